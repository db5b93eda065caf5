import { site as words } from '../words/en/client/site'

/** A citation number opens a small popover with its entry; without popover support the link is followed. */
export function citations(): void {
  if (!('popover' in HTMLElement.prototype)) return
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.cite')
    if (!mark || asksForMore(event)) return
    const entry = document.querySelector(mark.hash)
    if (!entry) return
    event.preventDefault()
    openEntry(mark, entry)
  })
}

/** Readers ask their browser for a new tab, a window or a download. */
function asksForMore(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

function openEntry(mark: HTMLAnchorElement, entry: Element): void {
  const box = document.createElement('div')
  box.className = 'popover'
  box.popover = 'auto'
  box.role = 'dialog'
  box.ariaLabel = mark.textContent
  for (const p of entry.querySelectorAll('p:not(.backlinks)')) box.append(p.cloneNode(true))
  const more = document.createElement('a')
  more.href = mark.hash
  more.textContent = words.inSources
  more.addEventListener('click', () => box.hidePopover())
  box.append(more)
  box.addEventListener('toggle', () => {
    if (!box.matches(':popover-open')) box.remove()
  })
  mark.after(box)
  box.showPopover({ source: mark })
  box.tabIndex = -1
  box.focus()
}
