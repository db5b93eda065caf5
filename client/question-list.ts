import { questionList as words } from '../words/en/client/question-list'
import { asText, fromKept, toKeep } from './kept-questions'

const key = 'questions-to-ask'

/**
 * `<question-list>`: questions with boxes, and a list of those that are ticked, in the reader's order, with own ones.
 * The list in the page is all there is: it is kept on the device when the reader asks for it, and sent nowhere.
 * Rows move by buttons and by a handle that is dragged. Without script the questions stand to be ticked and printed.
 */
class QuestionList extends HTMLElement {
  private list!: HTMLElement
  private own!: HTMLTextAreaElement
  private keep!: HTMLInputElement

  connectedCallback(): void {
    this.list = this.find('[data-list]')
    this.own = this.find('form textarea')
    this.keep = this.find('[name=keep]')
    this.find('[data-mine]').hidden = false
    this.read()
    this.addEventListener('change', ({ target }) => {
      if (target === this.keep) this.chooseKeeping()
      else if (target instanceof HTMLInputElement) this.ticked(target)
    })
    this.addEventListener('click', ({ target }) => this.pressed(target as HTMLElement))
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault()
      const text = this.own.value.trim()
      this.own.value = ''
      this.own.focus()
      if (text) this.add(text)
    })
    this.list.addEventListener('pointerdown', (event) => this.dragged(event))
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found
  }

  private rows(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[]
  }

  private questions(): string[] {
    return this.rows().map(textOf)
  }

  private boxOf(question: string): HTMLInputElement | undefined {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('details input')]
    return boxes.find((box) => box.nextElementSibling?.textContent === question)
  }

  private say(text: string): void {
    this.find('[role=status]').textContent = text
  }

  /** After each change of the list. */
  private changed(message: string): void {
    this.toggleAttribute('data-picked', this.list.children.length > 0)
    this.say(this.keep.checked && !this.store() ? words.notKept : message)
  }

  private add(text: string): void {
    this.list.append(this.row(text))
    this.changed(words.added(this.list.children.length))
  }

  private row(text: string): Node {
    const row = this.find<HTMLTemplateElement>('[data-row]').content.cloneNode(true) as DocumentFragment
    const shown = row.querySelector('[data-text]')
    if (shown) shown.textContent = text
    for (const button of row.querySelectorAll('button'))
      button.ariaLabel = `${button.textContent}: ${text.slice(0, 80)}`
    return row
  }

  private ticked(box: HTMLInputElement): void {
    const text = box.nextElementSibling?.textContent ?? ''
    const row = this.rows().find((one) => textOf(one) === text)
    if (box.checked) this.add(text)
    else if (row) this.drop(row)
  }

  private pressed(target: HTMLElement): void {
    const row = target.closest<HTMLElement>('li')
    const action = target.dataset.do
    if (action === 'print') print()
    else if (action === 'copy') void this.copy()
    else if (action === 'erase') this.erase()
    else if (row && action === 'remove') {
      const next = row.nextElementSibling ?? row.previousElementSibling
      this.drop(row)
      ;(next?.querySelector<HTMLElement>('[data-do=remove]') ?? this.own).focus()
    } else if (row && (action === 'up' || action === 'down')) {
      const before = this.rows().indexOf(row)
      this.place(row, action === 'up' ? row.previousElementSibling : row.nextElementSibling)
      target.focus()
      const now = this.rows().indexOf(row)
      this.changed((now === before ? words.atEnd : words.moved)(now + 1, this.list.children.length))
    }
  }

  /** Puts a row on the other side of another one. */
  private place(row: Element, other: Element | null): void {
    if (!other) return
    if (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) other.after(row)
    else other.before(row)
  }

  private drop(row: HTMLElement): void {
    row.remove()
    const box = this.boxOf(textOf(row))
    if (box) box.checked = false
    this.changed(words.removed(this.list.children.length))
  }

  private dragged(event: PointerEvent): void {
    const handle = event.target as HTMLElement
    const row = handle.closest<HTMLElement>('li')
    if (!row || handle.dataset.handle === undefined) return
    event.preventDefault()
    row.dataset.dragged = ''
    const move = ({ clientX, clientY }: PointerEvent) => {
      const other = document.elementFromPoint(clientX, clientY)?.closest('[data-list] > li')
      if (!other || other === row) return
      const { top, height } = other.getBoundingClientRect()
      if (clientY < top + height / 2) other.before(row)
      else other.after(row)
    }
    const end = () => {
      delete row.dataset.dragged
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      this.changed(words.moved(this.rows().indexOf(row) + 1, this.list.children.length))
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  private async copy(): Promise<void> {
    if (this.list.children.length === 0) return this.say(words.empty)
    const text = asText(words.title, this.questions())
    try {
      await navigator.clipboard.writeText(text)
      this.say(words.copied)
    } catch {
      this.show('by-hand', text)
    }
  }

  /** Shows a text to copy by hand, or hides its place. */
  private show(name: string, text: string): void {
    const label = this.find(`[data-shown=${name}]`)
    const box = label.querySelector('textarea') as HTMLTextAreaElement
    label.hidden = text === ''
    box.value = text
    if (text) box.select()
  }

  private erase(): void {
    this.list.replaceChildren()
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false
    this.own.value = ''
    this.show('by-hand', '')
    this.show('aside', '')
    forget()
    this.changed(words.erased)
  }

  private chooseKeeping(): void {
    if (!this.keep.checked) forget()
    this.changed(this.keep.checked ? words.kept : words.forgotten)
  }

  /** @returns false where the browser refuses, or has no room left */
  private store(): boolean {
    try {
      const aside = this.find<HTMLTextAreaElement>('[data-shown=aside] textarea').value
      localStorage.setItem(key, toKeep(this.questions(), aside))
      return true
    } catch {
      return false
    }
  }

  private read(): void {
    const kept = stored()
    if (!kept) return
    const { questions, aside } = fromKept(kept)
    for (const question of questions) {
      this.list.append(this.row(question))
      const box = this.boxOf(question)
      if (box) box.checked = true
    }
    this.keep.checked = true
    this.show('aside', aside)
    this.changed(aside ? words.aside : words.read)
  }
}
customElements.define('question-list', QuestionList)

function textOf(row: Element): string {
  return row.querySelector('[data-text]')?.textContent ?? ''
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function forget(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where storage is refused, nothing was kept.
  }
}
