import { decisionAid as words } from '../words/en/client/decision-aid'
import { copyBoxText, showCopyBox } from './copy-box'
import { type Aid, asText, sheet, type Weighed, weighed } from './decision-answers'
import { eraseFromDevice, keepOnDevice, keptOnDevice } from './device'
import { element } from './elements'
import { type Entries, fromKept, toKeep } from './kept-entries'

/** Rows for own words in the page as the server drew it. */
const drawnRows = 3

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * `<decision-aid>`: a worksheet that the server drew complete. Script shows one step at a time, adds rows for own words,
 * the table of what matters by option, and the page for the clinician. What is entered stays in the fields, and on the
 * device only when the reader ticks "keep". There is no request, and nothing of it in the address.
 */
class DecisionAid extends HTMLElement {
  private steps: HTMLElement[] = []
  private aid: Aid | undefined
  /** the step that is shown */
  private now = 0
  private readonly key = `decision-aid:${location.pathname}`

  connectedCallback(): void {
    this.steps = this.all('[data-step]')
    this.aid = aidIn(this)
    this.dataset.steps = ''
    for (const part of this.all('[data-moves], [data-more], [data-table], [data-my-page], [data-tools]'))
      part.hidden = false
    this.readKept()
    this.show(this.stepOf(location.hash) ?? 0)
    this.draw()
    this.addEventListener('input', (event) => this.changed(event.target as Field))
    this.addEventListener('click', (event) => this.pressed(event))
    addEventListener('hashchange', () => {
      this.show(this.stepOf(location.hash))
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
    })
    addEventListener('beforeprint', () => this.onPaper())
    addEventListener('afterprint', () => {
      delete document.documentElement.dataset.myPage
      this.show(this.now)
    })
  }

  private all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)]
  }

  private fields(): Field[] {
    return this.all<Field>(':is(input, textarea)[name]')
  }

  private entries(): Entries {
    return this.fields().flatMap((field) =>
      entered(field) && field.name !== 'keep' ? [[field.name, field.value] as const] : [],
    )
  }

  /** Which step holds the place that an address names. */
  private stepOf(hash: string): number | undefined {
    const target = hash ? document.getElementById(hash.slice(1)) : null
    const index = this.steps.findIndex((step) => step.contains(target))
    return index < 0 ? undefined : index
  }

  private show(index: number | undefined): void {
    if (index === undefined) return
    this.now = index
    for (const [i, step] of this.steps.entries()) step.hidden = i !== index
    for (const [i, link] of this.all('nav a').entries()) {
      if (i === index) link.setAttribute('aria-current', 'step')
      else link.removeAttribute('aria-current')
    }
    const [back, next] = this.all<HTMLButtonElement>('[data-moves] button')
    const following = this.steps[index + 1]?.querySelector<HTMLElement>('h2')?.dataset.title
    if (back) back.hidden = index === 0
    if (next) {
      next.hidden = !following
      if (following) next.textContent = words.next(following)
    }
  }

  /** The whole worksheet, unless it is the page for the clinician that is printed. */
  private onPaper(): void {
    if (document.documentElement.dataset.myPage === undefined)
      for (const step of this.steps) step.hidden = false
  }

  private go(index: number): void {
    this.show(index)
    const heading = this.steps[index]?.querySelector<HTMLElement>('h2')
    heading?.focus()
    heading?.scrollIntoView()
  }

  private pressed(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('nav a, button') : null
    if (!target) return
    if (target instanceof HTMLAnchorElement) {
      event.preventDefault()
      this.go(this.all('nav a').indexOf(target))
    } else if (target.dataset.next !== undefined) this.go(this.now + 1)
    else if (target.dataset.back !== undefined) this.go(this.now - 1)
    else if (target.dataset.more !== undefined) this.addOwn().querySelector('textarea')?.focus()
    else if (target.dataset.do === 'print') this.print()
    else if (target.dataset.do === 'copy') void this.copy()
    else if (target.dataset.do === 'save') this.save()
    else if (target.dataset.do === 'erase') this.erase()
  }

  private changed(field: Field): void {
    showCopyBox(this, 'copy', '')
    if (field.name === 'keep') {
      if (this.keeps()) this.say(this.keep() ? words.kept : words.notKept)
      else {
        eraseFromDevice(this.key)
        this.say(words.forgotten)
      }
    } else if (this.keeps() && !this.keep()) this.say(words.notKept)
    this.draw()
  }

  private draw(): void {
    if (!this.aid) return
    const entries = this.entries()
    const rows = weighed(this.aid, entries)
    for (const empty of this.all('[data-empty]')) empty.hidden = rows.length > 0
    this.one('[data-result]')?.replaceChildren(...rows.map((row) => this.row(row)))
    this.one('[data-my-page]')?.replaceChildren(
      element('h3', this.aid.title),
      ...sheet(this.aid, entries).flatMap(({ title, lines }) => [
        element('h4', title),
        element('ul', ...lines.map((line) => own('li', line))),
      ]),
      element('h4', words.clinician),
      room(),
      element('p', words.madeOn),
    )
  }

  /** One matter, and under it each option with its own words about it, in the order of the page. */
  private row({ label, says, rows }: Weighed): HTMLElement {
    const section = element('section', own('h4', label), element('p', says.join(' · ')))
    section.className = 'result'
    if (rows.length === 0) {
      section.append(element('p', this.one('[data-result]')?.dataset.noRow ?? ''))
      return section
    }
    const cells = this.all('[data-option]').map((option) => {
      const facts = rows.flatMap((name) =>
        [...option.querySelectorAll(`[data-row="${name}"] > dd`)].map(copyOf),
      )
      return element('div', element('dt', option.querySelector('h3')?.textContent ?? ''), ...facts)
    })
    section.append(element('dl', ...cells))
    return section
  }

  private addOwn(): HTMLElement {
    const last = this.all('[data-matter^="own-"]').at(-1)
    const number = Number(last?.dataset.matter?.slice(4)) + 1
    const added = last?.cloneNode(true) as HTMLElement
    added.dataset.matter = `own-${number}`
    for (const field of added.querySelectorAll<Field>('[name]')) {
      field.name = field.name.replace(/own-\d+$/, `own-${number}`)
      clear(field)
    }
    last?.after(added)
    return added
  }

  private one(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector)
  }

  private say(text: string): void {
    const status = this.one('[data-status]')
    if (status) status.textContent = text
  }

  private text(): string {
    return this.aid ? asText(this.aid.title, sheet(this.aid, this.entries())) : ''
  }

  private print(): void {
    document.documentElement.dataset.myPage = ''
    print()
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text())
      this.say(words.copied)
    } catch {
      showCopyBox(this, 'copy', this.text())
    }
  }

  private save(): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([this.text()], { type: 'text/plain' }))
    link.download = words.fileName
    link.click()
    URL.revokeObjectURL(link.href)
    this.say(words.saved)
  }

  private erase(): void {
    eraseFromDevice(this.key)
    for (const row of this.all('[data-matter^="own-"]').slice(drawnRows)) row.remove()
    for (const field of this.all<Field>('input, textarea')) clear(field)
    showCopyBox(this, 'copy', '')
    showCopyBox(this, 'aside', '')
    this.draw()
    this.say(words.erased)
  }

  private keeps(): boolean {
    return this.one('[name="keep"]:checked') !== null
  }

  /** @returns false where the browser refuses, or has no room left */
  private keep(): boolean {
    return keepOnDevice(this.key, toKeep(this.entries(), copyBoxText(this, 'aside')))
  }

  private readKept(): void {
    const kept = keptOnDevice(this.key)
    if (!kept) return
    const numbers = Array.from(kept.matchAll(/"own:own-(\d{1,2})"/g), ([, number]) => Number(number))
    for (let rows = drawnRows; rows < Math.max(0, ...numbers); rows++) this.addOwn()
    const { entries, aside } = fromKept(kept, new Set(this.fields().map(({ name }) => name)))
    for (const field of this.fields()) {
      const values = entries.filter(([name]) => name === field.name).map(([, value]) => value)
      if (field instanceof HTMLTextAreaElement) field.value = values[0] ?? ''
      else if (values.length > 0) field.checked = values.includes(field.value)
    }
    const keep = this.one('[name="keep"]') as HTMLInputElement | null
    if (keep) keep.checked = true
    showCopyBox(this, 'aside', aside)
    this.say(aside ? words.aside : words.read)
  }
}
customElements.define('decision-aid', DecisionAid)

function entered(field: Field): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value.trim() !== ''
  return field.checked && field.value !== ''
}

function clear(field: Field): void {
  if (field instanceof HTMLTextAreaElement) field.value = ''
  else field.checked = field.defaultChecked
}

/** An empty box to write in, on paper. */
function room(): HTMLElement {
  const box = element('p')
  box.className = 'room'
  return box
}

/** Words of a reader: as they were written, in their own direction. */
function own(name: string, text: string): HTMLElement {
  const made = element(name, text)
  made.className = 'own-words'
  made.dir = 'auto'
  return made
}

/** What a fact box says, once more: its marks lead to the sources, and places that lead back stay in the box. */
function copyOf(cell: Element): Node {
  const copy = cell.cloneNode(true) as Element
  for (const marked of copy.querySelectorAll('[id]')) marked.removeAttribute('id')
  return copy
}

function aidIn(root: HTMLElement): Aid {
  const text = (from: Element, selector: string) => from.querySelector(selector)?.textContent?.trim() ?? ''
  const list = (from: Element, selector: string) => [...from.querySelectorAll<HTMLElement>(selector)]
  /** words without the numbers of sources */
  const plain = (from: Element, selector: string) => {
    const copy = from.querySelector(selector)?.cloneNode(true) as Element | undefined
    for (const cites of copy?.querySelectorAll('.cites') ?? []) cites.remove()
    return copy?.textContent?.trim() ?? ''
  }
  const steps = list(root, '[data-matter]:first-of-type .me .pick').slice(1)
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    questions: list(root, '[data-question]').map((question) => ({
      id: question.dataset.question ?? '',
      ask: text(question, '[data-ask]'),
      choices: list(question, '[data-choice]').map((choice) => ({
        id: choice.dataset.choice ?? '',
        label: text(choice, '.pick'),
        leads: choice.dataset.leads,
        why: choice.dataset.leads === 'help' ? plain(choice, '.note') : plain(choice, '[data-why]'),
      })),
    })),
    options: list(root, '[data-option]').map((option) => ({
      id: option.dataset.option ?? '',
      label: text(option, 'h3'),
    })),
    matters: list(root, '[data-matter][data-rows]').map((matter) => ({
      id: matter.dataset.matter ?? '',
      label: text(matter, '[data-label]'),
      rows: matter.dataset.rows?.split(' ') ?? [],
    })),
    ready: list(root, '[data-ready]').map((item) => ({
      ask: text(item, 'legend'),
      help: plain(item, '[data-why]'),
    })),
    steps: steps.map((pick) => pick.textContent?.trim() ?? ''),
  }
}
