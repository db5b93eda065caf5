import { site as words } from '../words/en/client/site'

/** Buttons that copy or print an answer. A text that the browser does not copy is offered to be copied by hand. */
export function sharing(): void {
  const row = document.querySelector<HTMLElement>('[data-share]')
  const refused = document.querySelector<HTMLElement>('[data-copy-refused]')
  const text = refused?.querySelector('textarea')
  if (!row || !refused || !text) return
  if (!navigator.clipboard) for (const button of row.querySelectorAll('[data-copy]')) button.remove()
  row.hidden = false
  row.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    if (target.dataset.print !== undefined) return print()
    const message = document.querySelector('.message-text')?.textContent ?? ''
    const url = location.href.split('#')[0] ?? ''
    const copy = target.dataset.copy === 'link' ? url : `${message} ${url}`
    try {
      await navigator.clipboard.writeText(copy)
      target.textContent = words.copied
    } catch {
      refused.hidden = false
      text.value = copy
      text.select()
    }
  })
}
