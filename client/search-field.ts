import { site as words } from '../words/en/client/site'
import { isDanger } from './danger'
import { paragraph } from './elements'

type Search = typeof import('./search')

const wait = 120 // milliseconds after the last letter

/**
 * Makes a search form answer in place. Search itself is loaded at the first use of the field, and again as often as it
 * fails; the numbers to call and what to do without search stand in the page from the start.
 */
export function searchField(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  const status = form.querySelector('[role=status]')
  const root = form.parentElement
  const panel = root?.querySelector<HTMLElement>('[data-search-results]')
  const numbers = panel?.querySelector<HTMLElement>('[data-numbers]')
  const failure = panel?.querySelector<HTMLElement>('[data-failure]')
  const noneFound = panel?.querySelector<HTMLElement>('[data-none-found]')
  const results = panel?.querySelector('[data-results]')
  if (!input || !status || !root || !panel || !numbers || !failure || !noneFound || !results) return
  const inPage = panel.dataset.searchResults === 'page'
  const load = loader(form.dataset.search ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  const update = async () => {
    const query = input.value.trim()
    const mine = ++turn
    if (query.length < 2) return close()
    numbers.hidden = !isDanger(query)
    const first = numbers.hidden ? '' : `${words.numbers} `
    if (first) show(first)
    const answer = await load()
      .then((search) => search.answer(query))
      .catch(() => undefined)
    if (mine !== turn) return
    failure.hidden = answer !== undefined
    noneFound.hidden = answer?.groups.length !== 0
    for (const link of failure.querySelectorAll<HTMLAnchorElement>('a[href^="/search/"]'))
      link.href = `/search/?q=${encodeURIComponent(query)}`
    if (answer) show(first + answer.message, paragraph(answer.message), ...answer.groups)
    else show(first + words.searchFailed)
  }
  const show = (message: string, ...content: Node[]) => {
    status.textContent = message
    results.replaceChildren(...content)
    panel.hidden = false
  }
  const close = () => {
    clearTimeout(timer)
    turn++
    status.textContent = ''
    panel.hidden = numbers.hidden = failure.hidden = noneFound.hidden = true
  }
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('a:not([hidden] *)')]
    const next = step && stops[stops.findIndex((stop) => stop.matches(':focus')) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, wait)
  })
  input.addEventListener('focus', () => (failure.hidden ? load().catch(() => {}) : update()))
  window.addEventListener('online', () => failure.hidden || update())
  root.addEventListener('keydown', walk)
  if (inPage) {
    input.value ||= new URLSearchParams(location.search).get('q') ?? ''
    form.addEventListener('submit', (event) => {
      // Without search the browser asks for the page anew, and with it for what did not load.
      if (!failure.hidden) return
      event.preventDefault()
      history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`)
      update()
    })
  } else {
    root.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      close()
      input.focus()
    })
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close()
    })
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !root.contains(target)) close()
    })
  }
  if (input.value && (inPage || document.activeElement === input)) update()
}

/** Each try has an address of its own: browsers remember that a module failed. */
function loader(address: string): () => Promise<Search> {
  let tries = 0
  let module: Promise<Search> | undefined
  return () => {
    module ??= import(tries++ === 0 ? address : `${address}?${tries}`)
    module.catch(() => {
      module = undefined
    })
    return module
  }
}
