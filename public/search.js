// @ts-check
// Search, loaded at its first use. Pages work without it: the form leads to /search/.

/** @typedef {{ url: string, title: string, kind: string, excerpt: string, score: number }} Hit */

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

/** @type {Promise<any> | undefined} */
let engine

function load() {
  engine ??= import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 18, ranking: { metaWeights: { title: 8, aliases: 6, kind: 0 } } })
    await pagefind.init()
    return pagefind
  })
  return engine
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
  const pagefind = await load()
  const words = wordsOf(query)
  if (words.length === 0) return []
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
      const { url, meta, excerpt } = await result.data()
      const factor = worth[/** @type {keyof typeof worth} */ (meta.kind)] ?? 1
      return { url, title: meta.title, kind: meta.kind, excerpt, score: score * factor }
    }),
  )
  return hits.sort((a, b) => b.score - a.score).slice(0, most)
}

/** @param {HTMLElement} box @param {string} query @param {Hit[]} hits */
function show(box, query, hits) {
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.textContent = hits.length > 0 ? `Best pages for “${query}”` : `Nothing found for “${query}”`
  box.replaceChildren(status)
  if (hits.length === 0) box.append(help())
  for (const kind of [...new Set(hits.map((hit) => hit.kind))]) {
    const title = document.createElement('h2')
    title.textContent = groups[/** @type {keyof typeof groups} */ (kind)] ?? 'Pages'
    const list = document.createElement('ul')
    list.append(
      ...hits
        .filter((hit) => hit.kind === kind)
        .slice(0, mostOfAKind)
        .map(item),
    )
    box.append(title, list)
  }
}

/** @param {Hit} hit */
function item(hit) {
  const line = document.createElement('li')
  const link = document.createElement('a')
  link.href = hit.url
  link.textContent = hit.title
  const excerpt = document.createElement('p')
  excerpt.append(...highlighted(hit.excerpt))
  line.append(link, excerpt)
  return line
}

/** Text of an excerpt with its marked words; nothing else of its HTML is taken over. @param {string} html */
function highlighted(html) {
  const words = new DOMParser().parseFromString(html, 'text/html').body.childNodes
  return [...words].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? ''
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

function help() {
  const text = document.createElement('p')
  text.append(
    'Try one or two plain words, such as “bladder”. Or see ',
    link('/q/', 'all questions'),
    ' and the ',
    link('/glossary/', 'glossary'),
    '.',
  )
  return text
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
  if (!(box instanceof HTMLElement)) return
  const inPage = box.dataset.searchResults === 'page'
  let turn = 0
  const update = async () => {
    const query = input.value.trim()
    const mine = ++turn
    if (query.length < 2) return close()
    const hits = await find(query)
    if (mine !== turn) return
    show(box, query, hits)
    box.hidden = false
  }
  const close = () => {
    box.hidden = true
    box.replaceChildren()
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
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, 120)
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
  if (input.value) update()
}
