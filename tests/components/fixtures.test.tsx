import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { allFixtures } from '../gallery/render'

const all = await allFixtures()
const rendered = new Map(
  all.map(({ component, name, element }) => [`${component}: ${name}`, renderToStaticMarkup(element)]),
)
const html = (name: string) => {
  const found = [...rendered].find(([key]) => key.endsWith(`: ${name}`))
  if (!found) throw new Error(`no fixture "${name}"`)
  return found[1]
}
const elements = (source: string) => DomUtils.findAll(() => true, parseDocument(source).children)

test('there are fixtures for every folder of parts', () => {
  expect(all.map(({ component }) => component.split('/')[0])).toEqual(
    expect.arrayContaining([
      'care',
      'citation',
      'decision',
      'evidence',
      'glossary',
      'mdx',
      'planner',
      'review',
    ]),
  )
})

describe.each([...rendered])('%s', (_name, source) => {
  test('has no inline style, no event attribute, unique ids, and names for what can be pressed', () => {
    const all = elements(source)
    const ids = all.flatMap((e) => e.attribs.id ?? [])
    expect(
      all.filter(
        (e) => e.attribs.style !== undefined || Object.keys(e.attribs).some((a) => /^on[a-z]/.test(a)),
      ),
    ).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    const nameless = all.filter(
      (e) => ['a', 'button'].includes(e.name) && !DomUtils.textContent(e).trim() && !e.attribs['aria-label'],
    )
    expect(nameless).toEqual([])
  })
})

describe('what parts promise', () => {
  test('a care card says its urgency in words inside its heading', () => {
    expect(html('emergency')).toMatch(/<h2[^>]*>.*Emergency.*Call 911 now if:.*<\/h2>/)
    expect(html('routine')).toMatch(/<h3[^>]*>.*Not urgent/)
  })
  test('the crisis box leads to the two numbers and to all others', () => {
    for (const name of ['crisis', 'crisis in a strip'])
      expect(html(name)).toMatch(/href="tel:988".*href="tel:911".*href="\/help-now\/"/)
    expect(html('crisis on the help page')).not.toContain('href="/help-now/"')
  })
  test('a citation mark names itself and leads to its entry', () => {
    expect(html('grouped marks')).toMatch(/href="#source-1"[^>]*><span class="sr-only">Source <\/span>1<\/a>/)
  })
  test('an entry leads back to each of its marks, and to its address', () => {
    expect(html('source list')).toMatch(/href="#cite-1-1".*href="#cite-1-2"/)
    expect(html('source list')).toContain('https://doi.org/10.1000/1')
    expect(html('source without an address')).not.toContain('https://')
  })
  test('lists without entries draw nothing', () => {
    expect(html('no sources') + html('no terms')).toBe('')
  })
  test('a term leads to its definition in the list, which leads on to its page', () => {
    const source = html('term with its definition')
    expect(source).toMatch(/<a class="term" href="#term-infusion">a slow drip<\/a>/)
    expect(source).toMatch(/id="term-infusion".*href="\/glossary\/infusion\/".*A slow drip of medicine\./)
  })
  test('certainty is a word beside dots, filled up to its step', () => {
    const filled = ['none', 'very-low', 'low', 'moderate', 'high'].map(
      (l) => html(`certainty ${l}`).split('fill-current').length - 1,
    )
    expect(filled).toEqual([0, 1, 2, 3, 4])
    expect(html('certainty low')).toContain('Low certainty')
  })
  test('the verdict on a claim to guess at stands folded, with what was found and the way to its page', () => {
    expect(html('claims to guess at')).toMatch(
      /<details[^>]*><summary.*“It lasts\.”.*<\/summary>.*Overstated.*faded within weeks.*href="\/evidence\/claims-checked\/a\/"/s,
    )
    expect(html('claims to guess at')).not.toMatch(/<details[^>]* open/)
  })
  test('a page that nobody reviewed says so; a reviewed one names the person and the day', () => {
    expect(html('not reviewed')).toContain('Not yet reviewed by a clinician')
    expect(html('reviewed and changed')).toContain('Name, MD, on December 1, 2026')
    expect(html('reviewed and changed')).toContain('A warning was added.')
  })
  test('a row for clinics names each of its fields for the script, which shows the boxes and buttons', () => {
    const source = html('questions to hand out')
    const fields = [...source.matchAll(/data-field="(\w+)"/g)].map(([, name]) => name)
    expect(fields).toEqual(['question', 'id', 'version', 'date', 'message', 'link', 'record', 'svg', 'png'])
    expect(source).toMatch(
      /<label[^>]* hidden=""><input type="checkbox" aria-label="Select: When can I drive\?"/,
    )
    expect(source).toMatch(/<div[^>]* data-tools="true" hidden=""/)
  })
  test('a step of the day stands with a blank for its time, and what its clock counts', () => {
    expect(html('a day with blanks for times')).toMatch(
      /data-counts="wait" data-hours="24" data-sleep="true"[^>]*>At least until ____[^<]*slept a full night</,
    )
  })
  test('questions stand with boxes, and the own list is hidden until script runs', () => {
    const source = html('questions to pick')
    expect(source.match(/<label[^>]*><input type="checkbox"[^>]*><span>W/g)).toHaveLength(2)
    expect(source).toMatch(/<section class="noscript:hidden [^>]*data-mine/)
  })
  test('a box has a title one level below its heading', () => {
    expect(html('box before any heading')).toMatch(/<h2[^>]*>Important: Off-label<\/h2>/)
    expect(html('box below a heading')).toMatch(/<h3[^>]*>.*Call if:<\/h3>/)
  })
  test('a fact past its day says so', () => {
    expect(html('a fact that is past its day')).toContain('This may be out of date.')
  })
  test('a table too wide for a phone can stand as cards, a narrow one stays a table', () => {
    expect(html('a table too wide for a phone')).toMatch(
      /<table class="cards">.*<td data-label="Where it was studied">Wards</s,
    )
    expect(html('lists and table')).not.toContain('class="cards"')
  })
  test('tables have headers with a scope and a frame that scrolls by keyboard', () => {
    expect(html('lists and table')).toMatch(
      /<section[^>]*tabindex="0"[^>]*>.*<th scope="col">.*<th scope="row">/is,
    )
  })
})
