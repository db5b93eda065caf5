/** Whether the part of a page that has the focus shows it. */
import type { Page } from '@playwright/test'

/**
 * Gives the focus to each part that can have it, and names those that show no ring or that something covers.
 * @throws when the page has nothing that can have the focus
 */
export const unseenFocus = (page: Page) =>
  page.evaluate(() => {
    const takers = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const shown = [...document.querySelectorAll<HTMLElement>(takers)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    if (shown.length === 0) throw new Error('nothing here can have the focus')
    const hasRing = (element: Element | null) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const name = (element: HTMLElement) =>
      `${element.tagName} ${element.id} ${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`
    return shown.flatMap((element) => {
      element.focus({ focusVisible: true } as FocusOptions)
      if (document.activeElement !== element) return []
      // A field that is drawn by its label shows its ring there.
      const drawn = element.closest('label') ?? element
      if (![element, drawn, element.nextElementSibling].some(hasRing)) return [`no ring: ${name(element)}`]
      const box = [...element.getClientRects()].find(({ width, height }) => width > 2 && height > 2)
      if (!box) return []
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const covered = top && !drawn.contains(top) && !top.contains(drawn)
      return covered ? [`covered by ${top.tagName} ${top.id} ${top.className}: ${name(element)}`] : []
    })
  })
