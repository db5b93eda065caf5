import { site as words } from '../words/en/client/site'

/** Buttons that send, copy or print what a page says. A text that the browser does not copy is offered to be copied by hand. */
export function sharing(): void {
  const row = document.querySelector<HTMLElement>('[data-share]')
  const refused = document.querySelector<HTMLElement>('[data-copy-refused]')
  const box = refused?.querySelector('textarea')
  const message = document.querySelector('.message-text')
  const link = message?.querySelector('a')
  if (!row || !refused || !box || !message || !link) return
  if (!navigator.share) row.querySelector('[data-send]')?.remove()
  if (!navigator.clipboard) row.querySelector('[data-copy]')?.remove()
  row.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    const { dataset } = target
    if (dataset.print !== undefined) return print()
    // Who closes the sheet of the device without sending wants nothing more.
    if (dataset.send !== undefined)
      return navigator.share({ text: message.firstChild?.textContent ?? '', url: link.href }).catch(() => {})
    if (dataset.copy === undefined) return
    const copy = message.textContent
    try {
      await navigator.clipboard.writeText(copy)
      target.textContent = words.copied
    } catch {
      refused.hidden = false
      box.value = copy
      box.select()
    }
  })
}
