/** No page and no open part of a page breaks a rule that axe can check. */
import { expect, test } from '@playwright/test'
import { problems } from './axe'
import { article, question, samples } from './pages'

for (const { kind, address } of samples)
  test(`axe has nothing against ${kind} in light, dark and forced colors, ${address}`, async ({ page }) => {
    await page.goto(address)
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all.slice(0, 10)) (details as HTMLDetailsElement).open = true
    })
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      })
      expect(await problems(page, scheme), scheme).toEqual([])
    }
  })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme })

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

    test('axe has nothing against a handout with parts and a copy that is not current', async ({ page }) => {
      await page.goto('/clinics/handouts/#v1=q/drive@999,q/overdose@1,treatment/day-planner/spray@1')
      await expect(page.locator('[data-list] > li')).toHaveCount(3)
      await page.getByLabel('own plan').fill('Call on Monday.')
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
