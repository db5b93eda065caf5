/** What a page asks for: little, and only once. */
import { expect, test } from '@playwright/test'
import { medianArticle } from './pages'

test('the first view of a middle-sized article takes at most 6 requests, and none after it is loaded', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(medianArticle(), { waitUntil: 'load' })
  const first = [...asked]
  expect(first.length).toBeGreaterThanOrEqual(3)
  expect(first.length).toBeLessThanOrEqual(6)
  expect(first).toEqual([...new Set(first)])
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual(first)
})

test('a second page asks only for its own text', async ({ page }) => {
  await page.goto(medianArticle())
  await page.waitForLoadState('networkidle')
  await page.goto('/q/drive/')
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter((entry) => entry.transferSize > 0)
      .map((entry) => entry.name),
  )
  expect(fetched).toEqual([])
})
