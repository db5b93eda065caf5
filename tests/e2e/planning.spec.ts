/** The list of own questions, the planner of the day and the sheet beside the consent form. */
import { expect, type Page, test } from '@playwright/test'
import { problems } from './axe'
import { requestsOf } from './requests'

const questions = '/deciding/questions-to-ask/'
const planner = '/treatment/day-planner/'
const mine = (page: Page) => page.locator('[data-list] [data-text]')

test('questions are picked, moved by keyboard, kept by choice and erased, as text, without a request', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(questions, { waitUntil: 'networkidle' })
  const requests = requestsOf(page)
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
  const requests = requestsOf(page)
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

test('a question is dragged by touch to another place', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 375, height: 900 } })
  const page = await context.newPage()
  await page.goto(questions)
  for (const text of ['One?', 'Two?', 'Three?']) {
    await page.getByLabel('A question of my own').fill(text)
    await page.getByRole('button', { name: 'Add', exact: true }).tap()
  }
  await expect(mine(page)).toHaveText(['One?', 'Two?', 'Three?'])
  const handle = page.locator('[data-list] [data-handle]').first()
  await handle.scrollIntoViewIfNeeded()
  const from = await handle.boundingBox()
  const to = await page.locator('[data-list] > li').nth(2).boundingBox()
  if (!from || !to) throw new Error('nothing to drag')
  const x = from.x + from.width / 2
  const start = from.y + from.height / 2
  const end = to.y + to.height - 4
  const touch = await context.newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] })
  await send('touchStart', start)
  for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', start + share * (end - start))
  await send('touchEnd')
  await expect(mine(page)).toHaveText(['Two?', 'Three?', 'One?'])
  await expect(page.locator('question-list [role=status]')).toHaveText('Moved to place 3 of 3.')
  await context.close()
})

test('a browser that keeps nothing is told of, and the list works for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.getItem = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await page.goto(questions)
  await page.locator('details[open] input').nth(0).check()
  await page.getByLabel('Keep my list').check()
  await expect(page.locator('question-list [role=status]')).toContainText('This browser does not keep it.')
  await expect(mine(page)).toHaveCount(1)
})

test('a list of another version is laid aside with a word, and stays until it is erased', async ({
  page,
}) => {
  await page.goto(questions)
  await page.evaluate(() => localStorage.setItem('questions-to-ask', '{"asked":"Why me?"}'))
  for (const _ of ['first', 'second']) {
    await page.reload()
    await expect(page.locator('question-list [role=status]')).toContainText('A list of another version')
    await expect(page.locator('[data-copy-box=aside] textarea')).toHaveValue('{"asked":"Why me?"}')
  }
  await page.getByRole('button', { name: 'Erase all' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

test('own questions are printed alone and as text; without any, all questions are', async ({ page }) => {
  await page.goto(questions)
  const all = page.locator('question-list details li')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-mine]')).toBeHidden()
  await expect(all.first()).toBeVisible()
  await expect(all.last()).toBeVisible()
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'screen' })
  const own = `<img src=x onerror=alert(1)> مرحبا 😀 ${'word '.repeat(990)}end`
  await page.getByLabel('A question of my own').fill(own)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(mine(page)).toHaveText(own)
  await expect(page.locator('[data-list] img')).toHaveCount(0)
  await expect(all.first()).toBeHidden()
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(3)
})

test('a day on paper asks for nothing to be filled in, and counts its sheets', async ({ page }) => {
  await page.goto(planner)
  const status = page.locator('day-planner [role=status]')
  await expect(status).toHaveText('Fill in the day and both times to see clock times.')
  await page.emulateMedia({ media: 'print' })
  await expect(status).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.locator('[name=day]').fill('2026-11-30')
  await page.locator('[name=from]').fill('10:00')
  await page.locator('[name=to]').fill('14:00')
  await page.emulateMedia({ media: 'print' })
  await expect(status).toContainText('Your visit: from')
  const steps = page.locator('day-planner li:visible')
  expect(await steps.count()).toBeGreaterThan(10)
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(2)
})

test('a device with 24 hours sees them, also after midnight', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await page.goto(planner)
  await page.locator('[name=day]').fill('2026-11-30')
  await page.locator('[name=from]').fill('22:00')
  await page.locator('[name=to]').fill('00:30')
  await expect(page.locator('[data-counts=wait]:visible').first()).toContainText(
    'At least until 00:30 on Wednesday, December 2',
  )
  await context.close()
})

test('once loaded, both tools work without a network', async ({ page, context }) => {
  await page.goto(questions, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByLabel('A question of my own').fill('Why?')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(mine(page)).toHaveText('Why?')
  await context.setOffline(false)
  await page.goto(planner, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.locator('[name=day]').fill('2026-11-30')
  await page.locator('[name=from]').fill('10:00')
  await page.locator('[name=to]').fill('14:00')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Calendar file' }).click()
  expect((await saved).suggestedFilename()).toBe('appointment.ics')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has nothing against the tools when they are filled, in ${colorScheme} colors`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto(questions)
    await page.locator('details[open] input').nth(0).check()
    await page.getByLabel('A question of my own').fill('Why?')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(mine(page)).toHaveCount(2)
    expect(await problems(page, colorScheme, '[data-mine]')).toEqual([])
    await page.goto(planner)
    await page.locator('[name=day]').fill('2026-11-30')
    await page.locator('[name=from]').fill('10:00')
    await page.locator('[name=to]').fill('14:00')
    expect(await problems(page, colorScheme, 'day-planner')).toEqual([])
    await context.close()
  })
