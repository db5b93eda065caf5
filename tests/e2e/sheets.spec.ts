/** How many sheets of paper a page takes, counted in the PDF that the browser makes. */
import { expect, type Page, test } from '@playwright/test'
import { allAddresses } from './pages'

const questions = () => allAddresses().filter((address) => /^\/q\/[^/]+\/$/.test(address))

async function sheets(page: Page, format: string): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** The longest, with the whole list of emergency signs: their sources go on to a second sheet. */
const sourcesOverleaf = [
  '/q/angry-after/',
  '/q/at-home/',
  '/q/carer/',
  '/q/children-at-home/',
  '/q/crisis/',
  '/q/five-days/',
  '/q/medicines/',
  '/q/microdosing/',
  '/q/numb/',
  '/q/overdose/',
]

const formats = ['Letter', 'A4']

test('a question is printed on one sheet; of the longest, all but sources is', async ({ page }) => {
  const over: string[] = []
  for (const address of questions()) {
    await page.goto(address)
    if (sourcesOverleaf.includes(address)) {
      for (const format of formats)
        expect(await sheets(page, format), `${address}, ${format}`).toBeLessThanOrEqual(2)
      await page.locator('.sources').evaluate((sources) => sources.remove())
    }
    for (const format of formats) if ((await sheets(page, format)) !== 1) over.push(`${address}, ${format}`)
  }
  expect(over).toEqual([])
})

for (const format of formats) {
  test(`the day of treatment is printed on one side of ${format}`, async ({ page }) => {
    await page.goto('/treatment/the-day/')
    expect(await sheets(page, format)).toBe(1)
  })
  test(`help is printed on both sides of one sheet of ${format}, in letters of 10 points`, async ({
    page,
  }) => {
    await page.goto('/help-now/')
    expect(await sheets(page, format)).toBe(2)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator(':is(.crisis, .help-page) :is(p, li):visible')
      .evaluateAll((texts) =>
        texts.map((text) => (Number.parseFloat(getComputedStyle(text).fontSize) / 96) * 72),
      )
    expect(sizes.length).toBeGreaterThan(30)
    expect(Math.round(Math.min(...sizes))).toBe(10)
  })
}

test('the code on paper is 25 mm wide without its quiet zone, beside the address', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 1000 })
  for (const address of ['/q/drive/', '/conditions/pain-and-depression-together/']) {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    const code = page.getByRole('img', { name: 'QR code' })
    const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    const { width } = (await code.boundingBox()) ?? { width: 0 }
    expect((width / 96) * 25.4 * ((size - 8) / size), address).toBeGreaterThanOrEqual(25)
    await expect(code.locator('xpath=following-sibling::*')).toContainText(address.slice(0, -1))
  }
})
