import { parseSelection, printSelection } from '../lib/send/selection'
import { handoutBuilder as words } from '../words/en/client/handout-builder'
import { copyBoxText, showCopyBox } from './copy-box'
import { eraseFromDevice, keepOnDevice, keptOnDevice } from './device'
import { drawCode, drawSheet, setPaper } from './handout-sheet'
import { type Entries, fromKept, toKeep } from './kept-entries'
import { orderedList } from './ordered-list'
import { type Part, reportOf } from './selection-report'

const key = 'handout'
const most = 30

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * `<handout-builder>`: parts with boxes, each with its card in a template, and a handout of those that are ticked, in
 * their order. The address holds ids with versions and nothing else; what is written stays in the fields, and on the
 * device only when the reader asks for it. Nothing is loaded and nothing is sent.
 */
class HandoutBuilder extends HTMLElement {
  private form!: HTMLFormElement
  private list!: HTMLElement
  private boxes!: ReadonlyMap<string, HTMLInputElement>

  connectedCallback(): void {
    this.form = this.find('form:has([name=plan])')
    this.list = this.find('[data-list]')
    this.boxes = new Map(
      [...this.querySelectorAll<HTMLInputElement>('[data-item] input')].map((box) => [box.value, box]),
    )
    this.readKept()
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && this.boxes.get(target.value) === target) this.ticked(target)
    })
    for (const button of this.querySelectorAll<HTMLElement>('[data-picks]'))
      button.addEventListener('click', () => {
        location.hash = button.dataset.picks ?? ''
      })
    this.form.addEventListener('input', ({ target }) => this.written(target as Field))
    this.form.addEventListener('submit', (event) => event.preventDefault())
    this.form.addEventListener('click', ({ target }) => this.pressed((target as HTMLElement).dataset.do))
    orderedList(this.list, {
      moved: (place, of) => this.changed(words.moved(place, of)),
      stayed: (place, of) => this.changed(words.atEnd(place, of)),
      removed: (row) => this.dropped(row),
      whenEmpty: this.find('input[name=text]'),
    })
    addEventListener('hashchange', () => this.open(false))
    this.draw()
    this.open(true)
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found
  }

  /** Parts as their boxes have them, in the order of the handout. */
  private picked(): Part[] {
    return [...this.list.children].flatMap((row) => this.partOf((row as HTMLElement).dataset.id ?? '') ?? [])
  }

  private partOf(id: string): Part | undefined {
    const box = this.boxes.get(id)
    if (!box) return undefined
    const { version, page = '', needs = '' } = box.dataset
    return { id, version: Number(version), page, needs: needs.split(' '), title: textOf(box) }
  }

  private say(text: string): void {
    this.find('[data-status]').textContent = text
  }

  /**
   * Takes the place of what is picked, where the address holds a selection.
   * @param arrived true for one that the reader came with, who is told whether that copy is current
   */
  private open(arrived: boolean): void {
    const { parts, odd } = parseSelection(location.hash)
    if (parts.length + odd.length === 0) return
    this.takeAllOff()
    const known = parts.filter(({ id }) => this.boxes.has(id))
    for (const { id } of known.slice(0, most)) this.add(id)
    const selection = { parts, odd, left: known.slice(most) }
    const { isCurrent, lines } = reportOf(selection, (id) => this.partOf(id), most)
    const report = this.find('[data-report]')
    report.querySelector('ul')?.replaceChildren(...lines)
    report.hidden = isCurrent && !arrived
    this.draw()
  }

  private add(id: string): void {
    const box = this.boxes.get(id)
    const template = box?.closest('[data-item]')?.querySelector('template')
    if (!box || !template) return
    box.checked = true
    const made = this.find<HTMLTemplateElement>('[data-sheet] [data-row]').content.cloneNode(
      true,
    ) as DocumentFragment
    const row = made.querySelector('li') as HTMLElement
    row.dataset.id = id
    row.append(template.content.cloneNode(true))
    for (const button of row.querySelectorAll('button'))
      button.ariaLabel = words.control(button.textContent ?? '', textOf(box))
    this.list.append(row)
  }

  private ticked(box: HTMLInputElement): void {
    if (!box.checked) {
      const row = this.find(`[data-list] > [data-id="${box.value}"]`)
      row.remove()
      this.dropped(row)
    } else if (this.list.children.length < most) {
      this.add(box.value)
      this.changed(words.added(textOf(box), this.list.children.length))
    } else {
      box.checked = false
      this.say(words.full(most))
    }
  }

  private dropped(row: HTMLElement): void {
    const box = this.boxes.get(row.dataset.id ?? '')
    if (box) box.checked = false
    this.changed(words.removed(this.list.children.length))
  }

  private takeAllOff(): void {
    this.list.replaceChildren()
    for (const box of this.boxes.values()) box.checked = false
  }

  /** After a change of the selection by hand: the address holds it, and says no more about a copy. */
  private changed(message: string): void {
    const { pathname, search } = location
    history.replaceState(null, '', `${pathname}${search}${printSelection(this.picked())}`)
    this.find('[data-report]').hidden = true
    showCopyBox(this, 'copy', '')
    this.draw()
    this.say(message)
  }

  private draw(): void {
    const parts = this.picked()
    const value = (name: string) => (this.form.elements.namedItem(name) as Field).value
    setPaper(value('paper'))
    drawSheet(this.find('[data-sheet]'), parts, value)
    drawCode(this.find('[data-code]'), this.link())
  }

  private link(): string {
    return `${this.dataset.link}${printSelection(this.picked())}`
  }

  private pressed(action: string | undefined): void {
    if (action === 'print') print()
    else if (action === 'copy') void this.copy()
    else if (action === 'clear') {
      this.takeAllOff()
      this.changed(words.cleared)
    } else if (action === 'erase') this.erase()
  }

  private async copy(): Promise<void> {
    if (this.list.children.length === 0) return this.say(words.nothing)
    try {
      await navigator.clipboard.writeText(this.link())
      this.say(words.copied)
    } catch {
      showCopyBox(this, 'copy', this.link())
    }
  }

  private entries(): Entries {
    return this.fields().map(({ name, value }) => [name, value])
  }

  /** Those whose words are kept. */
  private fields(): Field[] {
    return [...this.form.querySelectorAll<Field>(':is(input, textarea, select)[name]:not([name=keep])')]
  }

  private written(field: Field): void {
    const { checked } = this.form.elements.namedItem('keep') as HTMLInputElement
    if (!checked) eraseFromDevice(key)
    const isKept = checked && keepOnDevice(key, toKeep(this.entries(), copyBoxText(this, 'aside')))
    if (checked && !isKept) this.say(words.notKept)
    else if (field.name === 'keep') this.say(checked ? words.kept : words.forgotten)
    this.draw()
  }

  private readKept(): void {
    const kept = keptOnDevice(key)
    if (!kept) return
    const fields = this.fields()
    const { entries, aside } = fromKept(kept, new Set(fields.map(({ name }) => name)))
    for (const [name, value] of entries) {
      const field = fields.find((one) => one.name === name)
      if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
        continue
      if (field) field.value = value
    }
    ;(this.form.elements.namedItem('keep') as HTMLInputElement).checked = true
    showCopyBox(this, 'aside', aside)
    this.say(aside ? words.aside : words.read)
  }

  private erase(): void {
    eraseFromDevice(key)
    this.form.reset()
    this.takeAllOff()
    showCopyBox(this, 'aside', '')
    this.changed(words.erased)
  }
}
customElements.define('handout-builder', HandoutBuilder)

/** The title of the part of a box. */
function textOf(box: HTMLInputElement): string {
  return box.parentElement?.textContent ?? ''
}
