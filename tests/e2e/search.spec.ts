/** Search: what it finds, how it shows it, and that nobody pays for it who does not use it. */
import { readdirSync } from 'node:fs'
import { expect, type Page, type Route, test } from '@playwright/test'
import { article, question } from './pages'
import { searches } from './searches'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true })
const panel = (page: Page) => page.locator('.search-panel')
const headerStatus = (page: Page) => page.getByRole('banner').getByRole('status')
const pageStatus = (page: Page) => page.getByRole('main').getByRole('status')

/** What the search of the header says from now on, in order. */
const announcements = (page: Page) =>
  page.evaluateHandle(() => {
    const said: (string | null)[] = []
    const status = document.querySelector('header [role=status]') ?? document.body
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true })
    return said
  })

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

test('typing in the header shows pages in groups, each with a line about it', async ({ page }) => {
  await page.goto(article)
  await field(page).pressSequentially('bladder')
  await expect(panel(page)).toContainText(/^Best pages for “bladder”/, { useInnerText: true })
  await expect(panel(page).getByRole('heading', { name: 'Questions' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'Articles' })).toBeVisible()
  const titles = await panel(page).getByRole('heading').allTextContents()
  expect(titles).toEqual([...new Set(titles)])
  await expect(panel(page).locator('a[href="/q/bladder/"]')).toBeVisible()
  await expect(panel(page).locator('li p').first()).toHaveText(/bladder/i)
})

test('the short answer stands first, with the words of the query marked, and its page once', async ({
  page,
}) => {
  await page.goto('/search/?q=drive')
  const answer = page.getByRole('region', { name: 'Short answer' })
  await expect(answer.getByRole('link', { name: 'When can I drive?' })).toHaveAttribute('href', '/q/drive/')
  await expect(answer.locator('p')).toHaveText(/\w+ \w+ \w+\./)
  await expect(answer.locator('mark').first()).toHaveText(/^driv/i)
  await expect(page.locator('.search-page a[href="/q/drive/"]')).toHaveCount(1)
  await expect(page.getByRole('searchbox')).toHaveCount(1)
})

for (const query of [
  'i want to kill myself',
  'sucide',
  'suiside',
  'want to end my life',
  "i can't go on",
  'overdosed',
])
  test(`numbers to call come before every result, and can be pressed: ${query}`, async ({ page }) => {
    await page.goto(article)
    await field(page).fill(query)
    const first = panel(page).locator('> :first-child')
    await expect(first.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
    await expect(first.getByRole('link', { name: 'Call 911' })).toBeVisible()
    await expect(first.getByRole('link', { name: 'Other countries' })).toHaveAttribute('href', '/help-now/')
    await expect(headerStatus(page)).toHaveText(/^Help now, with numbers to call/)
  })

test('the numbers do not wait for the index', async ({ page }) => {
  await page.route('**/pagefind/**', () => {})
  await page.goto(article)
  await field(page).fill('killing myself')
  await expect(panel(page).getByRole('link', { name: 'Call 988' })).toBeVisible()
  await expect(panel(page).getByRole('link', { name: 'Call 1-800-222-1222' })).toBeVisible()
  await expect(headerStatus(page)).toHaveText('Help now, with numbers to call.')
})

test('words that were looked for instead of what was typed are said', async ({ page }) => {
  await page.goto(article)
  await field(page).fill('migrane')
  await expect(headerStatus(page)).toHaveText('Best pages for “migraine”, as nothing was found for “migrane”')
})

test('the panel closes when the keyboard leaves it', async ({ page }) => {
  await page.goto(article)
  await field(page).fill('bladder')
  await expect(panel(page)).toBeVisible()
  await page.getByRole('main').getByRole('link').first().focus()
  await expect(panel(page)).toBeHidden()
})

test('a search for relief at the end of life, or to end pain, is not taken for danger', async ({ page }) => {
  await page.goto(article)
  for (const query of ['end my pain', 'end of life pain', 'died']) {
    await field(page).fill(query)
    await expect(headerStatus(page)).toHaveText(new RegExp(`for “${query}”$`))
    await expect(panel(page).locator('.crisis')).toBeHidden()
  }
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

test('what is found is announced by an element that is there from the start, and is taken back', async ({
  page,
}) => {
  await page.goto(article)
  await expect(headerStatus(page)).toHaveText('')
  await field(page).fill('bladder')
  await expect(headerStatus(page)).toHaveText('Best pages for “bladder”')
  await page.keyboard.press('Escape')
  await expect(headerStatus(page)).toHaveText('')
  await page.goto('/search/')
  await expect(pageStatus(page)).toHaveText('')
  await page.getByRole('main').getByRole('searchbox').fill('zzzzqqq')
  await expect(pageStatus(page)).toHaveText('Nothing found for “zzzzqqq”')
})

for (const [what, file] of [
  ['search itself', '**/assets/search.*.js'],
  ['its index', '**/pagefind/pagefind.js*'],
] as const)
  test(`after a click elsewhere no panel opens, however late ${what} arrives`, async ({ page }) => {
    let send = () => {}
    const late = new Promise<void>((done) => {
      send = done
    })
    await page.route(file, async (route) => {
      await late
      await route.continue()
    })
    await page.goto(article)
    const asked = page.waitForRequest(file)
    await field(page).fill('bladder')
    await asked
    await page.locator('h1').click({ position: { x: 2, y: 2 } })
    const said = await announcements(page)
    send()
    await field(page).fill('liver')
    await expect(headerStatus(page)).toHaveText('Best pages for “liver”')
    expect(await said.jsonValue()).toEqual(['Best pages for “liver”'])
  })

test('a click elsewhere right after typing closes the panel for good', async ({ page }) => {
  await page.clock.install()
  await page.goto(article)
  await field(page).fill('bladder')
  await expect(panel(page)).toBeVisible()
  const said = await announcements(page)
  await field(page).fill('liver')
  await page.evaluate(() => document.querySelector('h1')?.click())
  await expect(panel(page)).toBeHidden()
  await page.clock.runFor(1000)
  await field(page).fill('cost')
  await expect(headerStatus(page)).toHaveText('Best pages for “cost”')
  expect(await said.jsonValue()).toEqual(['', 'Best pages for “cost”'])
})

for (const [what, file] of [
  ['script', '**/pagefind/pagefind.js*'],
  ['index', '**/pagefind/*.pagefind'],
] as const)
  test(`search says that its ${what} did not load, helps on, and works when the network is back`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort())
    await page.goto(article)
    await field(page).fill('bladder')
    await expect(headerStatus(page)).toHaveText('Search did not load')
    await expect(panel(page).getByText('Search did not load')).toBeVisible()
    await expect(panel(page).getByRole('link', { name: 'all questions' })).toHaveAttribute('href', '/q/')
    await expect(panel(page).getByRole('link', { name: 'search page' })).toHaveAttribute(
      'href',
      '/search/?q=bladder',
    )
    await page.unroute(file)
    await field(page).fill('liver')
    await expect(panel(page)).toContainText('Best pages for “liver”')
    await expect(panel(page).locator('li p').first()).toBeVisible()
  })

/** Everything of search that comes after the first script. */
const laterFiles = /\/assets\/(?!site\.)|\/pagefind\//
const searchFile = /\/assets\/search\./

for (const [what, answer] of [
  ['the network is gone', (route: Route) => route.abort()],
  ['a newer site took their place', (route: Route) => route.fulfill({ status: 404 })],
] as const)
  test(`numbers to call need no other file, when ${what}`, async ({ page }) => {
    await page.route(laterFiles, answer)
    await page.goto(article)
    await field(page).fill('I want to kill myself')
    const box = panel(page).locator('.crisis')
    await expect(box.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
    await expect(box.getByRole('link', { name: 'Call 911' })).toBeVisible()
    await expect(box.getByRole('link', { name: 'Other countries' })).toHaveAttribute('href', '/help-now/')
    await expect(headerStatus(page)).toHaveText('Help now, with numbers to call. Search did not load')
    await field(page).fill('bladder')
    await expect(headerStatus(page)).toHaveText('Search did not load')
    await expect(box).toBeHidden()
    await expect(panel(page).getByRole('link', { name: 'Help now' })).toHaveAttribute('href', '/help-now/')
  })

for (const [what, act] of [
  ['the next letter', (page: Page) => field(page).press('s')],
  ['the next focus', (page: Page) => field(page).evaluate((input) => [input.blur(), input.focus()])],
] as const)
  test(`search that did not load is tried again at ${what}`, async ({ page }) => {
    await page.route(searchFile, (route) => route.abort())
    await page.goto(article)
    await field(page).fill('bladder')
    await expect(panel(page).getByText('Search did not load')).toBeVisible()
    await page.unroute(searchFile)
    await act(page)
    await expect(headerStatus(page)).toHaveText(/^Best pages for “bladders?”$/)
    await expect(panel(page).getByText('Search did not load')).toBeHidden()
  })

test('search that did not load is tried again when the network is back', async ({ page, context }) => {
  await page.goto(article)
  await context.setOffline(true)
  await field(page).fill('bladder')
  await expect(panel(page).getByText('Search did not load')).toBeVisible()
  await context.setOffline(false)
  await expect(headerStatus(page)).toHaveText('Best pages for “bladder”')
})

test('a tab that was open across a new version of the site leads to the search page of the new one', async ({
  page,
}) => {
  await page.route(searchFile, (route) => route.fulfill({ status: 404 }))
  await page.goto(article)
  await field(page).fill('bladder')
  const link = panel(page).getByRole('link', { name: 'search page' })
  await expect(link).toHaveAttribute('href', '/search/?q=bladder')
  await page.unroute(searchFile)
  await link.click()
  await expect(page.locator('.search-page a[href="/q/bladder/"]')).toBeVisible()
})

test('the search page itself asks anew for what did not load', async ({ page }) => {
  await page.route(searchFile, (route) => route.fulfill({ status: 404 }))
  await page.goto('/search/?q=liver')
  await expect(pageStatus(page)).toHaveText('Search did not load')
  await page.unroute(searchFile)
  await page.getByRole('main').getByRole('searchbox').fill('bladder')
  await page.getByRole('main').getByRole('searchbox').press('Enter')
  await expect(page.locator('.search-page a[href="/q/bladder/"]')).toBeVisible()
})

test('without any script of the site the search page says so and helps on', async ({ page }) => {
  await page.route('**/assets/**', (route) => route.abort())
  await page.goto(article)
  await field(page).fill('I want to die')
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search/?q=I+want+to+die')
  const main = page.getByRole('main')
  await expect(main).toContainText('Search needs script')
  await expect(main.getByRole('link', { name: 'Help now' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'all questions', exact: true })).toBeVisible()
})

test('nothing of search is loaded before its field is used', async ({ page }) => {
  const seen = watchSearch(page)
  await page.goto(article)
  await page.locator('main .term').first().click()
  await page.keyboard.press('Escape')
  expect(seen).toEqual([])
  await field(page).fill('liver')
  await expect(panel(page).locator('li p').first()).toBeVisible()
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
  await expect(page.locator('.search-page li p').first()).toHaveText(/bladder/i)
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
  await expect(results).toContainText(/^Nothing found for “zzzzqqq”/, { useInnerText: true })
  await expect(results.getByRole('link', { name: 'all questions' })).toHaveAttribute('href', '/q/')
  await expect(results.getByRole('link', { name: 'glossary' })).toHaveAttribute('href', '/glossary/')
})

test('a question made of HTML is shown as text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)> bladder'
  await page.goto(`/search/?q=${encodeURIComponent(query)}`)
  await expect(page.locator('.search-page').getByText(query)).toBeVisible()
  await expect(page.locator('.search-page img')).toHaveCount(0)
})
