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

for (const format of formats)
  test(`help and the day of treatment are printed on one sheet of ${format}`, async ({ page }) => {
    for (const address of ['/help-now/', '/treatment/the-day/']) {
      await page.goto(address)
      expect(await sheets(page, format), address).toBe(1)
    }
  })

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
