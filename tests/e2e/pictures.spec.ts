/**
 * Each kind of picture looks as it was when someone last looked at it, in light, dark, forced colors and print.
 * After a change on purpose: npx playwright test pictures --update-snapshots, then open the pictures and look.
 */
import { expect, test } from '@playwright/test'

const kinds = [
  ['people', '/evidence/findings/esketamine-detached/', 'figcaption + div'],
  ['few people', '/evidence/findings/ocd-one-infusion/', 'figcaption + div'],
  ['interval', '/evidence/findings/chronic-pain-two-weeks/', 'figcaption + div'],
  ['bars', '/evidence/findings/crps-pain-week-one/', 'figcaption + div'],
  ['lines', '/evidence/findings/fibromyalgia-relief-fades/', 'figcaption + div'],
  ['certainty', '/evidence/findings/crps-pain-week-one/', 'a:has(svg) svg'],
] as const

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
} as const

for (const [kind, address, picture] of kinds)
  for (const [look, media] of Object.entries(looks))
    test(`${kind} in ${look}`, async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 800 })
      await page.emulateMedia(media)
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      await expect(page.locator(`figure.finding ${picture}`).first()).toHaveScreenshot(`${kind}-${look}.png`)
    })
