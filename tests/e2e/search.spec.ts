/** Search: what it finds, how it shows it, and that nobody pays for it who does not use it. */
import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { article, question } from './pages'
import { searches } from './searches'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true })
const panel = (page: Page) => page.locator('.search-panel')

/** Addresses that were asked for and belong to search. */
function watchSearch(page: Page): string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\/search\.|\/pagefind\//.test(pathname)) seen.push(pathname)
  })
  return seen
}

test('each search that people type has a right page among its first three', async ({ page }) => {
  const module = readdirSync('out/assets').find((file) => /^search\.\w+\.js$/.test(file))
  await page.goto('/search/')
  const found = await page.evaluate(
    async ({ module, queries }) => {
      const { find } = await import(module)
      const all: string[][] = []
      for (const query of queries) all.push((await find(query)).map((hit: { url: string }) => hit.url))
      return all
    },
    { module: `/assets/${module}`, queries: searches.map(([query]) => query) },
  )
  expect(found.length).toBe(searches.length)
  const wrong = searches.flatMap(([query, ...pages], i) => {
    const first = (found[i] ?? []).slice(0, 3)
    const right = pages.length > 0 ? first.some((url) => pages.includes(url)) : first.length === 0
    return right ? [] : [`${query}: ${first.join(' ') || 'nothing'}`]
  })
  expect(wrong).toEqual([])
})

test('typing in the header shows pages in groups, with the words highlighted', async ({ page }) => {
  await page.goto(article)
  await field(page).pressSequentially('bladder')
  await expect(panel(page).getByRole('status')).toHaveText(/^Best pages for “bladder”$/)
  await expect(panel(page).getByRole('heading', { name: 'Questions' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'Articles' })).toBeVisible()
  const titles = await panel(page).getByRole('heading').allTextContents()
  expect(titles).toEqual([...new Set(titles)])
  await expect(panel(page).locator('a[href="/q/bladder/"]')).toBeVisible()
  await expect(panel(page).locator('mark').first()).toHaveText(/bladder/i)
})

test('arrow keys walk through the results, and Esc closes them with focus in the field', async ({ page }) => {
  await page.goto(article)
  await field(page).fill('bladder')
  const links = panel(page).getByRole('link')
  await expect(links.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(field(page)).toBeFocused()
})

test('Enter on a result opens its page', async ({ page }) => {
  await page.goto(article)
  await field(page).fill('bladder')
  const first = panel(page).getByRole('link').first()
  await expect(first).toBeVisible()
  const href = await first.getAttribute('href')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href ?? '')
})

test('a click elsewhere and an emptied field close the results', async ({ page }) => {
  await page.goto(article)
  await field(page).fill('bladder')
  await expect(panel(page)).toBeVisible()
  await page.locator('h1').click({ position: { x: 2, y: 2 } })
  await expect(panel(page)).toBeHidden()
  await field(page).fill('liver')
  await expect(panel(page)).toBeVisible()
  await field(page).fill('')
  await expect(panel(page)).toBeHidden()
})

test('nothing of search is loaded before its field is used', async ({ page }) => {
  const seen = watchSearch(page)
  await page.goto(article)
  await page.waitForLoadState('networkidle')
  await page.locator('main .term').first().click()
  await page.keyboard.press('Escape')
  expect(seen).toEqual([])
  await field(page).fill('liver')
  await expect(panel(page).locator('mark').first()).toBeVisible()
  expect(seen.some((path) => path.startsWith('/assets/search.'))).toBe(true)
  expect(seen.some((path) => path.startsWith('/pagefind/'))).toBe(true)
})

test('Enter in the header leads to the search page with results', async ({ page }) => {
  await page.goto(question)
  await field(page).fill('nerve pain')
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search/?q=nerve+pain')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('nerve pain')
  await expect(page.locator('.search-page a[href="/conditions/neuropathic-pain/"]')).toBeVisible()
})

test('an address with a question shows its results', async ({ page }) => {
  await page.goto('/search/?q=bladder')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('bladder')
  await expect(page.locator('.search-page a[href="/q/bladder/"]')).toBeVisible()
  await expect(page.locator('.search-page mark').first()).toHaveText(/bladder/i)
})

test('a new search on the search page has an address of its own', async ({ page }) => {
  await page.goto('/search/?q=bladder')
  const input = page.getByRole('main').getByRole('searchbox')
  await expect(page.locator('.search-page a[href="/q/bladder/"]')).toBeVisible()
  await input.fill('drive home')
  await input.press('Enter')
  await expect(page.locator('.search-page a[href="/q/ride-home/"]')).toBeVisible()
  await expect(page).toHaveURL('/search/?q=drive%20home')
})

test('the home page answers in place', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('searchbox').fill('bladder')
  await expect(page.locator('.search-page a[href="/q/bladder/"]')).toBeVisible()
})

test('a search without result says so and helps on', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq')
  const results = page.locator('.search-page')
  await expect(results.getByRole('status')).toHaveText('Nothing found for “zzzzqqq”')
  await expect(results.getByRole('link', { name: 'all questions' })).toHaveAttribute('href', '/q/')
  await expect(results.getByRole('link', { name: 'glossary' })).toHaveAttribute('href', '/glossary/')
})

test('a question made of HTML is shown as text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)> bladder'
  await page.goto(`/search/?q=${encodeURIComponent(query)}`)
  await expect(page.locator('.search-page').getByRole('status')).toContainText(query)
  await expect(page.locator('.search-page img')).toHaveCount(0)
})
