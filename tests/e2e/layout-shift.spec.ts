/** Nothing moves by itself: not when the font comes late, nor when script runs. */
import { expect, test } from '@playwright/test'
import { kinds } from './pages'

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }

for (const [kind, [address]] of Object.entries(kinds))
  for (const width of [375, 1280])
    test(`${kind} does not shift at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 400))
        await route.continue()
      })
      await page.goto(address)
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((done) => setTimeout(done, 200))
        const observer = new PerformanceObserver(() => {})
        observer.observe({ type: 'layout-shift', buffered: true })
        return (observer.takeRecords() as Shift[]).map(
          ({ value, sources }) =>
            `${value} ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ')}`,
        )
      })
      expect(shifts).toEqual([])
    })
