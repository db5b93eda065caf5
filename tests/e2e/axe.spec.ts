/** No page and no open part of a page breaks a rule that axe can check. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { article, question, samples } from './pages'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that look at colors, and rules of which one has to find something to look at on every page. */
const colorRules = ['color-contrast', 'link-in-text-block']
const alwaysChecked = {
  light: ['color-contrast', 'target-size', 'page-has-heading-one'],
  dark: ['color-contrast'],
}

/** Of a list of like entries the first stand for all: the rules that compare each place with each take minutes. */
const longest = 60

type Scheme = keyof typeof alwaysChecked

/** In light colors every rule; in dark colors the same page again, so only the rules that look at colors. */
async function problems(page: Page, scheme: Scheme): Promise<string[]> {
  await page.locator('main :is(ol, ul, dl)').evaluateAll((lists, most) => {
    for (const list of lists) for (const entry of [...list.children].slice(most)) entry.remove()
  }, longest)
  const axe = new AxeBuilder({ page })
  if (scheme === 'light') axe.options({ rules: { 'target-size': { enabled: true } } }).withTags(tags)
  else axe.withRules(colorRules)
  const { violations, passes } = await axe.analyze()
  const checked = passes.map((rule) => rule.id)
  expect(checked).toEqual(expect.arrayContaining(alwaysChecked[scheme]))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme })

    for (const { kind, address } of samples) {
      test(`axe has nothing against ${kind}, ${address}`, async ({ page }) => {
        await page.goto(address)
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all.slice(0, 10)) (details as HTMLDetailsElement).open = true
        })
        expect(await problems(page, colorScheme)).toEqual([])
      })
    }

    test('axe has nothing against an open term popover', async ({ page }) => {
      await page.goto(article)
      await page.locator('main .term').first().click()
      await expect(page.locator('.popover:popover-open')).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
    })

    test('axe has nothing against an open citation popover', async ({ page }) => {
      await page.goto(question)
      await page.locator('main .cite').first().click()
      await expect(page.locator('.cites .popover')).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
    })

    test('axe has nothing against the open search panel', async ({ page }) => {
      await page.goto(question)
      await page.getByRole('searchbox', { name: 'Search' }).fill('bladder')
      await expect(page.locator('.search-panel li p').first()).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
    })

    test('axe has nothing against the open menu of a phone', async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 667 })
      await page.goto(question)
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
    })

    test('axe has nothing against search results and against help after none', async ({ page }) => {
      await page.goto('/search/?q=bladder')
      await expect(page.locator('.search-page li p').first()).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
      await page.goto('/search/?q=zzzzqqq')
      await expect(page.locator('.search-page').getByText('Nothing found')).toBeVisible()
      expect(await problems(page, colorScheme)).toEqual([])
    })
  })
}
