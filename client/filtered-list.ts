import { lists as words } from '../words/en/client/lists'

/**
 * `<filtered-list>`: a form with fields, then a list of elements with `data-item`, in sections or not. Each field
 * narrows the list: one named "text" by words of the item and of its `data-words`, each other by the data attribute of
 * its name. A narrowed list opens the folds of its sections. What has `data-whole` stands with the whole list alone.
 * What is chosen stands in the address. Without script the list is whole and the form hidden.
 */
class FilteredList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    for (const [name, value] of new URLSearchParams(location.search))
      choose(form.elements.namedItem(name), value)
    form.addEventListener('input', () => {
      this.narrow(form)
      remember(chosenIn(form))
    })
    form.addEventListener('submit', (event) => event.preventDefault())
    this.narrow(form)
  }

  private narrow(form: HTMLFormElement): void {
    const chosen = chosenIn(form)
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')]
    for (const item of items) item.hidden = !chosen.every((choice) => fits(item, choice))
    for (const section of this.querySelectorAll<HTMLElement>('section:has([data-item])')) {
      section.hidden = !section.querySelector('[data-item]:not([hidden])')
      const fold = section.querySelector<HTMLDetailsElement>(':scope > details')
      if (fold && chosen.length > 0) fold.open = true
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-whole]')) part.hidden = chosen.length > 0
    const status = form.querySelector('[role=status]')
    const shown = items.filter(({ hidden }) => !hidden).length
    if (status) status.textContent = chosen.length > 0 ? words.shown(shown, items.length) : ''
  }
}
customElements.define('filtered-list', FilteredList)

type Choice = [name: string, value: string]

function chosenIn(form: HTMLFormElement): Choice[] {
  return [...new FormData(form)].flatMap(([name, value]): Choice[] =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
}

function fits(item: HTMLElement, [name, value]: Choice): boolean {
  if (name !== 'text') return item.dataset[name] === value
  const text = `${item.textContent} ${item.dataset.words}`.toLowerCase()
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** A value that a field does not offer leaves it as it is. */
function choose(field: Element | RadioNodeList | null, value: string): void {
  if (field instanceof HTMLInputElement) field.value = value
  if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
    field.value = value
}

/** A narrowed list has an address of its own. */
function remember(chosen: Choice[]): void {
  const query = new URLSearchParams(chosen)
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`)
}
