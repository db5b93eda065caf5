import { site as words } from '../words/en/client/site'
import { link, paragraph } from './elements'

/**
 * The number of a source, a term and a word of certainty open what they lead to in a popover beside them. They are
 * links, and are followed where the browser has no popovers or the reader asks for a new tab.
 */
export function popovers(): void {
  if (!('popover' in HTMLElement.prototype)) return
  document.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('a.cite, a.term, a[data-means]')
    if (!mark || asksForMore(event)) return
    const parts = partsOf(mark)
    if (parts.length === 0) return
    event.preventDefault()
    if (mark.ariaExpanded) (mark.nextElementSibling as HTMLElement).hidePopover()
    else open(mark, parts)
  })
}

/** Readers ask their browser for a new tab, a window or a download. */
function asksForMore(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

/** What a mark means, with a link to where it stands in full; nothing when the page does not have it. */
function partsOf(mark: HTMLAnchorElement): HTMLElement[] {
  const { means } = mark.dataset
  const more = link(mark.href, words.inFull)
  if (means) return [paragraph(means), more]
  const parts = document.querySelector(mark.hash)?.querySelectorAll('p:not(.backlinks), dt, dd') ?? []
  const copies = [...parts].map((part) => {
    const copy = paragraph('')
    copy.append(...part.cloneNode(true).childNodes)
    return copy
  })
  // The name of a term leads on by itself.
  return mark.matches('.term') || !copies[0] ? copies : [...copies, more]
}

/** The mark says that it is expanded as long as its popover is open: by that the popover finds its place. */
function open(mark: HTMLAnchorElement, parts: HTMLElement[]): void {
  const box = document.createElement('div')
  box.className = 'popover'
  box.popover = 'auto'
  box.role = 'dialog'
  box.ariaLabel = mark.textContent
  box.append(...parts)
  box.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) box.hidePopover()
  })
  box.addEventListener('toggle', () => {
    if (box.matches(':popover-open')) return
    box.remove()
    mark.ariaExpanded = null
  })
  mark.ariaExpanded = 'true'
  mark.after(box)
  box.showPopover({ source: mark })
  box.tabIndex = -1
  box.focus()
}
