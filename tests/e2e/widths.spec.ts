/** Pages fit screens of every width, zoomed in and with wide text spacing. */
import { expect, type Page, test } from '@playwright/test'
import { site } from '../../lib/site'
import { words } from '../../words'
import { denseArticle, question, samples } from './pages'

/** The last is a screen of 1280 by 1024 at 400%. */
const screens = [
  [320, 640],
  [375, 667],
  [768, 1024],
  [1280, 800],
  [320, 256],
] as const

/** WCAG 1.4.12. A constructed sheet is used since the site's policy refuses style elements. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

const setSpacing = (page: Page, css: string) =>
  page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [await sheet.replace(text)]
  }, css)

/** What does not fit: the page itself when it scrolls sideways, and boxes that cut off their text. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth } = document.scrollingElement ?? document.body
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide on ${innerWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, .sr-only)')) {
      // A box of 1 px is for screen readers alone.
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) continue
      if (['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
        found.push(`${element.tagName}.${element.className} cuts off its text`)
    }
    return found
  })

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
