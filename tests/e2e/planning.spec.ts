/** The list of own questions, the planner of the day and the sheet beside the consent form. */
import { expect, type Page, test } from '@playwright/test'

const questions = '/deciding/questions-to-ask/'
const planner = '/treatment/day-planner/'
const mine = (page: Page) => page.locator('[data-list] [data-text]')

test('questions are picked, moved by keyboard, kept by choice and erased, as text, without a request', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(questions, { waitUntil: 'networkidle' })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.locator('details[open] input').nth(0).check()
  const own = `<b>مرحبا 😀</b> ${'x'.repeat(5_000)}`
  await page.getByLabel('A question of my own').fill(own)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.locator('[data-do=up]').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('question-list [role=status]')).toHaveText('Moved to place 1 of 2.')
  await expect(page.locator('[data-do=up]').nth(0)).toBeFocused()
  await expect(mine(page).first()).toHaveText(own)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByLabel('Keep my list').check()
  expect(requests).toEqual([])
  await page.reload()
  await expect(mine(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Erase all' }).click()
  await expect(mine(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(new URL(page.url()).search).toBe('')
})

test('without script the whole list and the whole day stand there, with blanks', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(questions)
  expect(await page.locator('question-list details input').count()).toBeGreaterThan(200)
  await expect(page.locator('[data-mine]')).toBeHidden()
  await page.goto(planner)
  await expect(page.locator('[data-counts=wait]').first()).toContainText('At least until ____')
  await expect(page.locator('[name=day]')).toBeHidden()
})

test('the day has clock times, and a calendar file is made without a request', async ({ page }) => {
  await page.goto(planner, { waitUntil: 'networkidle' })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.locator('[name=day]').fill('2026-11-30')
  await page.locator('[name=from]').fill('10:00')
  await page.locator('[name=to]').fill('14:00')
  await expect(page.locator('[data-counts=wait]:visible').first()).toHaveText(
    /^At least until .*Tuesday, December 1, and until you have slept a full night$/,
  )
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Calendar file' }).click()
  expect((await download).suggestedFilename()).toBe('appointment.ics')
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
})
