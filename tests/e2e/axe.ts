/** What axe has against a page as it stands. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that look at colors (contrast to level AAA), and rules of which one has to find something to look at on every page. */
const colorRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
const alwaysChecked = {
  light: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'page-has-heading-one'],
  dark: ['color-contrast', 'color-contrast-enhanced'],
  forced: ['color-contrast'],
}

/** Of a list of like entries the first stand for all: the rules that compare each place with each take minutes. */
const longest = 60

type Scheme = keyof typeof alwaysChecked

/** In light colors every rule; in other colors the same page again, so only the rules that look at colors. */
export async function problems(page: Page, scheme: Scheme): Promise<string[]> {
  await page.locator('main :is(ol, ul, dl)').evaluateAll((lists, most) => {
    for (const list of lists) for (const entry of [...list.children].slice(most)) entry.remove()
  }, longest)
  const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
  const axe = new AxeBuilder({ page })
    // Pages have no frames from elsewhere: all in one go takes a third of the time.
    .setLegacyMode(true)
    // Of what passes one place is enough to show that a rule had something to look at.
    .options({ rules: scheme === 'light' ? rules : {}, resultTypes: ['violations'] })
  if (scheme === 'light') axe.withTags(tags)
  else axe.withRules(colorRules)
  if (scheme === 'forced') await fillAsShown(page)
  const { violations, passes } = await axe.analyze()
  if (scheme === 'forced') await fillAsShown(page, false)
  const checked = passes.map((rule) => rule.id)
  expect(checked).toEqual(expect.arrayContaining(alwaysChecked[scheme]))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** axe reads what fills letters, which Chromium computes from the colors of the page while it shows forced ones. */
const fillAsShown = (page: Page, on = true) =>
  page.locator('body :not(svg, svg *)').evaluateAll((all, on) => {
    for (const element of all as HTMLElement[])
      element.style.setProperty('-webkit-text-fill-color', on ? getComputedStyle(element).color : '')
  }, on)
