/** Sending an answer on. */
import { expect, test } from '@playwright/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the address of an answer, or its short text with the address, can be copied', async ({
  page,
  baseURL,
}) => {
  await page.goto('/q/drive/#share')
  const address = `${baseURL}/q/drive/`
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toBe(address)
  await page.getByRole('button', { name: 'Copy text' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(2)
  expect(await copied()).toBe(`${await page.locator('.message-text').textContent()} ${address}`)
})

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto('/q/drive/')
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
})

test('without a clipboard there is a print button and no copy button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto('/q/drive/')
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
})

test('a text that the browser refuses to copy is offered to be copied by hand', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.goto('/q/drive/')
  const text = page.getByLabel('Your browser did not copy it.')
  await expect(text).toBeHidden()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(`${baseURL}/q/drive/`)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}/q/drive/`)
  await page.getByRole('button', { name: 'Copy text' }).click()
  await expect(text).toHaveValue(/^\w.+ http:/)
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0)
})
