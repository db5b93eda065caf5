/** Pages are as long as their answer needs: what is for checking is folded. Heights in CSS pixels, as pages come. */
import { expect, test } from '@playwright/test'
import { articleAddresses } from './pages'

const widths = [375, 1280] as const
const most = { average1280: 6_500, depression: { 375: 11_000, 1280: 8_500 }, theDay1280: 6_500 }

test('articles keep to their heights on a phone and on a desktop', async ({ page }) => {
  const addresses = articleAddresses()
  expect(addresses.length).toBeGreaterThan(40)
  const heights = new Map<string, Record<number, number>>(addresses.map((address) => [address, {}]))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const [address, row] of heights) {
      await page.goto(address)
      row[width] = await page.evaluate(() => document.documentElement.scrollHeight)
    }
  }
  const average = (width: number) =>
    Math.round([...heights.values()].reduce((sum, row) => sum + (row[width] ?? 0), 0) / heights.size)
  console.table({
    ...Object.fromEntries(heights),
    average: Object.fromEntries(widths.map((width) => [width, average(width)])),
  })
  const depression = heights.get('/conditions/depression/')
  for (const width of widths) expect(depression?.[width]).toBeLessThanOrEqual(most.depression[width])
  expect(heights.get('/treatment/the-day/')?.[1280]).toBeLessThanOrEqual(most.theDay1280)
  expect(average(1280)).toBeLessThanOrEqual(most.average1280)
})
