/** What axe has against a page as it stands. */
import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** Contrast to level AAA: what passes has that of level AA as well, so the letters of a page are looked at once. */
const contrast = 'color-contrast-enhanced'
// Of what passes one place is enough to show that a rule had something to look at.
const resultTypes: RunOptions['resultTypes'] = ['violations']
const allRules: RunOptions = {
  resultTypes,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    [contrast]: { enabled: true },
    'color-contrast': { enabled: false },
  },
}
const colorRules: RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: [contrast, 'link-in-text-block'] },
}
/** Rules of which each has to find something to look at on every page. */
const alwaysChecked = {
  light: [contrast, 'target-size', 'page-has-heading-one'],
  dark: [contrast],
  forced: [contrast],
}

/** Of a list of like entries the first stand for all: the rules that compare each place with each take minutes. */
const longest = 60

type Scheme = keyof typeof alwaysChecked

/**
 * In light colors every rule; in other colors the same page again, so only the rules that look at colors.
 * @param within selector of the part of the page that is looked at; without it, the whole page
 */
export async function problems(page: Page, scheme: Scheme, within?: string): Promise<string[]> {
  await page.locator('main :is(ol, ul, dl)').evaluateAll((lists, most) => {
    for (const list of lists) for (const entry of [...list.children].slice(most)) entry.remove()
  }, longest)
  if (scheme === 'forced') await fillAsShown(page)
  const { violations, passes } = await run(page, within ?? 'html', scheme === 'light' ? allRules : colorRules)
  if (scheme === 'forced') await fillAsShown(page, false)
  expect(passes).toEqual(expect.arrayContaining(within ? [contrast] : alwaysChecked[scheme]))
  return violations
}

/** @returns ids of the rules that found something to look at and nothing wrong, and all that is wrong */
async function run(page: Page, within: string, options: RunOptions) {
  // Half a second: once for a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations, passes } = await axe.run(within, options)
      return {
        passes: passes.map((rule) => rule.id),
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
        ),
      }
    },
    [within, options] as const,
  )
}

/** axe reads what fills letters, which Chromium computes from the colors of the page while it shows forced ones. */
const fillAsShown = (page: Page, on = true) =>
  page.locator('body :not(svg, svg *)').evaluateAll((all, on) => {
    for (const element of all as HTMLElement[])
      element.style.setProperty('-webkit-text-fill-color', on ? getComputedStyle(element).color : '')
  }, on)
