/** Handouts on paper: whole cards on a sheet, the signs of danger on another. */
import { expect, test } from '@playwright/test'
import { allAddresses } from './pages'

test('a handout prints on two sheets, and no card is cut', async ({ page }) => {
  const handouts = allAddresses().filter((address) => /^\/clinics\/handouts\/./.test(address))
  expect(handouts).toHaveLength(6)
  for (const address of handouts) {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    for (const card of await page.locator('.handout-card').all())
      expect(await card.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid')
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
    for (const format of ['Letter', 'A4']) {
      const sheets = (await page.pdf({ format, margin })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
      expect(sheets?.length, `${address} on ${format}`).toBe(2)
    }
  }
})
