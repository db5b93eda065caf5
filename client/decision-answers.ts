import { decisionAid as words } from '../words/en/client/decision-aid'
import type { Entries } from './kept-entries'

/** A decision aid as its page holds it. */
export type Aid = {
  title: string
  questions: { id: string; ask: string; choices: Choice[] }[]
  options: Named[]
  matters: (Named & { rows: string[] })[]
  ready: { ask: string; help: string }[]
  /** words of the three steps of importance, from little to much */
  steps: string[]
}
type Named = { id: string; label: string }
type Choice = Named & { leads?: string | undefined; why: string }

/** A matter that the reader chose or wrote, with how much it matters to whom, and the rows of fact boxes that tell of it. */
export type Weighed = { id: string; label: string; own: boolean; says: string[]; rows: readonly string[] }

/** A part of the page for the clinician; a part without lines is room to write. */
export type Part = { title: string; lines: string[] }

const all = (entries: Entries, name: string) =>
  entries.flatMap(([n, v]) => (n === name && v.trim() ? [v] : []))

/** What the reader chose, each once, in the order of the page and never by weight. */
export function weighed(aid: Aid, entries: Entries): Weighed[] {
  const own = entries.flatMap(([name, value]) =>
    name.startsWith('own:') && value.trim() ? [{ id: name.slice(4), label: value, rows: [], own: true }] : [],
  )
  return [...aid.matters.map((matter) => ({ ...matter, own: false })), ...own].flatMap((matter) => {
    const says = (['me', 'carer'] as const).flatMap((who) => {
      const step = aid.steps[Number(all(entries, `${who}:${matter.id}`)[0]) - 1]
      return step ? [words.says(who === 'me' ? words.me : words.other, step)] : []
    })
    return matter.own || says.length > 0 ? [{ ...matter, says }] : []
  })
}

/** The page for the clinician: what the reader entered, in the reader's words, with neither score nor order of options. */
export function sheet(aid: Aid, entries: Entries): Part[] {
  const chosen = aid.questions.flatMap(({ id, choices }) => {
    const values = all(entries, `situation:${id}`)
    return choices.filter((choice) => values.includes(choice.id))
  })
  const named = (name: string) =>
    aid.options.filter(({ id }) => all(entries, name).includes(id)).map(({ label }) => label)
  const leading = (to: string, line: (choice: Choice) => string) =>
    chosen.filter(({ leads }) => leads === to).map(line)
  const notYet = all(entries, 'lean').includes('not-yet') ? [words.notYet] : []
  const no = aid.ready.filter((_, i) => all(entries, `ready:${i + 1}`).includes('no'))
  return [
    { title: words.helpFirst, lines: leading('help', ({ why }) => why) },
    {
      title: words.situation,
      lines: aid.questions.flatMap(({ id, ask, choices }) => {
        const values = all(entries, `situation:${id}`)
        const said = values.map((value) => choices.find((choice) => choice.id === value)?.label ?? value)
        return said.length > 0 ? [`${ask} ${said.join('; ')}`] : []
      }),
    },
    { title: words.first, lines: leading('clinician', ({ label, why }) => `${label}: ${why}`) },
    { title: words.looked, lines: named('looked') },
    {
      title: words.matters,
      lines: weighed(aid, entries).map(({ label, says }) => [label, ...says].join(' – ')),
    },
    { title: words.ready, lines: no.map(({ ask, help }) => `${ask} ${words.no} ${help}`) },
    { title: words.questions, lines: all(entries, 'questions') },
    { title: words.lean, lines: [...named('lean'), ...notYet] },
    { title: words.carer, lines: all(entries, 'carer') },
  ].filter(({ lines }) => lines.length > 0)
}

/** The page as plain text, to copy or to save. */
export function asText(title: string, parts: readonly Part[]): string {
  const blocks = parts.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n'))
  return `${[title, ...(blocks.length > 0 ? blocks : [words.nothing]), words.madeOn].join('\n\n')}\n`
}
