/** The list for clinics: whole without script; with it, narrowed, selected, copied and saved. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { allAddresses } from './pages'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const rows = (page: Page) => page.locator('clinic-list tr[data-item]')
const status = (page: Page) => page.locator('clinic-list [role=status]')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  test('every question has its message, note and files, and fits a phone', async ({ page }) => {
    await page.goto('/clinics/')
    const questions = allAddresses().filter((address) => /^\/q\/./.test(address))
    await expect(rows(page)).toHaveCount(questions.length)
    await expect(page.getByRole('button', { name: 'Copy messages' })).toBeHidden()
    for (const fold of await page.locator('clinic-list summary').all()) await fold.click()
    await expect(rows(page).last()).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    const drive = rows(page).filter({ hasText: 'When can I drive?' })
    await expect(drive).toContainText(/After ketamine, do not drive.*https?:.*\/q\/drive\//)
    await expect(drive).toContainText(/Given to the patient: .*q\/drive, version \d+, .*\/v\/q\/drive\/\d+\//)
    for (const type of ['SVG', 'PNG']) {
      const href = await drive.getByRole('link', { name: `${type}, QR code of` }).getAttribute('href')
      expect((await page.request.get(href ?? '')).status()).toBe(200)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('what is selected is copied and saved as CSV; with nothing selected, all that is shown', async ({
  page,
}) => {
  await page.goto('/clinics/')
  const all = await rows(page).count()
  await expect(status(page)).toHaveText('None selected: all that are shown.')
  await page.getByLabel('Find a question').fill('drive machines')
  await expect(rows(page).locator('visible=true')).toHaveCount(1)
  await press(page, 'Copy notes')
  await expect(status(page)).toHaveText('Copied: 1 question.')
  expect(await copied(page)).toMatch(/^Given to the patient: “When can I drive\?” .*\/v\/q\/drive\/\d+\/$/)
  await page.getByLabel('Select: When can I drive?').check()
  await page.getByLabel('Find a question').fill('')
  await expect(status(page)).toHaveText('1 question selected.')
  await press(page, 'Copy messages')
  expect(await copied(page)).toMatch(/^After ketamine, do not drive.* https?:\S+\/q\/drive\/$/)
  await press(page, 'Select none')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download as CSV')])
  expect(download.suggestedFilename()).toBe('clear-on-ketamine-questions.csv')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF"question","id","version","date","message","link","record","svg","png"\r\n/)
  expect(text.split('\r\n')).toHaveLength(all + 2)
})

test('a text that the browser refuses to copy is offered to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.goto('/clinics/')
  await page.getByLabel('Find a question').fill('when can i drive')
  await press(page, 'Copy messages')
  await expect(page.getByLabel('Text to copy by hand')).toBeFocused()
  await expect(page.getByLabel('Text to copy by hand')).toHaveValue(/^After ketamine, do not drive/)
})
