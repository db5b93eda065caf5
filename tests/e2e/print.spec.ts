/** A printed page holds all that a reader needs, in black on white. */
import { expect, type Locator, test } from '@playwright/test'
import { shortAddress, site } from '@/lib/site'
import { article, denseArticle, question } from './pages'

const style = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

for (const address of [denseArticle, question, '/q/call-for-help/'])
  test(`sources and words with definitions are printed, furniture is not, ${address}`, async ({ page }) => {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const part of await page.locator('.terms dt, .terms dd, .sources li').all())
      await expect(part).toBeVisible()
    const shown = await page.locator('.sources li').allInnerTexts()
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.filter((text) => !/\w{3,}\W.*\w{3,}/s.test(text))).toEqual([])
    expect(await page.locator('.no-print').count()).toBeGreaterThan(5)
    await expect(page.locator('.no-print:visible, [popover]:visible')).toHaveCount(0)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
  })

test('a source has the number that the text names it by, on a screen and on paper', async ({ page }) => {
  /** How entries are numbered: by their list, or on the sheet of a question by what stands before them. */
  const numbered = () =>
    page
      .locator('.source-list > li')
      .evaluateAll((entries) => [
        ...new Set(
          entries.map((entry) =>
            getComputedStyle(entry).display === 'list-item'
              ? getComputedStyle(entry).listStyleType
              : getComputedStyle(entry, '::before').content,
          ),
        ),
      ])
  for (const [address, onPaper] of [
    [denseArticle, 'decimal'],
    ['/help-now/', 'decimal'],
    [question, '" " counter(source) ". "'],
  ] as const) {
    await page.goto(address)
    expect(await numbered(), address).toEqual(['decimal'])
    await page.emulateMedia({ media: 'print' })
    expect(await numbered(), address).toEqual([onPaper])
    await page.emulateMedia({ media: null })
  }
})

test('findings of an article are printed with their tables', async ({ page }) => {
  await page.goto(denseArticle)
  await page.emulateMedia({ media: 'print' })
  const tables = await page.locator('.finding details table').all()
  expect(tables.length).toBeGreaterThan(3)
  for (const table of tables)
    expect(await table.evaluate((t) => t.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})

test('words and their definitions are on the printed page', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.terms dd').count()).toBeGreaterThan(0)
  await expect(page.locator('.terms dd').first()).toContainText(/\w+ \w+ \w+/)
})

test('care cards, findings and boxes are not split between sheets', async ({ page }) => {
  await page.goto('/q/call-for-help/')
  await page.emulateMedia({ media: 'print' })
  const cards = await page.locator('.care, .crisis').filter({ visible: true }).all()
  expect(cards.length).toBeGreaterThan(2)
  for (const card of cards) expect(await style(card, 'break-inside')).toBe('avoid')
  await page.goto(denseArticle)
  for (const box of await page.locator('.care, .finding, .key-points').all())
    expect(await style(box, 'break-inside')).toBe('avoid')
})

test('a dark theme prints as black on white', async ({ page }) => {
  await page.goto(denseArticle)
  await page.getByRole('group', { name: 'Colors' }).getByLabel('Dark').check()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await style(page.locator('body'), 'background-color')).toBe('rgb(255, 255, 255)')
  const texts = page.locator(
    'h1, h2, .prose > p:not(.meta), .prose li, .care-body, .care > .box-title, td, th',
  )
  const colors = await texts.evaluateAll((all) => [...new Set(all.map((e) => getComputedStyle(e).color))])
  expect(colors).toEqual(['rgb(0, 0, 0)'])
})

test('a printed page says where it is from, and has room for the number of the clinic', async ({ page }) => {
  await page.goto('/q/call-for-help/')
  const origin = page.locator('.print-only').first()
  await expect(origin).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(origin).toBeVisible()
  await expect(origin).toContainText(`${site.name} · ${shortAddress('/q/call-for-help/')} · Version`)
  await expect(page.getByText('My clinic and its phone number:')).toBeVisible()
  for (const address of ['/q/call-for-help/', '/q/', '/glossary/', '/conditions/crps/']) {
    await page.goto(address)
    await expect(page.locator('.print-only').first()).toContainText(shortAddress(address))
  }
})

test('the day of treatment is printed by the chosen route, with the signs of danger and its code', async ({
  page,
}) => {
  await page.goto('/treatment/the-day/')
  await page.getByRole('radio', { name: 'Spray' }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('you stay for at least 2 hours.')).toBeVisible()
  await expect(page.getByText('for depression it runs for about 40 minutes.')).toBeHidden()
  await expect(page.getByText('lips, nails or skin turn blue or gray')).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
})
