import { expect, test } from 'vitest'
import { fieldsThatHold, type Holds } from '@/lib/content/fields'
import { type Kind, kinds } from '@/lib/content/schema'

const paths = (kind: Kind, data: unknown, ...holds: Holds[]) =>
  fieldsThatHold(kinds[kind].schema, data, ...holds).map(({ path }) => path.join('.'))

test('fields are found by what the schema says that they hold', () => {
  const faq = {
    title: 'When?',
    article: '/safety/driving-work-and-law/',
    related: ['/q/work/', '/q/ride-home/'],
    shortAnswer: 'Not today.',
    messageText: 'Wait.',
    changes: [{ date: '2026-11-28', kind: 'safety', note: 'Longer.' }],
  }
  expect(paths('Faq', faq, 'shown', 'message')).toEqual(['title', 'messageText', 'changes.0.note'])
  expect(paths('Faq', faq, 'page')).toEqual(['article', 'related.0', 'related.1'])
  expect(fieldsThatHold(kinds.Faq.schema, faq, 'marked')).toEqual([
    { path: ['shortAnswer'], value: 'Not today.', words: 45, quoted: true },
  ])
})
test('fields of the kinds of a result are found, each once', () => {
  const result = {
    kind: 'counts',
    verb: 'fell',
    arms: [{ label: 'Spray', who: 'people', events: 1, size: 2 }],
  }
  expect(paths('Finding', { result, sources: [{ ref: 'a', finding: 1 }] }, 'shown', 'reference')).toEqual([
    'result.verb',
    'result.arms.0.label',
    'result.arms.0.who',
    'sources.0.ref',
  ])
})
test('data of a wrong shape is no trouble', () => {
  for (const data of [null, undefined, 7, [], { title: 7, related: 'x', next: [null], changes: {} }])
    expect(paths('Article', data, 'shown')).toEqual([])
  expect(paths('Article', { related: '/q/' }, 'page')).toEqual(['related.0'])
})
test('every kind of content says what readers see of it', () => {
  const names = Object.keys(kinds) as Kind[]
  expect(names.length).toBeGreaterThan(8)
  const silent = names.filter((kind) =>
    Object.values(kinds[kind].schema.shape).every((field) => {
      let type = field as {
        unwrap?: () => typeof type
        element?: typeof type
        meta: () => { holds?: Holds } | undefined
      }
      while (type.unwrap || type.element) type = type.element ?? type.unwrap?.() ?? type
      return !type.meta()?.holds
    }),
  )
  expect(silent).toEqual([])
})
