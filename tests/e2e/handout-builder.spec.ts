/** Making a handout: by keyboard and touch, on paper, from a link, and without script, storage or a connection. */
import { expect, type Page, test } from '@playwright/test'
import { parseSelection } from '@/lib/send/selection'
import { linkTo } from '@/lib/site'
import { words } from '@/words'
import { decodePath } from '../qr'
import { requestsOf } from './requests'

const address = '/clinics/handouts/'
/** One part of each kind. */
const mixed =
  '#v1=q/overdose@1,conditions/crps@1,evidence/findings/esketamine-detached@1,ask/conditions/crps@1,treatment/day-planner/drip@1,deciding/consent-companion@1'

const cards = (page: Page) => page.locator('[data-list] > li')
const titles = (page: Page) => page.locator('[data-list] h3').allInnerTexts()
const status = (page: Page) => page.locator('[data-status]')
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('handout'))

async function find(page: Page, text: string) {
  await page.getByLabel('Find a part').fill(text)
}

test('parts are picked and ordered by keyboard at 320 px, and the address follows, without a request', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(address, { waitUntil: 'networkidle' })
  const requests = requestsOf(page)
  await find(page, 'when can i drive')
  await page.getByRole('checkbox', { name: 'When can I drive?' }).focus()
  await page.keyboard.press('Space')
  await find(page, 'bring')
  await page.getByRole('checkbox', { name: 'What should I bring and wear?' }).check()
  await expect(status(page)).toHaveText('Added as part 2: What should I bring and wear?')
  await page.getByRole('button', { name: 'Up: What should I bring and wear?' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Up: What should I bring and wear?' })).toBeFocused()
  await expect(status(page)).toHaveText('Moved to place 1 of 2.')
  expect(await titles(page)).toEqual(['What should I bring and wear?', 'When can I drive?'])
  expect(new URL(page.url()).hash).toMatch(/^#v1=q\/bring@\d+,q\/drive@\d+$/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.getByRole('button', { name: 'Remove: What should I bring and wear?' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove: When can I drive?' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove: When can I drive?' }).press('Enter')
  await expect(page.getByLabel('Find a part')).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
  await expect(page.getByRole('checkbox', { name: 'What should I bring and wear?' })).not.toBeChecked()
  expect(requests).toEqual([])
})

test('the id of a part in another field is a text, and takes nothing off', async ({ page }) => {
  await page.goto(`${address}#v1=q/bring@1,q/drive@1`)
  await expect(cards(page)).toHaveCount(2)
  for (const [field, id] of [
    ['Find a part', 'q/drive'],
    ['Name of the clinic', 'q/feel'],
  ] as const) {
    await page.getByLabel(field).fill(id)
    await page.getByLabel(field).press('Tab')
  }
  expect(await titles(page)).toHaveLength(2)
  await find(page, '')
  await expect(page.locator('input[value="q/drive"]')).toBeChecked()
})

test('a card is dragged to another place', async ({ page }) => {
  await page.goto(address + mixed)
  const before = await titles(page)
  const handle = cards(page).nth(1).locator('[data-handle]')
  await handle.scrollIntoViewIfNeeded()
  const [from, to] = [await handle.boundingBox(), await cards(page).nth(0).boundingBox()]
  if (!from || !to) throw new Error('no box')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 8, { steps: 5 })
  await page.mouse.up()
  expect(await titles(page)).toEqual([before[1], before[0], ...before.slice(2)])
  await expect(status(page)).toHaveText('Moved to place 1 of 6.')
})

test('what a clinic writes prints as text, and stays in this window until somebody keeps it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`${address}#v1=q/drive@1`, { waitUntil: 'networkidle' })
  const requests = requestsOf(page)
  const plan = `<b>مرحبا 😀</b>\n${'x'.repeat(5_000)}`
  await page.getByLabel('The patient’s own plan').fill(plan)
  await page.getByLabel('Name of the clinic').fill('مركز <i>النور</i>')
  await page.getByLabel('Phone of the clinic').fill('555 0100')
  expect(await page.locator('[data-shown=plan]').textContent()).toBe(plan)
  await expect(page.locator('[data-shown=plan]')).toHaveAttribute('dir', 'auto')
  await expect(page.locator('[data-sheet] :is(b, i)')).toHaveCount(0)
  await expect(page.locator('[data-shown=clinic]')).toHaveCSS('direction', 'rtl')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await kept(page)).toBeNull()
  await page.locator('select[name=print]').selectOption('large')
  await page.getByLabel(/^Keep what I chose/).check()
  await expect(status(page)).toHaveText('Kept on this device until you erase it.')
  expect(page.url()).toMatch(/#v1=q\/drive@\d+$/)
  expect(requests).toEqual([])
  await page.reload()
  expect(await page.getByLabel('The patient’s own plan').inputValue()).toBe(plan)
  await expect(page.locator('[data-sheet]')).toHaveAttribute('data-print', 'large')
  await page.getByRole('button', { name: 'Erase all' }).click()
  await expect(status(page)).toHaveText('All erased, also what was kept on this device.')
  expect(await kept(page)).toBeNull()
  expect(await page.getByLabel('The patient’s own plan').inputValue()).toBe('')
  await expect(page.locator('[data-plan]')).toBeHidden()
  await expect(cards(page)).toHaveCount(0)
})

test('where storage is refused it works for this visit and says so; what can not be read is laid aside', async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(address)
  await page.getByLabel('Name of the clinic').fill('North')
  await page.getByLabel(/^Keep what I chose/).check()
  await expect(status(page)).toContainText('This browser does not keep it.')
  await expect(page.locator('[data-shown=clinic]')).toHaveText('North')
  const other = await (await browser.newContext()).newPage()
  await other.addInitScript(() => localStorage.setItem('handout', '{"half'))
  await other.goto(address)
  await expect(other.getByLabel('Kept here before, by another version of this page:')).toHaveValue('{"half')
})

test('a link says what is no longer so and what nobody knows, and keeps the rest', async ({ page }) => {
  await page.goto(`${address}#v1=q/drive@9999,q/no-such@1,Q!,q/bring@1`)
  const report = page.locator('[data-report]')
  await expect(report.getByRole('heading')).toHaveText('Is this copy current?')
  await expect(report).toContainText('“When can I drive?” We know no version 9999. Do not rely on that copy.')
  await expect(report).toContainText('“q/no-such” is not among our parts. It is left out.')
  await expect(report).toContainText('“Q!” can not be read. It is left out.')
  await expect(report).toContainText('“What should I bring and wear?” Version')
  expect(await titles(page)).toEqual(['When can I drive?', 'What should I bring and wear?'])
  for (const href of await report
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect(await (await page.request.get(href ?? '')).text()).toContain('cop')
  await page.getByRole('button', { name: 'before a session' }).click()
  await expect(cards(page)).toHaveCount(6)
  await expect(report).toBeHidden()
  await page.reload()
  await expect(report).toContainText('Yes. All 6 parts are the current ones.')
  await page.goto(`${address}?#v1=q/drive@9999`)
  await report.getByRole('link', { name: 'More about that copy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.version.unknown.title)
})

test('the link is copied without anything that was written, and a handout is full at 30 parts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  await page.getByLabel('Name of the clinic').fill('North')
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(status(page)).toHaveText('Pick a part first: the link holds the parts.')
  const ids = await page
    .locator('[data-item] input')
    .evaluateAll((all) => all.slice(0, 31).map((box) => `${(box as HTMLInputElement).value}@1`))
  await page.goto(`${address}#v1=${ids.join(',')}`)
  await page.reload()
  await expect(cards(page)).toHaveCount(30)
  await expect(page.locator('[data-report]')).toContainText('Left out, as a handout holds up to 30 parts.')
  await page
    .locator('[data-item] input:not(:checked)')
    .first()
    .evaluate((box) => (box as HTMLElement).click())
  await expect(status(page)).toContainText('A handout holds up to 30 parts.')
  await expect(cards(page)).toHaveCount(30)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.startsWith(`${linkTo(address)}#v1=`)).toBe(true)
  const { parts } = parseSelection(new URL(copied).hash)
  expect(parts.map(({ id }) => `${id}@1`)).toEqual(ids.slice(0, 30))
})

test('the preview is the print: sizes of paper, whole cards, signs of danger, foot and code', async ({
  page,
}) => {
  await page.goto(address + mixed)
  await page.getByLabel('Name of the clinic').fill('North Clinic')
  await expect(cards(page)).toHaveCount(6)
  const sheets: Record<string, number> = {}
  const points = { letter: [612, 792], a4: [595, 842] }
  for (const paper of ['letter', 'a4'] as const)
    for (const print of ['normal', 'large'])
      for (const columns of ['1', '2']) {
        await page.locator('select[name=paper]').selectOption(paper)
        await page.locator('select[name=print]').selectOption(print)
        await page.locator('select[name=columns]').selectOption(columns)
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        sheets[`${print} ${columns}`] = Math.max(
          sheets[`${print} ${columns}`] ?? 0,
          pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
        )
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
        expect(boxes.length).toBeGreaterThan(0)
        for (const [, width, height] of boxes)
          expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(points[paper])
      }
  expect(sheets['normal 1']).toBeLessThanOrEqual(5)
  expect(sheets['normal 2']).toBeLessThanOrEqual(5)
  expect(sheets['large 1']).toBeLessThanOrEqual(9)
  await page.emulateMedia({ media: 'print' })
  for (const card of await page.locator('[data-list] > li, [data-danger]:visible > .care').all())
    expect(await card.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid')
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const sheet = page.locator('[data-sheet]')
  await expect(sheet).toContainText('Call 911, or your own emergency number, now if:')
  await expect(page.locator('[data-danger=overdose-first-aid]')).toBeVisible()
  await expect(page.locator('[data-danger=help-lines]')).toBeHidden()
  await expect(sheet.locator('footer')).toContainText('q/overdose, version')
  await expect(sheet.locator('footer')).toContainText('Not yet reviewed by a clinician. Printed on')
  await expect(sheet.locator('footer')).toContainText('/clinics/handouts')
  const code = page.locator('[data-code]')
  const [box, path] = [await code.getAttribute('viewBox'), await code.locator('path').getAttribute('d')]
  const size = Number(box?.split(' ')[2])
  expect(decodePath({ size, path: path ?? '' })).toMatch(
    /\/clinics\/handouts\/#v1=q\/overdose@\d+,.*,deciding\/consent-companion@\d+$/,
  )
  const { width } = (await code.boundingBox()) ?? { width: 0 }
  expect((width / size) * (25.4 / 96)).toBeGreaterThan(0.4)
})

test('large print is large everywhere on the handout', async ({ page }) => {
  await page.goto(address + mixed)
  await page.locator('select[name=print]').selectOption('large')
  await page.emulateMedia({ media: 'print' })
  const sizes = await page
    .locator('[data-sheet] :is(p, li, h3)')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
  expect(sizes.length).toBeGreaterThan(40)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
})

test('without script the ready sets stand there with what they hold, and print', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(address)
  await expect(page.locator('[data-tool]')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Handout: before a session' })).toBeVisible()
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /^When can I drive\?$/ })
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Plan your treatment day' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page
      .locator('main li')
      .filter({ hasText: /^What are the side effects\?$/ })
      .last(),
  ).toBeVisible()
})

test('once loaded it works without a connection', async ({ page, context }) => {
  await page.goto(address, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await find(page, 'when can i drive')
  await page.getByRole('checkbox', { name: 'When can I drive?' }).check()
  expect(await titles(page)).toEqual(['When can I drive?'])
  expect(await page.locator('[data-code] path').getAttribute('d')).toMatch(/^M/)
})
