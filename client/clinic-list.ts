import { clinicList as words } from '../words/en/client/clinic-list'
import { csv, fieldsOf } from './clinic-rows'
import { showCopyBox } from './copy-box'

/**
 * `<clinic-list>`: a table whose rows have a box to tick and elements with `data-field`. What is ticked, or all that is
 * shown when nothing is, is copied or saved as CSV, on this device alone.
 */
class ClinicList extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.all('[data-tools], [data-pick]')) part.hidden = false
    this.addEventListener('change', () => this.tell())
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.act(target.dataset.do)
    })
    this.tell()
  }

  private all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)]
  }

  private boxes(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('[data-pick] input')
  }

  private rows(): Record<string, string>[] {
    const ticked = this.boxes().filter(({ checked }) => checked)
    return (ticked.length > 0 ? ticked : this.boxes().filter(isShown)).map((box) => fieldsOf(rowOf(box)))
  }

  private async act(what: string | undefined): Promise<void> {
    if (what === 'all') for (const box of this.boxes().filter(isShown)) box.checked = true
    if (what === 'none') for (const box of this.boxes()) box.checked = false
    if (what === 'all' || what === 'none') return this.tell()
    const rows = this.rows()
    const count = words.chosen(rows.length)
    if (what === 'csv') {
      save(csv(rows))
      return this.say(words.saved(count))
    }
    const line = (row: Record<string, string>) =>
      what === 'messages' ? `${row.message} ${row.link}` : (row.record ?? '')
    const text = rows.map(line).join('\n\n')
    try {
      await navigator.clipboard.writeText(text)
      this.say(words.copied(count))
    } catch {
      this.say(words.notCopied)
      showCopyBox(this, 'copy', text)
    }
  }

  private tell(): void {
    showCopyBox(this, 'copy', '')
    const ticked = this.boxes().filter(({ checked }) => checked).length
    this.say(ticked > 0 ? words.selected(words.chosen(ticked)) : words.none)
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]')
    if (status) status.textContent = text
  }
}
customElements.define('clinic-list', ClinicList)

const rowOf = (box: HTMLElement) => box.closest<HTMLElement>('[data-item]') ?? box

/** Not narrowed away; a row in a closed fold counts. */
const isShown = (box: HTMLElement) => !rowOf(box).hidden

/** With the mark by which spreadsheets know UTF-8. */
function save(text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  link.download = words.fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
