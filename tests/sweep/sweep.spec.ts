/**
 * Every page of the build, not one of each kind: axe in light, dark and forced colors at 320 and 1280 px, widths from 320
 * to 1920, 400%, wide spacing, and the focus. Takes half an hour: `npm run sweep`, or a part with `-- --shard=1/4`.
 */
import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { problems } from '../e2e/axe'
import { misfits, setSpacing, spacing } from '../e2e/fits'
import { unseenFocus } from '../e2e/focus'

const pages = readdirSync('out/', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort()
if (pages.length < 900) throw new Error(`only ${pages.length} pages in out/; run "npm run build"`)

for (const address of pages)
  test(address, async ({ page }) => {
    await page.goto(address)
    const found: Record<string, string[]> = {}
    const note = (where: string, list: string[]) => {
      if (list.length > 0) found[where] = list
    }
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true
    })
    for (let width = 320; width <= 1920; width += 160) {
      await page.setViewportSize({ width, height: 800 })
      note(`${width} px`, await misfits(page))
    }
    await page.setViewportSize({ width: 320, height: 256 })
    note('1280 px at 400%', await misfits(page))
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      note(`focus at ${width} px`, await unseenFocus(page))
      await setSpacing(page, spacing)
      note(`${width} px with wide spacing`, await misfits(page))
      await setSpacing(page, '')
    }
    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark', 'forced'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({
          colorScheme: scheme === 'dark' ? 'dark' : 'light',
          forcedColors: scheme === 'forced' ? 'active' : 'none',
        })
        note(`axe in ${scheme} at ${width} px`, await problems(page, scheme))
      }
    expect(found).toEqual({})
  })
