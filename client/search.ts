/** Search, loaded at its first use. Pages work without it: the form leads to /search/. */
import { search as text } from '../words/en/client/search'
import { element, link } from './elements'
import { corrected } from './spelling'

type Group = keyof typeof text.groups
/** answer: the short answer of the page; empty when it has none */
export type Hit = { url: string; title: string; kind: Group; about: string; answer: string; score: number }
/** What was found, in one line; the short answer of the best page; a title and a list for each group of pages. */
export type Answer = { message: string; groups: Node[] }

/** The part of Pagefind that is used. */
type Pagefind = {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(words: string): Promise<{ results: Result[] }>
}
type Result = {
  id: string
  score: number
  data(): Promise<{ url: string; meta: Omit<Hit, 'url' | 'score'> }>
}
/** known: every word of the site of 4 letters or more */
type Engine = { pagefind: Pagefind; known: string[] }

/** Readers look for answers first: a question or an article before a word, a word before a claim. */
const worth: Record<Group, number> = { question: 1.2, article: 1.3, term: 1, claim: 0.6 }
const fillers = new Set(
  'a about an and any are at be can could do does for from get give how i if in is it its me my of on or safe should some tell than that the there this to was what when where which who why will with you your'.split(
    ' ',
  ),
)
const most = 12
/** A panel shows the best of each kind, so that none hides another. */
const mostOfAKind = 4

let engine: Promise<Engine> | undefined
let starts = 0

/** What a query finds, for a panel. @throws when the index does not load; the next search starts anew */
export async function answer(query: string): Promise<Answer> {
  const { hits, words, instead } = await look(query).catch((error) => {
    engine = undefined
    throw error
  })
  if (hits.length === 0) return { message: text.nothing(query), groups: [] }
  const [best, ...others] = hits
  const groups = best?.answer ? [card(best, words), ...inGroups(others, words)] : inGroups(hits, words)
  return { message: instead ? text.foundInstead(instead, query) : text.found(query), groups }
}

/** Pages for a query, best first: pages with all words, then pages with some of them. */
export async function find(query: string): Promise<Hit[]> {
  return (await look(query)).hits
}

/** words: those looked for; instead: the same, where they differ from what was typed */
async function look(query: string): Promise<{ hits: Hit[]; words: string[]; instead: string | undefined }> {
  engine ??= start()
  const { pagefind, known } = await engine
  const asked = wordsOf(query)
  const words = corrected(asked, known)
  const instead = words.join() === asked.join() ? undefined : words.join(' ')
  if (words.length === 0) return { hits: [], words, instead: undefined }
  const whole = (await pagefind.search(words.join(' '))).results
  const scores = new Map<string, { result: Result; score: number }>()
  const add = (result: Result, score: number) => {
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
      const isAsked = wordsOf(meta.title).join() === words.join() ? 3 : 1
      return {
        url,
        title: meta.title,
        kind: meta.kind,
        about: meta.about,
        answer: meta.answer,
        score: score * worth[meta.kind] * isAsked,
      }
    }),
  )
  return { hits: hits.sort((a, b) => b.score - a.score).slice(0, most), words, instead }
}

/** Each start loads an address of its own: browsers remember that a module failed, Pagefind that its index did. */
async function start(): Promise<Engine> {
  const [pagefind, known]: [Pagefind, string[]] = await Promise.all([
    import(`${location.origin}/pagefind/pagefind.js?${starts++}`),
    // without the list, words are looked for as they are
    fetch('/pagefind/words.json')
      .then((response) => response.json())
      .catch(() => []),
  ])
  await pagefind.options({ ranking: { metaWeights: { title: 8, aliases: 6, kind: 0, about: 0, answer: 0 } } })
  await pagefind.init()
  return { pagefind, known }
}

/**
 * The words that a search looks for. Fillers are left out, and so is the drug that every page is about;
 * its name alone asks what it is.
 */
function wordsOf(query: string): string[] {
  const words: string[] = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const others = words.filter((word) => !isKetamine(word))
  if (words.length > 0 && others.length === 0) return ['what', 'is', 'ketamine']
  const kept = others.filter((word) => !fillers.has(word))
  return kept.length > 0 ? kept : words
}

const isKetamine = (word: string) => /^k[ea]t[ae]m[iae]ne?$/.test(word)

function inGroups(hits: readonly Hit[], words: readonly string[]): Node[] {
  return [...new Set(hits.map((hit) => hit.kind))].flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind).slice(0, mostOfAKind)
    const items = ofKind.map(({ url, title, about }) =>
      element('li', link(url, ...marked(title, words)), element('p', ...marked(about, words))),
    )
    return [element('h2', text.groups[kind]), element('ul', ...items)]
  })
}

/** The short answer of the best page. */
function card({ url, title, answer }: Hit, words: readonly string[]): Node {
  const box = element(
    'section',
    element('h2', link(url, ...marked(title, words))),
    element('p', ...marked(answer, words)),
  )
  box.ariaLabel = text.answer
  return box
}

/** A text with the words of the query marked, in other endings too. */
function marked(line: string, words: readonly string[]): (string | Node)[] {
  return line
    .split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${words.join('|')})[\\p{L}\\p{N}]*)`, 'giu'))
    .map((part, i) => (i % 2 === 0 ? part : element('mark', part)))
}
