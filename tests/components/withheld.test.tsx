/** Whole sites in which much is withheld: what is left says nothing false and leads nowhere that is not there. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** Every page of a site built with these settings: address and elements. */
async function siteWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const { addresses, pageModel, structuredData } = await import('@/lib/pages/kinds')
  const { crisisLines } = await import('@/lib/pages/crisis')
  const { Page } = await import('@/components/pages/page')
  const pages = addresses.map((address) => {
    const model = pageModel(address)
    return {
      address,
      html: renderToStaticMarkup(<Page model={model} data={structuredData(model)} crisis={crisisLines()} />),
    }
  })
  return {
    addresses,
    emptyLists: pages.filter(({ html }) => html.includes('<ul></ul>')).map(({ address }) => address),
    deadLinks: pages.flatMap(({ address, html }) =>
      hrefs(html)
        .filter((href) => !addresses.includes(href))
        .map((href) => `${address} → ${href}`),
    ),
  }
}

function hrefs(html: string): string[] {
  return DomUtils.getElementsByTagName('a', parseDocument(html).children)
    .map((a) => (a.attribs.href ?? '').split(/[#?]/)[0] ?? '')
    .filter((href) => href.startsWith('/') && href.endsWith('/'))
}

describe.each([
  ['that asks for a review by a clinician', { REQUIRE_REVIEW: '1' }],
  ['long after every review was due', { BUILD_DATE: '2030-01-01' }],
])('a site %s', (_, settings) => {
  test('keeps help and the pages about itself, and has no dead link', async () => {
    const { addresses, deadLinks, emptyLists } = await siteWith(settings)
    expect(addresses).toEqual(expect.arrayContaining(['/help-now/', '/about/', '/privacy/']))
    expect(addresses.filter((address) => /^\/q\/./.test(address))).toEqual([])
    expect(deadLinks).toEqual([])
    expect(emptyLists).toEqual([])
  })
})

test('a site that asks for review has no empty table of findings', async () => {
  const { addresses } = await siteWith({ REQUIRE_REVIEW: '1' })
  expect(addresses).not.toContain('/evidence/by-condition/')
  expect(addresses).not.toContain('/evidence/findings/')
})

test('today the table of conditions is there, and no link is dead', async () => {
  const { addresses, deadLinks } = await siteWith({})
  expect(addresses).toContain('/evidence/by-condition/')
  expect(addresses.length).toBeGreaterThan(300)
  expect(deadLinks).toEqual([])
})
