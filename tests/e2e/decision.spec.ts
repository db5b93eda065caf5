/** Decision aids: a worksheet without script, a tool with it; nothing that is entered leaves the device. */
import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { problems } from './axe'

const aids = ['/deciding/decision-aid/', '/deciding/decision-aid-depression/'] as const
const [aid] = aids
const steps = ['My situation', 'The options', 'What matters to me', 'Am I ready?', 'My page']

const field = (page: Page, name: string, value?: string) =>
  page.locator(`decision-aid [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`)
const open = (page: Page, step: number) =>
  page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link')
    .nth(step - 1)
    .click()
const pagesOf = (pdf: Buffer) => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

/** Something in every step. */
async function fill(page: Page): Promise<void> {
  await field(page, 'situation:tried').fill('Three medicines')
  await field(page, 'situation:health', 'pressure').check()
  await open(page, 2)
  await field(page, 'looked', 'infusion').check()
  await open(page, 3)
  await field(page, 'me:lasting', '3').check()
  await field(page, 'own:own-1').fill('Holding my grandchild')
  await open(page, 4)
  await field(page, 'ready:2', 'no').check()
  await open(page, 5)
  await field(page, 'questions').fill('What if it does not help?')
  await field(page, 'lean', 'not-yet').check()
}

for (const address of aids) {
  test(`without script there is a complete worksheet, ${address}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    for (const [i, step] of steps.entries())
      await expect(page.getByRole('heading', { name: `${i + 1}. ${step}` })).toBeVisible()
    const options = await page.locator('[data-option]').all()
    expect(options.length).toBeGreaterThan(4)
    for (const option of options) {
      const cells = await option.locator('dd').allInnerTexts()
      expect(cells).toHaveLength(8)
      for (const cell of cells) expect(cell).toMatch(/\w+ \w+ \w+/)
    }
    await field(page, 'me:lasting', '3').check()
    await expect(page.locator('[data-choice] .note').first()).toBeVisible()
    await expect(page.locator('decision-aid button:visible')).toHaveCount(0)
    await context.close()
  })

  test(`each step passes axe in light and dark, and fits 320 pixels by touch, ${address}`, async ({
    browser,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        colorScheme,
        hasTouch: true,
        viewport: { width: 320, height: 640 },
      })
      const page = await context.newPage()
      await page.goto(address)
      for (const [i, step] of steps.entries()) {
        await expect(page.getByRole('heading', { name: `${i + 1}. ${step}` })).toBeVisible()
        await page.locator('[data-step]:visible .pick').nth(1).tap()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        expect(await problems(page, colorScheme, 'decision-aid')).toEqual([])
        if (i < steps.length - 1) await page.locator('[data-next]').tap()
      }
      await context.close()
    }
  })

  test(`the page for the clinician is one sheet, the whole worksheet some, ${address}`, async ({ page }) => {
    await page.goto(address)
    await fill(page)
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeGreaterThan(5)
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: 'Print my page' }).click()
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1)
  })
}

test('by keyboard alone: steps, choices, and a table of each matter by each option with sources', async ({
  page,
}) => {
  await page.goto(aid)
  await page.getByRole('link', { name: '3. What matters to me' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '3. What matters to me' })).toBeFocused()
  await field(page, 'me:less-pain', '').focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(field(page, 'me:less-pain', '3')).toBeChecked()
  const rows = page.locator('.result')
  await expect(rows).toHaveCount(1)
  await expect(rows.getByRole('heading', { name: 'To have much less pain' })).toBeVisible()
  const names = await page.locator('[data-option] h3').allTextContents()
  expect(await rows.locator('dt').allTextContents()).toEqual(names)
  for (const cell of await rows.locator('dd').all()) {
    await expect(cell).toContainText(/certainty|direct evidence/i)
    await expect(cell.locator('.cite').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Next: Am I ready?' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '4. Am I ready?' })).toBeFocused()
})

test('what a choice means is told once it is made, and stands on the page for the clinician', async ({
  page,
}) => {
  await page.goto(aid)
  const note = page.locator('[data-choice="pressure"] .note')
  await expect(note).toBeHidden()
  await field(page, 'situation:health', 'pressure').check()
  await expect(note).toContainText('Speak to a clinician first.')
  await expect(note.locator('.cite')).toHaveCount(1)
  await field(page, 'situation:danger', 'danger-yes').check()
  await expect(page.locator('[data-choice="danger-yes"] .note').getByRole('link')).toHaveAttribute(
    'href',
    '/help-now/',
  )
  await open(page, 5)
  await expect(page.locator('.my-page h4').first()).toHaveText('Help comes first')
})

test('no request and nothing in the address, also when offline; it is gone after a reload', async ({
  page,
  context,
}) => {
  await page.goto(aid, { waitUntil: 'networkidle' })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await context.setOffline(true)
  await fill(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const text = readFileSync(await (await saved).path(), 'utf8')
  for (const words of [
    'Three medicines',
    'That it lasts',
    'Holding my grandchild',
    'What if it does not help?',
    'Not yet',
  ])
    expect(text.split(words)).toHaveLength(2)
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(aid)
  await context.setOffline(false)
  await page.reload()
  await expect(field(page, 'situation:tried')).toHaveValue('')
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('decision'))),
  ).toEqual([])
})

test('kept on the device when asked, read again, and erased by one press', async ({ page }) => {
  await page.goto(aid)
  await fill(page)
  await field(page, 'keep').check()
  await expect(page.getByRole('status').filter({ hasText: 'Kept on this device' })).toBeVisible()
  await page.reload()
  await expect(field(page, 'situation:tried')).toHaveValue('Three medicines')
  await open(page, 5)
  await expect(page.locator('.my-page')).toContainText('Holding my grandchild')
  await page.getByRole('button', { name: 'Erase all that I entered' }).click()
  await expect(page.locator('.my-page li')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await expect(field(page, 'situation:tried')).toHaveValue('')
})

test('a browser that keeps nothing is told of, and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(aid)
  await fill(page)
  await field(page, 'keep').check()
  await expect(page.getByRole('status').filter({ hasText: 'It works for this visit' })).toBeVisible()
  await expect(page.locator('.my-page')).toContainText('Holding my grandchild')
})

test('what another version kept is placed or laid aside with a word, and lost by neither', async ({
  page,
}) => {
  await page.goto(aid)
  await page.evaluate(() => {
    const entries = [
      ['questions', 'Why?'],
      ['gone', 'old words'],
      ['own:own-5', 'a fifth'],
    ]
    localStorage.setItem(`decision-aid:${location.pathname}`, JSON.stringify({ version: 0, entries }))
  })
  await page.reload()
  await open(page, 5)
  await expect(field(page, 'questions')).toHaveValue('Why?')
  await expect(page.locator('.my-page')).toContainText('a fifth')
  await expect(page.getByLabel('Kept before, and not placed')).toHaveValue('gone: old words')
  await field(page, 'carer').fill('Go slow')
  await page.reload()
  await open(page, 5)
  await expect(page.getByLabel('Kept before, and not placed')).toHaveValue('gone: old words')
})

test('own words are text: 5,000 characters, markup, right-to-left, emoji', async ({ page }) => {
  const words = `<b>bold</b> <img src=x onerror=alert(1)> אני רוצה ללכת 👶 ${'long '.repeat(980)}end`
  expect(words.length).toBeGreaterThan(4_900)
  await page.goto(aid)
  await open(page, 3)
  await page.getByRole('button', { name: 'Add one more of my own' }).click()
  await field(page, 'own:own-4').fill(words)
  await expect(page.locator('.result h4')).toHaveText(words)
  await expect(page.locator('.result h4 *')).toHaveCount(0)
  await open(page, 5)
  await expect(page.locator('.my-page li')).toHaveText(words)
  await expect(page.locator('.my-page :is(b, img)')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('a text that the browser does not copy is offered to be copied by hand', async ({ browser }) => {
  const text = await copied(browser, false)
  expect(text).toContain('Holding my grandchild')
  expect(await copied(browser, true)).toBe(text)
})

test('a source leads back to the cell that names it, in its step', async ({ page }) => {
  await page.goto(aid)
  await open(page, 2)
  const first = page.locator('[data-step]:visible .cite').first()
  const place = await first.getAttribute('id')
  const mark = page.locator(`[id="${place}"]`)
  await open(page, 1)
  await expect(page.locator(`.sources a[href="#${place}"]`)).toHaveCount(1)
  await expect(mark).toBeHidden()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${place}`)
  await expect(mark).toBeVisible()
  await expect(mark).toBeInViewport()
  expect(new URL(page.url()).hash).toBe(`#${place}`)
})

test('two people fill it together, and the page for the clinician tells whose word it is', async ({
  page,
}) => {
  await page.goto(aid)
  await open(page, 3)
  await expect(field(page, 'carer:lasting', '1')).toBeHidden()
  await field(page, 'two').check()
  await field(page, 'me:lasting', '3').check()
  await field(page, 'carer:lasting', '1').check()
  const says = page.locator('.result > p').first()
  const [mine = '', theirs = ''] = (await says.textContent())?.split(' · ') ?? []
  expect(mine).not.toBe('')
  expect(theirs).not.toBe('')
  expect(mine).not.toBe(theirs)
  await open(page, 5)
  await field(page, 'carer').fill('I can drive on Mondays')
  for (const words of [mine, theirs, 'I can drive on Mondays'])
    await expect(page.locator('.my-page')).toContainText(words)
})

async function copied(browser: Browser, allowed: boolean): Promise<string> {
  const context = await browser.newContext(
    allowed ? { permissions: ['clipboard-read', 'clipboard-write'] } : {},
  )
  const page = await context.newPage()
  if (!allowed)
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
  await page.goto(aid)
  await fill(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  if (allowed) await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const text = allowed
    ? await page.evaluate(() => navigator.clipboard.readText())
    : await page.getByLabel('Your browser did not copy it').inputValue()
  await context.close()
  return text
}
