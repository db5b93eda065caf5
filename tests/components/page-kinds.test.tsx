/** The registry of page kinds is complete: what a kind lacks is missed here, and stops the build. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Page } from '@/components/pages/page'
import { fixedAddresses } from '@/lib/content/addresses'
import { crisisLines } from '@/lib/pages/crisis'
import { addresses, notFound, type PageModel, pageKinds, pageModel, structuredData } from '@/lib/pages/kinds'

afterEach(() => {
  vi.doUnmock('@/lib/content/schema')
  vi.resetModules()
})

const kinds = Object.keys(pageKinds) as PageModel['kind'][]
const sampleOf = (kind: PageModel['kind']) => {
  const [address] = pageKinds[kind].pages[0] ?? []
  return address ? pageModel(address) : notFound
}

describe.each(kinds)('the kind of page "%s"', (kind) => {
  const model = sampleOf(kind)
  test('has a model with a head of its address', () => {
    expect(model.kind).toBe(kind)
    expect(model.head.title && model.head.description).toBeTruthy()
    expect([...addresses, '/404/']).toContain(model.head.address)
  })
  test('has a component that draws one main heading, and structured data', () => {
    const html = parseDocument(
      renderToStaticMarkup(<Page model={model} data={structuredData(model)} crisis={crisisLines()} />),
    )
    expect(DomUtils.getElementsByTagName('h1', html)).toHaveLength(1)
    const [data] = DomUtils.getElementsByTagName('script', html.children).filter(
      ({ attribs }) => attribs.type === 'application/ld+json',
    )
    const [thing] = JSON.parse(data ? DomUtils.textContent(data) : '{}')['@graph']
    expect(thing['@type']).toMatch(/Page$|^WebSite$/)
  })
})

test('every address of a page without a file has its page', () => {
  expect(fixedAddresses.filter((address) => !addresses.includes(address))).toEqual([])
})

test('every model knows its own address and is made once', () => {
  expect(addresses.filter((address) => pageModel(address).head.address !== address)).toEqual([])
  expect(pageModel('/')).toBe(pageModel('/'))
})

test('a kind of content without an entry stops the build, which says which', async () => {
  vi.doMock('@/lib/content/schema', async (original) => {
    const schema = await original<typeof import('@/lib/content/schema')>()
    const Note = { ...schema.kinds.SitePage, folder: 'notes', root: '/notes/' }
    return { ...schema, kinds: { ...schema.kinds, Note } }
  })
  vi.resetModules()
  await expect(import('@/lib/pages/kinds')).rejects.toThrow('no entry for the content kind Note')
})

test('a kind of page without a component stops the build, which says which', () => {
  const model = { ...pageModel('/'), kind: 'note' } as unknown as PageModel
  const data = structuredData(pageModel('/'))
  expect(() => renderToStaticMarkup(<Page model={model} data={data} crisis={crisisLines()} />)).toThrow(
    'no component for pages of kind "note"',
  )
})
