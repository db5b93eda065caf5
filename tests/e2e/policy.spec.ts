/** What the site promises on every page: no error, nothing from elsewhere, nothing stored. */
import { expect, type Page, test } from '@playwright/test'
import { allAddresses, article, question } from './pages'

/** Collects everything that a page must not do. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = []
  const add = (what: string) => seen.push(`${new URL(page.url()).pathname}: ${what}`)
  await page.exposeFunction('reportViolation', (directive: string) => add(`policy violation: ${directive}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(directive: string): void }
      reportViolation(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => add(`error: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) add(`request to ${request.url()}`)
  })
  return seen
}

/** Everything that the browser holds of the site: cookies, storage, databases, caches and workers. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`)
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`)
    const stores = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    return [document.cookie, ...stores, ...databases, ...(await caches.keys()), ...workers]
      .filter(Boolean)
      .join(' ')
  })

const parts = 8
const part = (n: number) => allAddresses().filter((_, i) => i % parts === n)

for (const n of Array(parts).keys())
  test(`no page causes an error, breaks the policy, asks another server or stores anything (part ${n + 1} of ${parts})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const addresses = part(n)
    expect(addresses.length).toBeGreaterThan(20)
    const seen = await watch(page, baseURL ?? '')
    for (const address of addresses) {
      const response = await page.goto(address, { waitUntil: 'domcontentloaded' })
      if (response?.status() !== 200) seen.push(`${address}: status ${response?.status()}`)
      const stored = await kept(page)
      if (stored) seen.push(`${address}: stores ${stored}`)
    }
    expect(seen).toEqual([])
    expect(await context.cookies()).toEqual([])
  })

test('using search, a term and a citation causes no error, asks no other server and stores nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watch(page, baseURL ?? '')
  await page.goto(article)
  await page.locator('main .term').first().click()
  await page.keyboard.press('Escape')
  await page.locator('main .cite').first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search' }).fill('bladder')
  await page.locator('.search-panel [data-results] a').first().click()
  await page.goto('/search/?q=bladder')
  await expect(page.locator('.search-page li p').first()).toBeVisible()
  expect(seen).toEqual([])
  expect(await kept(page)).toBe('')
  expect(await context.cookies()).toEqual([])
})

/** Each tool, used once without its box "keep". */
const tools: readonly (readonly [address: string, use: (page: Page) => Promise<void>])[] = [
  [
    '/deciding/decision-aid/',
    (page) => page.locator('decision-aid [name="situation:tried"]').fill('Three medicines'),
  ],
  [
    '/deciding/questions-to-ask/',
    async (page) => {
      await page.locator('details[open] input').nth(0).check()
      await page.getByLabel('A question of my own').fill('Mine?')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
    },
  ],
  [
    '/treatment/day-planner/',
    async (page) => {
      await page.locator('[name=day]').fill('2026-11-30')
      await page.locator('[name=from]').fill('10:00')
    },
  ],
  [
    '/clinics/handouts/',
    async (page) => {
      await page.getByLabel('Find a part').fill('when can i drive')
      await page.getByRole('checkbox', { name: 'When can I drive?' }).check()
    },
  ],
  [
    '/evidence/findings/',
    async (page) => {
      await page.locator('form select').first().selectOption({ index: 1 })
    },
  ],
  [
    '/connect/?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=F33.2',
    (page) => page.waitForURL('/conditions/depression/'),
  ],
  [
    '/offline/',
    (page) => expect(page.locator('[data-offline] [role=status]')).toHaveText(/Nothing of the site is kept/),
  ],
]

for (const [address, use] of tools)
  test(`a tool that is used without the choice to keep asks no other server and stores nothing, ${address.split('?')[0]}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watch(page, baseURL ?? '')
    await page.goto(address)
    await use(page)
    await page.waitForLoadState('networkidle')
    expect(seen).toEqual([])
    expect(await kept(page)).toBe('')
    expect(await context.cookies()).toEqual([])
  })

test('the look at what is kept sees each kind of store', async ({ page }) => {
  await page.goto(question)
  for (const [store, name] of [
    [() => page.evaluate('document.cookie = "c=1"'), 'c=1'],
    [() => page.evaluate('localStorage.setItem("local", "1")'), 'local'],
    [() => page.evaluate('sessionStorage.setItem("session", "1")'), 'session'],
    [
      () => page.evaluate('new Promise((done) => { indexedDB.open("base").onsuccess = () => done() })'),
      'database base',
    ],
    [() => page.evaluate('caches.open("cache").then(() => undefined)'), 'cache'],
    [() => page.evaluate('navigator.serviceWorker.register("/sw.js").then(() => undefined)'), 'worker http'],
  ] as const) {
    expect(await kept(page)).not.toContain(name)
    await store()
    expect(await kept(page)).toContain(name)
  }
})

test('the watch notices a violation, an error and a request to elsewhere', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL ?? '')
  await page.goto(question)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    const picture = document.createElement('img')
    picture.src = 'https://elsewhere.example/x.png'
    document.body.append(script, picture)
    setTimeout(() => {
      throw new Error('on purpose')
    })
  })
  await expect.poll(() => seen.join('\n')).toContain('policy violation: script-src')
  await expect.poll(() => seen.join('\n')).toContain('policy violation: img-src https://elsewhere.example')
  await expect.poll(() => seen.join('\n')).toContain('error: on purpose')
  await expect.poll(() => seen.join('\n')).toContain('console: ')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
