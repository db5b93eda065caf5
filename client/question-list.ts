import { questionList as words } from '../words/en/client/question-list'
import { copyBoxText, showCopyBox } from './copy-box'
import { eraseFromDevice, keepOnDevice, keptOnDevice } from './device'
import { asText, fromKept, toKeep } from './kept-questions'
import { orderedList } from './ordered-list'

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
    orderedList(this.list, {
      moved: (place, of) => this.changed(words.moved(place, of)),
      stayed: (place, of) => this.changed(words.atEnd(place, of)),
      removed: (row) => this.dropped(row),
      whenEmpty: this.own,
    })
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
    showCopyBox(this, 'copy', '')
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
    else if (row) {
      row.remove()
      this.dropped(row)
    }
  }

  private pressed(target: HTMLElement): void {
    const action = target.dataset.do
    if (action === 'print') print()
    else if (action === 'copy') void this.copy()
    else if (action === 'erase') this.erase()
  }

  /** After a row is gone. */
  private dropped(row: HTMLElement): void {
    const box = this.boxOf(textOf(row))
    if (box) box.checked = false
    this.changed(words.removed(this.list.children.length))
  }

  private async copy(): Promise<void> {
    if (this.list.children.length === 0) return this.say(words.empty)
    const text = asText(words.title, this.questions())
    try {
      await navigator.clipboard.writeText(text)
      this.say(words.copied)
    } catch {
      showCopyBox(this, 'copy', text)
    }
  }

  private erase(): void {
    this.list.replaceChildren()
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false
    this.own.value = ''
    showCopyBox(this, 'aside', '')
    eraseFromDevice(key)
    this.changed(words.erased)
  }

  private chooseKeeping(): void {
    if (!this.keep.checked) eraseFromDevice(key)
    this.changed(this.keep.checked ? words.kept : words.forgotten)
  }

  /** @returns false where the browser refuses, or has no room left */
  private store(): boolean {
    return keepOnDevice(key, toKeep(this.questions(), copyBoxText(this, 'aside')))
  }

  private read(): void {
    const kept = keptOnDevice(key)
    if (!kept) return
    const { questions, aside } = fromKept(kept)
    for (const question of questions) {
      this.list.append(this.row(question))
      const box = this.boxOf(question)
      if (box) box.checked = true
    }
    this.keep.checked = true
    showCopyBox(this, 'aside', aside)
    this.changed(aside ? words.aside : words.read)
  }
}
customElements.define('question-list', QuestionList)

function textOf(row: Element): string {
  return row.querySelector('[data-text]')?.textContent ?? ''
}
