/** Whether what a page shows fits its screen, and the spacing that readers may set. */
import type { Page } from '@playwright/test'

/** WCAG 1.4.12. A constructed sheet is used since the site's policy refuses style elements. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Takes the place of what was set before; an empty text takes it away. */
export const setSpacing = (page: Page, css: string) =>
  page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [await sheet.replace(text)]
  }, css)

/** What does not fit: the page itself when it scrolls sideways, and boxes that cut off their text. */
export const misfits = (page: Page) =>
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
