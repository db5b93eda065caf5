/** Every page is complete and useful without script. */
import { expect, type Page, test } from '@playwright/test'
import { article, denseArticle, question, samples } from './pages'

test.use({ javaScriptEnabled: false })

/** The words that a page shows, without controls that only script can make useful. */
async function words(page: Page): Promise<string> {
  await page
    .locator(
      '[data-share], [data-tool], [data-tools], filtered-list form, [data-mine], decision-aid, .without-script',
    )
    .evaluateAll((all) => {
      for (const element of all) element.remove()
    })
  return (await page.locator('main').allInnerTexts()).join()
}

for (const { kind, address } of samples) {
  test(`${kind} is complete without script, ${address}`, async ({ page, browser }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Help now' }).first()).toBeVisible()
    await expect(page.getByRole('group', { name: 'Colors' })).toBeHidden()
    await expect(
      page.locator('[data-share]:visible, filtered-list form:visible, [data-search-results]:visible'),
    ).toHaveCount(0)

    const cited = await page
      .locator('main .cite')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('href')))])
    await expect(page.locator('.sources li[id]')).toHaveCount(cited.length)
    for (const href of cited) await expect(page.locator(`.sources li${href}`)).toContainText(/\w{3,} \w{2,}/)

    const defined = await page
      .locator('main .term')
      .evaluateAll((terms) => [...new Set(terms.map((term) => term.getAttribute('href')))])
    await expect(page.locator('.terms dd')).toHaveCount(defined.length)
    for (const href of defined) await expect(page.locator(`.terms ${href} dd`)).toContainText(/\w{3,} \w{2,}/)

    const scripted = await browser.newContext({ javaScriptEnabled: true })
    const other = await scripted.newPage()
    await other.goto(address)
    const text = await words(page)
    expect(text.length).toBeGreaterThan(200)
    expect(text).toBe(await words(other))
    await scripted.close()
  })
}

test('each finding says its numbers, shows them and holds them in a table', async ({ page }) => {
  await page.goto(denseArticle)
  await page.locator('details:has(.finding)').evaluateAll((parts) => {
    for (const part of parts) (part as HTMLDetailsElement).open = true
  })
  const findings = await page.locator('.finding').all()
  expect(findings.length).toBeGreaterThan(3)
  for (const finding of findings) {
    await expect(finding.locator('figcaption strong').first()).toContainText(/\d/)
    await expect(finding.getByRole('img').first()).toHaveAccessibleName(/\d/)
    await expect(finding.getByRole('img').first()).toBeVisible()
    await finding.getByText('Who was studied, table and data').click()
    await expect(finding.locator('tbody td').filter({ hasText: /\d/ }).first()).toBeVisible()
  }
})

test('a citation number leads to its entry, and the entry leads back', async ({ page }) => {
  await page.goto(article)
  const number = page.locator('main .cite').first()
  const id = await number.getAttribute('id')
  await number.click()
  await expect(page).toHaveURL(/#source-1$/)
  await expect(page.locator('#source-1')).toBeInViewport()
  await page.locator(`#source-1 a[href="#${id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await expect(number).toBeInViewport()
})

test('a term leads to its definition', async ({ page }) => {
  await page.goto(question)
  const term = page.locator('main .term').first()
  const entry = page.locator(`.terms ${await term.getAttribute('href')}`)
  await expect(entry).toBeHidden()
  await term.click()
  await expect(entry).toBeInViewport()
})

test('a word of certainty leads to what it means', async ({ page }) => {
  await page.goto(article)
  await page.locator('main [data-means]').first().click()
  await expect(page).toHaveURL(/#certainty-/)
  await expect(page.locator('tr:target')).toBeInViewport()
})

test('the menu of a phone opens', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 })
  await page.goto(question)
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('link', { name: 'Having treatment' })).toBeVisible()
})

test('the search form leads to the search page, which helps on', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('searchbox', { name: 'Search' }).fill('nerve pain')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search/?q=nerve+pain')
  const instead = page.locator('.without-script')
  await expect(instead).toContainText('Search needs script')
  await expect(instead.locator('a[href="/q/"]')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Is it safe?' })).toBeVisible()
})
