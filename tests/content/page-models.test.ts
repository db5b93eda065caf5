import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addresses, type PageModel, pageModel } from '@/lib/pages/kinds'
import type { Apparatus, ShownBlock, ShownInline } from '@/lib/pages/shown'

const list = (name: string, values: readonly string[]) =>
  values.length > 0 ? [`  ${name}: ${values.join(', ')}`] : []

type Node<T> = Extract<ShownBlock | ShownInline, { t: T }>

/** Every node of a kind in the trees of a model, in reading order. */
function nodes<T extends string>(value: unknown, t: T): Node<T>[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 't' in value && value.t === t ? [value as Node<T>] : []
  return [...own, ...Object.values(value).flatMap((inner) => nodes(inner, t))]
}

/** What a page says and leads to, without its markup: one block of lines. */
function meaning(address: string, model: PageModel): string {
  const apparatus: Apparatus | undefined = 'apparatus' in model ? model.apparatus : undefined
  const links = [
    ...('related' in model ? model.related : []),
    ...('next' in model ? model.next.map((n) => n.page) : []),
  ]
  return [
    `${address} ${model.kind}: ${model.head.title}`,
    ...list('under', 'crumbs' in model ? model.crumbs.map((crumb) => crumb.href) : []),
    ...('certainty' in model && model.certainty ? [`  certainty: ${model.certainty}`] : []),
    ...('verdict' in model ? [`  verdict: ${model.verdict}`] : []),
    ...('crisis' in model && model.crisis ? ['  crisis box'] : []),
    ...('outline' in model
      ? list(
          'headings',
          model.outline.map((h) => h.text),
        )
      : []),
    ...list('sources', apparatus?.sources.map((s) => `${s.number} ${s.key}`) ?? []),
    ...list('terms', apparatus?.terms.map((t) => t.id) ?? []),
    ...list('facts', [...new Set(nodes(model, 'fact').map((node) => node.id))]),
    ...list(
      'findings',
      nodes(model, 'finding').map((node) => node.finding.id),
    ),
    ...list(
      'leads to',
      links.map((link) => link.href),
    ),
  ].join('\n')
}

const models = addresses.map((address) => ({ address, model: pageModel(address) }))
const kinds = [...new Set(models.map(({ model }) => model.kind))]

/**
 * A net for changes of code: after a change of content, renew it (see README) and read its diff.
 */
test.each(kinds)('what every page of the kind %s says and leads to is as it was', async (kind) => {
  const pages = models.filter(({ model }) => model.kind === kind)
  const all = pages.map(({ address, model }) => `${meaning(address, model)}\n`).join('')
  await expect(all).toMatchFileSnapshot(`./page-models/${kind}.txt`)
})
test('no kind of page is gone', () => {
  const kept = readdirSync('tests/content/page-models')
  expect(kinds.map((kind) => `${kind}.txt`)).toEqual(expect.arrayContaining(kept))
})

/** Paths of values that JSON can not hold: functions, maps, dates and the like. */
function notPlain(value: unknown, path: string): string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return []
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return [path]
  return Object.entries(value as object).flatMap(([key, inner]) => notPlain(inner, `${path}.${key}`))
}

test('models are plain data', () => {
  expect(notPlain({ when: new Date() }, 'sample')).toEqual(['sample.when'])
  expect(models.flatMap(({ address, model }) => notPlain(model, address))).toEqual([])
})
