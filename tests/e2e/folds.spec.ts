/** What is folded opens when it is needed, and the page uses its width. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { words } from '@/words'
import { article } from './pages'

const depression = '/conditions/depression/'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a citation opens the folded sources at its entry', async ({ page }) => {
    await page.goto(article)
    const entry = page.locator('#source-1')
    await expect(entry).toBeHidden()
    await page.locator('main .cite[href="#source-1"]').first().click()
    await expect(entry).toBeInViewport()
  })

  test('the contents list opens a folded part', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(depression)
    const part = page.locator('#is-the-drip-better-than-the-spray')
    await expect(part).toBeHidden()
    await page
      .getByRole('navigation', { name: words.layout.onThisPage })
      .getByRole('link', { name: 'Is the drip better than the spray?' })
      .click()
    await expect(part).toBeInViewport()
  })

  test('two conditions that are ticked stand side by side alone', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.goto('/evidence/by-condition/')
    const table = page.getByRole('region', { name: words.inShort.compare }).last().getByRole('table')
    const picks = page.getByRole('checkbox')
    const columns = table.getByRole('columnheader')
    const all = (await picks.count()) + 1
    await expect(columns).toHaveCount(all)
    await picks.first().check()
    await picks.last().check()
    await expect(columns).toHaveCount(3)
    expect(await table.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(375)
    await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(2)
  })
})

test('the part in sight is marked in the contents list, a folded one too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(depression)
  const list = page.getByRole('navigation', { name: words.layout.onThisPage })
  const marked = list.locator('[aria-current]')
  await expect(marked).toHaveCount(0)
  await page.locator('#what-we-do-not-know').evaluate((heading) => heading.scrollIntoView())
  await expect(marked).toHaveText('What we do not know')
  const color = (link: Locator) => link.evaluate((element) => getComputedStyle(element).borderLeftColor)
  expect(await color(marked)).not.toBe(await color(list.getByRole('link').first()))
  const folded = page.locator('details.part', { hasText: 'Is the drip better than the spray?' })
  await folded.evaluate((part) => part.scrollIntoView())
  await expect(marked).toHaveText('Is the drip better than the spray?')
  await page.evaluate(() => scrollTo(0, 0))
  await expect(marked).toHaveCount(0)
})

/** Texts that begin in the right half of the first two screens. */
const textsOnTheRight = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const middle = innerWidth / 2
    return [...main.querySelectorAll('p, li, dd, td, h2')].filter((element) => {
      const { left, right, top } = element.getBoundingClientRect()
      return left >= middle && right <= innerWidth && top > 0 && top < 2 * innerHeight
    }).length
  })

for (const width of [1280, 1920])
  for (const address of [
    depression,
    '/glossary/infusion/',
    '/evidence/claims-checked/not-addictive/',
    '/evidence/findings/ketect-relapse/',
    '/q/drive/',
  ])
    test(`the right half of ${address} is used, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      expect(await textsOnTheRight(page)).toBeGreaterThan(2)
    })
