/** What a decision aid makes of what a reader entered: everything once, in the reader's words, and never a ranking. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aid, asText, sheet, weighed } from '@/client/decision-answers'
import { type Entries, fromKept, toKeep } from '@/client/kept-entries'
import { ranking } from '@/lib/check/rules/no-ranking'
import { shown } from '@/lib/content'
import { plainMarked } from '@/lib/pages/resolve'
import { words } from '@/words'

/** The aids of the site, as their pages hand them to the script. */
const aids = shown.Decision.map(
  (doc): Aid => ({
    title: doc.title,
    questions: doc.situation.map(({ choices = [], ...question }) => ({
      ...question,
      choices: choices.map(({ note, ...choice }) => ({
        ...choice,
        why: note ? plainMarked(note) : words.decision.helpNow,
      })),
    })),
    options: doc.options.map(({ id, name }) => ({ id, label: name })),
    matters: doc.matters,
    ready: doc.ready.map(({ ask, help }) => ({ ask, help: plainMarked(help) })),
    steps: words.decision.steps3,
  }),
)

/** Signs that mean nothing, so that a word of rank can only be the tool's own. */
const ownText = fc.string({
  unit: fc.constantFrom('<', 'q', '>', 'א', '👶', '&', '"', '\n'),
  minLength: 1,
  maxLength: 50,
})

function anyEntries(aid: Aid): fc.Arbitrary<Entries> {
  const oneOf = (name: string, values: readonly string[]) =>
    fc.option(fc.constantFrom(...values)).map((value) => (value ? [[name, value] as const] : []))
  const some = (name: string, values: readonly string[]) =>
    fc.subarray([...values]).map((chosen) => chosen.map((value) => [name, value] as const))
  const own = (name: string) => fc.option(ownText).map((value) => (value ? [[name, value] as const] : []))
  return fc
    .tuple(
      ...aid.questions.map(({ id, choices }) =>
        choices.length > 0
          ? some(
              `situation:${id}`,
              choices.map((c) => c.id),
            )
          : own(`situation:${id}`),
      ),
      some(
        'looked',
        aid.options.map(({ id }) => id),
      ),
      ...[...aid.matters.map(({ id }) => id), 'own-1', 'own-2'].flatMap((id) => [
        oneOf(`me:${id}`, ['1', '2', '3']),
        oneOf(`carer:${id}`, ['1', '2', '3']),
      ]),
      own('own:own-1'),
      own('own:own-2'),
      ...aid.ready.map((_, i) => oneOf(`ready:${i + 1}`, ['yes', 'no'])),
      own('questions'),
      oneOf('lean', [...aid.options.map(({ id }) => id), 'not-yet']),
      own('carer'),
    )
    .map((parts) => parts.flat())
}

test('the site has two aids', () => {
  expect(aids.map(({ title }) => title)).toHaveLength(2)
})

describe.each(aids)('$title', (aid) => {
  test('for any choices, each matter that was chosen or written stands exactly once, in the order of the page', () => {
    fc.assert(
      fc.property(anyEntries(aid), (entries) => {
        const chosen = (id: string) =>
          entries.some(([name, value]) => (name === `me:${id}` || name === `carer:${id}`) && value !== '')
        const own = entries.filter(([name, value]) => name.startsWith('own:') && value.trim() !== '')
        const expected = [
          ...aid.matters.map(({ id }) => id).filter(chosen),
          ...own.map(([name]) => name.slice(4)),
        ]
        expect(weighed(aid, entries).map(({ id }) => id)).toEqual(expected)
        const part = sheet(aid, entries).find(({ title }) => title === words.client.decisionAid.matters)
        expect(part?.lines ?? []).toHaveLength(expected.length)
      }),
    )
  })
  test('for any choices, no word ranks, praises or advises', () => {
    fc.assert(
      fc.property(anyEntries(aid), (entries) => {
        let text = asText(aid.title, sheet(aid, entries))
        for (const { ask } of aid.ready) text = text.replaceAll(ask, '')
        expect(text).not.toMatch(ranking)
        expect(text).not.toMatch(/\d ?(?:%|points|out of)|\bscore: /)
      }),
    )
  })
  test('for any choices, words of the reader stand as they were written', () => {
    fc.assert(
      fc.property(anyEntries(aid), (entries) => {
        const text = asText(aid.title, sheet(aid, entries))
        const written = entries.filter(
          ([name, value]) => /^own:|^questions$|^carer$/.test(name) && value.trim(),
        )
        for (const [, value] of written) expect(text).toContain(value)
      }),
    )
  })
  test('what is kept is read back whole', () => {
    fc.assert(
      fc.property(anyEntries(aid), fc.string(), (entries, aside) => {
        const known = new Set(entries.map(([name]) => name))
        expect(fromKept(toKeep(entries, aside), known)).toEqual({ entries, aside })
      }),
    )
  })
  test('a sign of danger leads to help before all else, and a tick in the health list to a clinician with its reason', () => {
    const entries: Entries = [
      ['situation:health', 'allergy'],
      ['situation:danger', 'danger-yes'],
    ]
    const [first, , second] = sheet(aid, entries)
    expect(first?.title).toBe(words.client.decisionAid.helpFirst)
    expect(first?.lines[0]).toContain('Get help now')
    expect(second?.title).toBe(words.client.decisionAid.first)
    expect(second?.lines[0]).toMatch(/^Allergy to ketamine or esketamine: The labels? rules? /)
  })
})

describe('what was kept by another version', () => {
  const known = new Set(['questions'])
  test('is read where it has a place, and the rest is laid aside as text', () => {
    const kept = JSON.stringify({
      version: 0,
      entries: [
        ['questions', 'Why?'],
        ['gone', 'my words'],
      ],
    })
    expect(fromKept(kept, known)).toEqual({ entries: [['questions', 'Why?']], aside: 'gone: my words' })
  })
  test.each(['not JSON', 'null', '3', '{"entries":[["questions",3]]}', '{"answers":{}}'])(
    'is laid aside whole where it can not be read: %s',
    (kept) => expect(fromKept(kept, known)).toEqual({ entries: [], aside: kept }),
  )
})

test('own words of 5,000 characters, markup and signs of any script are lines like others', () => {
  const [aid] = aids
  if (!aid) throw new Error('no aid')
  const long = `${'x'.repeat(4_980)}<b>אב</b>👶`
  expect(sheet(aid, [['own:own-1', long]])[0]?.lines).toEqual([long])
})
