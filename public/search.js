// @ts-check
// Search, loaded at its first use. Pages work without it: the form leads to /search/.
import { isDanger } from '/danger.js'
import { corrected } from '/spelling.js'

/** @typedef {{ url: string, title: string, kind: string, about: string, score: number }} Hit */

const groups = { question: 'Questions', article: 'Articles', term: 'Words', claim: 'Claims, checked' }
const fillers = new Set(
  'a about an and any are at be can could do does for from get give how i if in is it its me my of on or safe should some tell than that the there this to was what when where which who why will with you your'.split(
    ' ',
  ),
)
const most = 12
/** A panel shows the best of each kind, so that none hides another. */
const mostOfAKind = 4
/** Readers look for answers first: a question or an article before a word, a word before a claim. */
const worth = { question: 1.2, article: 1.3, term: 1, claim: 0.6 }

/** @type {Promise<{ pagefind: any, known: string[] }> | undefined} */
let engine
let starts = 0

/** Each start loads an address of its own: browsers remember that a module failed, Pagefind that its index did. */
async function start() {
  const [pagefind, known] = await Promise.all([
    import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js?${starts++}`),
    // without the list, words are looked for as they are
    fetch('/pagefind/words.json').then(
      (response) => response.json(),
      () => [],
    ),
  ])
  await pagefind.options({ ranking: { metaWeights: { title: 8, aliases: 6, kind: 0, about: 0 } } })
  await pagefind.init()
  return { pagefind, known }
}

/**
 * The words that a search looks for. Fillers are left out, and so is the drug that every page is about;
 * its name alone asks what it is.
 * @param {string} query
 */
export function wordsOf(query) {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const others = words.filter((word) => !isKetamine(word))
  if (words.length > 0 && others.length === 0) return ['what', 'is', 'ketamine']
  const kept = others.filter((word) => !fillers.has(word))
  return kept.length > 0 ? kept : words
}

/** @param {string} word */
const isKetamine = (word) => /^k[ea]t[ae]m[iae]ne?$/.test(word)

/**
 * Pages for a query, best first: pages with all words, then pages with some of them.
 * @param {string} query
 * @returns {Promise<Hit[]>}
 */
export async function find(query) {
  return (await look(query)).hits
}

/**
 * @param {string} query
 * @returns {Promise<{ hits: Hit[], instead: string | undefined }>} instead: the words looked for, where they differ
 */
async function look(query) {
  engine ??= start()
  const { pagefind, known } = await engine
  const asked = wordsOf(query)
  const words = corrected(asked, known)
  const instead = words.join() === asked.join() ? undefined : words.join(' ')
  if (words.length === 0) return { hits: [], instead: undefined }
  const whole = (await pagefind.search(words.join(' '))).results
  /** @type {Map<string, { result: any, score: number }>} */
  const scores = new Map()
  const add = (/** @type {any} */ result, /** @type {number} */ score) => {
    const found = scores.get(result.id) ?? { result, score: 0 }
    found.score += score
    scores.set(result.id, found)
  }
  for (const result of whole) add(result, result.score * 4)
  if (words.length > 1 && whole.length < most)
    for (const word of words) {
      const { results } = await pagefind.search(word)
      const rarity = 1 / Math.sqrt(1 + results.length)
      const best = results[0]?.score ?? 1
      for (const result of results) add(result, (result.score / best) * rarity)
    }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, 2 * most)
  const hits = await Promise.all(
    best.map(async ({ result, score }) => {
      const { url, meta } = await result.data()
      const factor = worth[/** @type {keyof typeof worth} */ (meta.kind)] ?? 1
      const isAsked = wordsOf(meta.title).join() === words.join() ? 3 : 1
      return { url, title: meta.title, kind: meta.kind, about: meta.about, score: score * factor * isAsked }
    }),
  )
  return { hits: hits.sort((a, b) => b.score - a.score).slice(0, most), instead }
}

/** @typedef {{ message: string, details: Node[] }} Answer */

/** @type {Promise<Element> | undefined} */
let crisisBox

/** The numbers to call, as the help page shows them; loaded once. @returns {Promise<Element>} */
function loadCrisisBox() {
  crisisBox ??= fetch('/help-now/')
    .then((response) => response.text())
    .then((page) => {
      const box = new DOMParser().parseFromString(page, 'text/html').querySelector('.crisis')
      box?.append(paragraph(link('/help-now/', 'Other countries and other ways')))
      return box ?? link('/help-now/', 'Help now')
    })
    .catch(() => {
      crisisBox = undefined
      return link('/help-now/', 'Help now')
    })
  return crisisBox
}

/** @param {string} query @param {{ hits: Hit[], instead: string | undefined }} answer @returns {Answer} */
function found(query, { hits, instead }) {
  const asked = instead ? `“${instead}”, as nothing was found for “${query}”` : `“${query}”`
  return hits.length > 0
    ? { message: `Best pages for ${asked}`, details: inGroups(hits) }
    : {
        message: `Nothing found for “${query}”`,
        details: [help('Try one or two plain words, such as “bladder”.', link('/glossary/', 'glossary'))],
      }
}

/** Forgets what was loaded, so that the next search starts anew. @returns {Answer} */
function failed() {
  engine = undefined
  return {
    message: 'Search did not load',
    details: [help('Type again in a moment.', link('/search/', 'search page'))],
  }
}

/** @param {Hit[]} hits */
function inGroups(hits) {
  return [...new Set(hits.map((hit) => hit.kind))].flatMap((kind) => {
    const title = document.createElement('h2')
    title.textContent = groups[/** @type {keyof typeof groups} */ (kind)] ?? 'Pages'
    const list = document.createElement('ul')
    list.append(
      ...hits
        .filter((hit) => hit.kind === kind)
        .slice(0, mostOfAKind)
        .map(item),
    )
    return [title, list]
  })
}

/** @param {Hit} hit */
function item(hit) {
  const line = document.createElement('li')
  line.append(link(hit.url, hit.title), paragraph(hit.about))
  return line
}

/** @param {string} advice @param {Node} place */
function help(advice, place) {
  return paragraph(`${advice} Or see `, link('/q/', 'all questions'), ' and the ', place, '.')
}

/** @param {(string | Node)[]} content */
function paragraph(...content) {
  const p = document.createElement('p')
  p.append(...content)
  return p
}

/** @param {string} href @param {string} label */
function link(href, label) {
  const a = document.createElement('a')
  a.href = href
  a.textContent = label
  return a
}

/**
 * Makes a search form answer in place.
 * @param {HTMLFormElement} form
 */
export function attach(form) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
  const box = form.nextElementSibling
  const status = form.querySelector('[role=status]')
  if (!(box instanceof HTMLElement) || !status) return
  const inPage = box.dataset.searchResults === 'page'
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  let turn = 0
  const update = async () => {
    const query = input.value.trim()
    const mine = ++turn
    if (query.length < 2) return close()
    const results = look(query).then((answer) => found(query, answer), failed)
    const help = isDanger(query) ? [await loadCrisisBox()] : []
    if (mine !== turn) return
    const first = help.length > 0 ? 'Help now, with numbers to call.' : ''
    if (first) show(first, help)
    const { message, details } = await results
    if (mine !== turn) return
    show(`${first} ${message}`.trim(), [...help, paragraph(message), ...details])
  }
  /** @param {string} message @param {Node[]} content */
  const show = (message, content) => {
    status.textContent = message
    box.replaceChildren(...content)
    box.hidden = false
  }
  const close = () => {
    clearTimeout(timer)
    turn++
    box.hidden = true
    box.replaceChildren()
    status.textContent = ''
  }
  const links = () => [...box.querySelectorAll('a')]
  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    if (event.key === 'Escape' && !inPage) {
      close()
      input.focus()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = [input, ...links()]
    const to =
      all[all.indexOf(/** @type {any} */ (document.activeElement)) + (event.key === 'ArrowDown' ? 1 : -1)]
    if (to) {
      event.preventDefault()
      to.focus()
    }
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, 120)
  })
  if (!inPage)
    form.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !form.parentElement?.contains(relatedTarget)) close()
    })
  form.addEventListener('keydown', keys)
  box.addEventListener('keydown', keys)
  if (!inPage)
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !form.contains(target) && !box.contains(target)) close()
    })
  if (inPage)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`)
      update()
    })
  if (input.value && (inPage || document.activeElement === input)) update()
}
