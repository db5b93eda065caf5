/** Pages fit screens of every width, zoomed in and with wide text spacing. */
import { expect, test } from '@playwright/test'
import { site } from '../../lib/site'
import { words } from '../../words'
import { misfits, setSpacing, spacing } from './fits'
import { denseArticle, question, samples } from './pages'

/** The last is a screen of 1280 by 1024 at 400%. */
const screens = [
  [320, 640],
  [375, 667],
  [768, 1024],
  [1280, 800],
  [320, 256],
] as const

for (const { kind, address } of samples) {
  test(`${kind} fits screens of every width, at 400% and with wide spacing, ${address}`, async ({ page }) => {
    await page.goto(address)
    const found: Record<string, string[]> = {}
    for (const css of ['', spacing]) {
      await setSpacing(page, css)
      for (const [width, height] of screens) {
        await page.setViewportSize({ width, height })
        await expect(page.getByRole('banner').getByRole('link', { name: site.name })).toBeInViewport({
          ratio: 1,
        })
        await expect(
          page.getByRole('banner').getByRole('link', { name: words.layout.helpNow }),
        ).toBeInViewport({ ratio: 1 })
        const list = await misfits(page)
        if (list.length > 0) found[`${width}x${height} ${css && 'wide spacing'}`] = list
      }
    }
    expect(found).toEqual({})
  })
}

test('a dense article fits every width from a small phone to a large screen', async ({ page }) => {
  await page.goto(denseArticle)
  const overflows: number[] = []
  for (let width = 320; width <= 1440; width += 80) {
    await page.setViewportSize({ width, height: 800 })
    if ((await misfits(page)).length > 0) overflows.push(width)
  }
  expect(overflows, 'widths at which the page overflows').toEqual([])
})

for (const address of ['/q/drive/', '/conditions/crps/'])
  test(`the panel for sending and the sources fit with wide spacing when open, ${address}`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.getByText(words.send.panel).click()
    await page.locator('.sources summary').click()
    await expect(page.getByRole('img', { name: /^QR code of/ })).toBeVisible()
    await expect(page.locator('.source-list')).toBeVisible()
    await setSpacing(page, spacing)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await misfits(page), `${width} px`).toEqual([])
    }
  })

test('wide spacing is applied: lines of the page take more room', async ({ page }) => {
  await page.goto(question)
  const height = () =>
    page
      .locator('.prose')
      .first()
      .evaluate((prose) => prose.scrollHeight)
  const before = await height()
  await setSpacing(page, spacing)
  expect(await height()).toBeGreaterThan(before)
})

for (const width of [320, 768, 1280])
  test(`the search panel is in sight and leaves the field uncovered, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(question)
    const field = page.getByRole('searchbox', { name: 'Search' })
    await field.fill('bladder')
    const panel = page.locator('.search-panel')
    await expect(panel.locator('li p').first()).toBeVisible()
    const [a, b] = [await field.boundingBox(), await panel.boundingBox()]
    if (!a || !b) throw new Error('no box')
    expect(b.y).toBeGreaterThanOrEqual(a.y + a.height)
    expect(b.y - a.y - a.height).toBeLessThan(40)
    expect(b.x).toBeGreaterThanOrEqual(0)
    expect(b.x + b.width).toBeLessThanOrEqual(width)
    expect(await misfits(page)).toEqual([])
  })
