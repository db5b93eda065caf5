import { afterEach, describe, expect, test } from 'vitest'
import { askCrossref, type Service } from '@/lib/freshness/ask'
import { inOrder, noticesOf, workSchema } from '@/lib/freshness/crossref'
import { answersIn, savedText } from '@/lib/freshness/saved'
import { type Answer, crossrefServer, status, update, work } from '../crossref-server'

const known = (more: Record<string, unknown>) => noticesOf(workSchema.parse({ DOI: '10.1000/a', ...more }))

describe('what an answer says of a work', () => {
  test('nothing, where nothing was published about it', () => {
    expect(known({ title: ['Retracted consent: a study'], relation: { 'is-cited-by': [] } })).toEqual([])
  })
  test('a retraction before a correction, each with its day and its notice', () => {
    const updates = [
      update('correction', '10.1000/c', [2024, 5, 2]),
      update('retraction', '10.1000/r', [2026, 3, 11]),
    ]
    expect(known({ 'updated-by': updates })).toEqual([
      { kind: 'retraction', date: '2026-03-11', DOI: '10.1000/r' },
      { kind: 'correction', date: '2024-05-02', DOI: '10.1000/c' },
    ])
  })
  test.each([
    ['withdrawal', 'retraction'],
    ['removal', 'retraction'],
    ['partial_retraction', 'retraction'],
    ['Expression of concern', 'concern'],
    ['erratum', 'correction'],
    ['a word of next year', 'correction'],
    ['new_version', 'newer-version'],
  ])('%s counts as %s', (type, kind) => {
    expect(known({ 'updated-by': [update(type, '10.1000/n', [2026, 3, 11])] })).toMatchObject([{ kind }])
  })
  test('no day where Crossref gives a year alone or none, and no DOI that is none', () => {
    const updates = [update('erratum', 'none', [2024]), update('retraction', '10.1000/r', [null])]
    expect(known({ 'updated-by': updates })).toEqual([
      { kind: 'retraction', DOI: '10.1000/r' },
      { kind: 'correction' },
    ])
  })
  test('the same notice once, told by the publisher and by others', () => {
    const twice = update('retraction', '10.1000/r', [2026, 3, 11])
    expect(known({ 'updated-by': [twice, twice], title: ['RETRACTED: Ketamine'] })).toHaveLength(1)
  })
  test('a retraction that stands in the title alone', () => {
    expect(known({ title: ['[Retracted] Ketamine for pain'] })).toEqual([{ kind: 'retraction' }])
  })
  test('the article of a preprint as its newer version', () => {
    const relation = {
      'is-preprint-of': [{ 'id-type': 'doi', id: '10.1000/b', 'asserted-by': 'subject' }],
      'has-review': [{ 'id-type': 'doi', id: '10.1000/c', 'asserted-by': 'subject' }],
    }
    expect(known({ relation })).toEqual([{ kind: 'newer-version', DOI: '10.1000/b' }])
  })
  test('what was known before stays, and is not told twice', () => {
    const before = { kind: 'retraction', DOI: '10.1000/r' } as const
    expect(inOrder([before, { kind: 'correction' }, { ...before, date: '2026-03-11' }])).toEqual([
      { ...before, date: '2026-03-11' },
      { kind: 'correction' },
    ])
  })
})

let stop = () => {}
afterEach(() => stop())

/** Asks a local server. @returns answers, what the server was asked, and the waits in milliseconds */
async function asking(answers: Record<string, Answer[]>, more: Partial<Service> = {}) {
  const { base, asked, stop: end } = await crossrefServer(answers)
  stop = end
  const waits: number[] = []
  const service = {
    base,
    agent: 'test',
    pause: 7,
    patience: 60_000,
    wait: async (ms: number) => waits.push(ms),
    ...more,
  }
  return { ask: (...dois: string[]) => askCrossref(dois, service), asked, waits }
}

describe('asking', () => {
  test('each DOI once, one after the other, with a pause and a name', async () => {
    const { ask, asked, waits } = await asking({
      '10.1000/a': [work('10.1000/A')],
      '10.1000/(b)<1>': [
        work('10.1000/(b)<1>', { 'updated-by': [update('retraction', '10.1000/r', [2026])] }),
      ],
    })
    const works = await ask('10.1000/a', '10.1000/(b)<1>', '10.1000/a')
    expect([...works.keys()]).toEqual(['10.1000/a', '10.1000/(b)<1>'])
    expect(works.get('10.1000/(b)<1>')?.['updated-by']).toMatchObject([{ type: 'retraction' }])
    expect(asked).toEqual([
      { doi: '10.1000/a', agent: 'test' },
      { doi: '10.1000/(b)<1>', agent: 'test' },
    ])
    expect(waits).toEqual([7])
  })
  test('a DOI that is not known is null', async () => {
    const { ask } = await asking({})
    expect(await ask('10.1000/a')).toEqual(new Map([['10.1000/a', null]]))
  })
  test('waits as long as it is asked to, then asks again', async () => {
    const { ask, waits } = await asking({
      '10.1000/a': [status(429, { 'retry-after': '3' }), status(503), work('10.1000/a')],
    })
    expect((await ask('10.1000/a')).size).toBe(1)
    expect(waits).toEqual([3000, 10_000])
  })
  test('gives up at the third refusal', async () => {
    const { ask, asked } = await asking({ '10.1000/a': [status(429, { 'retry-after': '1' })] })
    await expect(ask('10.1000/a')).rejects.toThrow(/asks to wait \(429\) at 10\.1000\/a; try again later/)
    expect(asked).toHaveLength(3)
  })
  test('gives up at once when it is asked to wait for an hour', async () => {
    const { ask, waits } = await asking({ '10.1000/a': [status(429, { 'retry-after': '3600' })] })
    await expect(ask('10.1000/a')).rejects.toThrow('asks to wait (429)')
    expect(waits).toEqual([])
  })
  test.each<[string, Answer, string]>([
    ['an error of the service', status(500), 'answered 500 for 10.1000/a; try again later'],
    [
      'half an answer',
      (_, response) => response.end('{"message": {"DOI"'),
      'the answer for 10.1000/a is not JSON',
    ],
    ['another page', (_, response) => response.end('{"items": []}'), 'has not the members of Crossref'],
    ['a member of another type', work('10.1000/a', { title: 'A' }), 'has not the members of Crossref'],
    ['an answer about another work', work('10.1000/z'), 'the answer is about 10.1000/z; correct the DOI'],
    ['an answer that breaks off', (request) => request.socket.destroy(), 'can not be reached'],
  ])('says what is wrong with %s', async (_, answer, message) => {
    const { ask } = await asking({ '10.1000/a': [answer] })
    await expect(ask('10.1000/a')).rejects.toThrow(message)
  })
  test('does not wait for ever', async () => {
    const { ask } = await asking({ '10.1000/a': [() => {}] }, { patience: 50 })
    await expect(ask('10.1000/a')).rejects.toThrow('no answer within 0.05 seconds')
  })
})

describe('a saved file', () => {
  const read = (text: string) => answersIn(text, 'answers.json')
  test('is read as it was written', () => {
    const work = workSchema.parse({
      DOI: '10.1000/a',
      'updated-by': [update('erratum', '10.1000/c', [2024, 5, 2])],
    })
    const answers = {
      asked: '2026-11-29',
      works: new Map([
        ['10.1000/a', work],
        ['10.1000/b', null],
      ]),
    }
    expect(read(savedText(answers))).toEqual(answers)
  })
  test.each([
    ['half a file', '{"asked": "2026-11-29", "wor', 'answers.json is not JSON (Unterminated'],
    ['another file', '{"id": "smith-2020"}', 'was not written by --save: asked: '],
    ['no day', '{"asked": "today", "works": {}}', 'was not written by --save: asked: '],
    [
      'a work without a DOI',
      '{"asked": "2026-11-29", "works": {"10.1000/a": {}}}',
      'works → 10.1000/a → DOI: ',
    ],
  ])('is refused with its place: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
