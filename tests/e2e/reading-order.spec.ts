/**
 * What a screen reader is told, in its order, as it was when someone last read it: one page of each kind, with the first
 * entries of its lists. After a change of words: `npx playwright test reading-order --update-snapshots`, and read the
 * difference.
 */
import { expect, test } from '@playwright/test'
import { kinds } from './pages'

const most = 6
/** Milliseconds. The page stands still: what differs now differs later. */
const timeout = 3_000
/** A handout names the day on which it is printed. */
const today = '2026-11-30T12:00:00'

for (const [kind, [address]] of Object.entries(kinds))
  test(`${kind} is read in the kept order`, async ({ page }) => {
    await page.clock.setFixedTime(today)
    await page.goto(address)
    await page.locator('main :is(ol, ul, dl, tbody)').evaluateAll((lists, most) => {
      for (const list of lists) for (const entry of [...list.children].slice(most)) entry.remove()
    }, most)
    await expect(page.locator('body')).toMatchAriaSnapshot({
      name: `${kind.replaceAll(' ', '-')}.aria.yml`,
      timeout,
    })
  })
