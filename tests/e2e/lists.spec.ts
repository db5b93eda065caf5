/** Fields that narrow a list and buttons that sort a table. */
import { expect, test } from '@playwright/test'

test('a claim can be guessed at before its verdict opens, without script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/evidence/claims-checked/')
  const claim = page.locator('#claims details').first()
  await expect(claim.locator('.verdict')).toBeHidden()
  await claim.getByText('True, partly, or not?').click()
  await expect(claim.locator('.verdict')).toBeVisible()
  await expect(claim.getByRole('link', { name: 'Why, with sources' })).toHaveAttribute(
    'href',
    /^\/evidence\/claims-checked\/.+/,
  )
})

test('claims can be narrowed by verdict and by topic, and groups without a claim go away', async ({
  page,
}) => {
  await page.goto('/evidence/claims-checked/')
  const claims = page.locator('#claims li:visible')
  const all = await claims.count()
  await page.getByLabel('Verdict').selectOption('Wrong')
  const wrong = await claims.count()
  expect(wrong).toBeGreaterThan(0)
  expect(wrong).toBeLessThan(all)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${wrong} of ${all} shown`)
  expect(new Set(await claims.locator('.verdict').allTextContents())).toEqual(new Set(['Wrong']))
  await page.getByLabel('Topic').selectOption('Pain')
  await expect(page.locator('#claims h3:visible')).toHaveText(['Pain'])
  await page.getByLabel('Topic').selectOption('All')
  await page.getByLabel('Verdict').selectOption('All')
  await expect(claims).toHaveCount(all)
  await expect(page.getByRole('main').getByRole('status')).toHaveText('')
})

test('a narrowed list has an address of its own, and a wrong one shows the whole list', async ({ page }) => {
  await page.goto('/evidence/claims-checked/')
  const claims = page.locator('#claims li:visible')
  const all = await claims.count()
  await page.getByLabel('Verdict').selectOption('Wrong')
  const wrong = await claims.count()
  await expect(page).toHaveURL('/evidence/claims-checked/?verdict=wrong')
  await page.reload()
  await expect(claims).toHaveCount(wrong)
  await expect(page.getByLabel('Verdict')).toHaveValue('wrong')
  await page.getByLabel('Verdict').selectOption('All')
  await expect(page).toHaveURL('/evidence/claims-checked/')
  await page.goto('/evidence/claims-checked/?verdict=nonsense')
  await expect(claims).toHaveCount(all)
  await expect(page.getByLabel('Verdict')).toHaveValue('')
})

test('findings can be narrowed by every field', async ({ page }) => {
  await page.goto('/evidence/findings/')
  const findings = page.locator('#findings li:visible')
  const all = await findings.count()
  const fields = await page.locator('filtered-list select').all()
  expect(fields.length).toBeGreaterThan(0)
  for (const field of fields) {
    await field.selectOption({ index: 1 })
    const count = await findings.count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await field.selectOption('')
    await expect(findings).toHaveCount(all)
  }
})

test('references can be narrowed by kind, by year and by a word', async ({ page }) => {
  await page.goto('/references/')
  const references = page.locator('#references li:visible')
  const all = await page.locator('#references li').count()
  await expect(references, 'folded by letter').toHaveCount(0)
  await page.getByLabel('Kind').selectOption('Randomized trial')
  await page.getByLabel('Year').selectOption('Before 2010')
  const trials = await references.count()
  expect(trials).toBeGreaterThan(0)
  expect(trials).toBeLessThan(all)
  for (const text of await references.allInnerTexts()) expect(text).toMatch(/^Randomized trial.*, (19|200)\d/)
  await page.getByLabel('Find a word').fill('zzzz')
  await expect(references).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a letter of the references opens, and so it does by a jump to one of its sources', async ({
    page,
  }) => {
    await page.goto('/references/')
    const items = page.locator('#references li')
    const id = await items.first().getAttribute('id')
    await expect(items.first()).toBeHidden()
    await page.locator('#references summary').first().click()
    await expect(items.first()).toBeVisible()
    await page.goto(`/glossary/#none`)
    await page.goto(`/references/#${id}`)
    await expect(items.first()).toBeInViewport()
  })
})

test('a word of the glossary can be found by typing a part of it', async ({ page }) => {
  await page.goto('/glossary/')
  await page.getByLabel('Find a word').pressSequentially('placebo')
  const terms = page.locator('#terms dt:visible')
  await expect(terms.filter({ hasText: /^placebo$/i })).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ of \d+ shown$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossary/?text=placebo')
})

test('a question can be found by words that people use for it, in any order', async ({ page }) => {
  await page.goto('/q/')
  const questions = page.locator('[data-item]:visible')
  const all = await questions.count()
  expect(all).toBeGreaterThan(100)
  const needed = page.getByRole('region', { name: 'Most needed questions' })
  await expect(needed.getByRole('link')).toHaveCount(8)
  await page.getByLabel('Find a question').fill('spravato driving')
  await expect(questions.filter({ hasText: 'When can I drive?' })).toHaveCount(1)
  expect(await questions.count()).toBeLessThan(all / 10)
  await expect(needed).toBeHidden()
  await page.getByLabel('Find a question').fill('')
  await expect(questions).toHaveCount(all)
  await expect(needed).toBeVisible()
})

test('every group of questions has an address, among the moments or the worries', async ({ page }) => {
  await page.goto('/q/')
  for (const [by, count] of [
    ['By moment', 4],
    ['By topic', 5],
  ] as const) {
    const links = page.getByRole('navigation', { name: by }).getByRole('link')
    await expect(links).toHaveCount(count)
    for (const link of await links.all()) {
      const heading = page.locator((await link.getAttribute('href')) ?? '')
      await expect(heading).toHaveText((await link.textContent()) ?? '')
    }
  }
  await page.goto('/q/#afterwards')
  await expect(page.getByRole('heading', { name: 'Afterwards' })).toBeInViewport()
})

test('the evidence by condition can be sorted with the keyboard, up and down', async ({ page }) => {
  await page.goto('/evidence/by-condition/')
  const names = () => page.locator('sortable-table tbody th').allTextContents()
  const heading = page.getByRole('columnheader', { name: 'Condition' })
  await heading.getByRole('button').press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  const down = await names()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  const up = await names()
  expect(up).toEqual([...down].reverse())
  expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b)))
})
