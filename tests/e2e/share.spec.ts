/** Sending an answer on. */
import { expect, type Page, test } from '@playwright/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const message = (page: Page) => page.locator('.message-text').textContent()

test('the text of an answer is copied with its address', async ({ page, baseURL }) => {
  await page.goto('/q/drive/#answer')
  await button(page, 'Copy').click()
  await expect(button(page, 'Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${await message(page)} ${baseURL}/q/drive/`)
})

test('where the device can share, its sheet gets the text and the address', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.body.dataset.sent = JSON.stringify(data)
      throw new DOMException('closed', 'AbortError')
    }
  })
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto('/q/drive/')
  await button(page, 'Send').click()
  const sent = await page.locator('body[data-sent]').getAttribute('data-sent')
  expect(JSON.parse(sent ?? '')).toEqual({ text: await message(page), url: `${baseURL}/q/drive/` })
  expect(errors).toEqual([])
})

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto('/q/drive/')
  await button(page, 'Print').click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
})

test('without clipboard and sheet there is a print button alone', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(navigator, 'share', { value: undefined })
  })
  await page.goto('/q/drive/')
  await expect(button(page, 'Print')).toBeVisible()
  await expect(button(page, 'Copy')).toHaveCount(0)
  await expect(button(page, 'Send')).toHaveCount(0)
})

test('the text can be read before it is sent', async ({ page }) => {
  await page.goto('/q/drive/')
  await expect(page.locator('.message-text')).toBeHidden()
  await page.getByText('What is sent or copied').click()
  await expect(page.locator('.message-text')).toBeVisible()
})

test('a text that the browser refuses to copy is offered to be copied by hand', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.goto('/q/drive/')
  const text = page.getByLabel('Your browser did not copy it.')
  await expect(text).toBeHidden()
  await button(page, 'Copy').click()
  await expect(text).toBeFocused()
  const whole = `${await message(page)} ${baseURL}/q/drive/`
  await expect(text).toHaveValue(whole)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(whole)
  await expect(button(page, 'Copied')).toHaveCount(0)
})
