/** Sending an answer on. */
import { expect, type Page, test } from '@playwright/test'
import { site } from '@/lib/site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const message = (page: Page) => page.locator('.message-text').textContent()
const panel = 'Text message, link and QR code'
const link = (address: string) => `${site.origin}${address}`

test('the text of an answer is copied with its address', async ({ page }) => {
  await page.goto('/q/drive/#answer')
  await button(page, 'Copy').click()
  await expect(button(page, 'Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await message(page))
  expect(copied).toMatch(new RegExp(`^After ketamine, do not drive.* ${link('/q/drive/')}$`))
})

test('where the device can share, its sheet gets the text and the address', async ({ page }) => {
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
  const { text, url } = JSON.parse(sent ?? '')
  expect(url).toBe(link('/q/drive/'))
  expect(text + url).toBe(await message(page))
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

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'the panel' : 'the panel without script', () => {
    test.use({ javaScriptEnabled })
    for (const address of ['/q/drive/', '/conditions/crps/'])
      test(`opens by keyboard and holds message, link and code as text, links and files, ${address}`, async ({
        page,
      }) => {
        await page.goto(address)
        await expect(page.locator('.message-text')).toBeHidden()
        await page.getByText(panel).focus()
        await page.keyboard.press('Enter')
        await expect(page.locator('.message-text')).toBeVisible()
        await expect(page.locator('.message-text')).toContainText(/^.{60,}https?:/)
        await expect(page.getByText(/^Message and link: [123] text messages?$/)).toBeVisible()
        await expect(page.getByRole('link', { name: link(address) })).toHaveCount(2)
        const code = page.getByRole('img', { name: `QR code of ${link(address)}` })
        await code.scrollIntoViewIfNeeded()
        await expect(code).toHaveJSProperty('complete', true)
        await expect(code).not.toHaveJSProperty('naturalWidth', 0)
        for (const type of ['SVG', 'PNG']) {
          const href = await page.getByRole('link', { name: type, exact: true }).getAttribute('href')
          const file = await page.request.get(href ?? '')
          expect(file.headers()['content-type']).toBe(type === 'SVG' ? 'image/svg+xml' : 'image/png')
        }
      })
  })

test('a text that the browser refuses to copy is offered to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.goto('/q/drive/')
  const text = page.getByLabel('Your browser did not copy it.')
  await expect(text).toBeHidden()
  await button(page, 'Copy').click()
  await expect(text).toBeFocused()
  const whole = (await message(page)) ?? ''
  await expect(text).toHaveValue(whole)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(whole)
  await expect(button(page, 'Copied')).toHaveCount(0)
})
