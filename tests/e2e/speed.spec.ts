/** What a page asks for: little, and only once. */
import { expect, type Page, test } from '@playwright/test'
import { medianArticle } from './pages'

/** Waits until the page has its fonts and nothing more to do. */
const idle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestIdleCallback(done))
  })

/** Asked for by the browser itself, at a moment that it chooses. */
const own = (path: string) => ['/icon.svg', '/speculation-rules.json'].includes(path)

test('the first view of a middle-sized article takes at most 6 requests, and none after it is loaded', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(medianArticle(), { waitUntil: 'load' })
  const first = asked.filter((path) => !own(path))
  expect(first).toContain(medianArticle())
  await idle(page)
  expect(asked.filter((path) => !own(path))).toEqual(first)
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(6)
  expect(asked).toEqual([...new Set(asked)])
})

test('a second page takes style, font and script from the cache', async ({ page }) => {
  await page.goto(medianArticle())
  await idle(page)
  await page.goto('/q/drive/')
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .map(({ name, transferSize }) => ({ path: new URL(name).pathname, transferSize })),
  )
  const needed = files.filter(({ path }) => !own(path))
  expect(needed.length).toBeGreaterThanOrEqual(3)
  expect(needed.filter(({ transferSize }) => transferSize > 0)).toEqual([])
})
