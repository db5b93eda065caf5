import { describe, expect, test } from 'vitest'
import { formatReference, freshLine, linkOf, plainLine, yearOf } from '@/lib/citations/format'
import type { Reference } from '@/lib/content/schema'

const trial: Reference = {
  id: 'sigtermans-2009',
  csl: {
    id: 'sigtermans-2009',
    type: 'article-journal',
    title: 'Ketamine produces effective and long-term pain relief',
    author: [
      { family: 'Sigtermans', given: 'Marnix J.' },
      { family: 'van Hilten', given: 'Jacobus J.' },
    ],
    'container-title': 'Pain',
    issued: { 'date-parts': [[2009, 10]] },
    volume: '145',
    issue: '3',
    page: '304-311',
    DOI: '10.1016/j.pain.2009.06.023',
    PMID: '19604642',
    URL: 'https://journals.lww.com/pain/',
  },
  kind: 'randomized-trial',
  people: 60,
  findings: ['Pain fell.'],
  limits: 'Small.',
  link: true,
  printable: true,
  checked: '2026-01-10',
}
const label: Reference = {
  id: 'fda-label',
  csl: {
    id: 'fda-label',
    type: 'webpage',
    title: 'Ketalar label',
    author: [{ literal: 'US Food and Drug Administration' }],
    URL: 'http://www.accessdata.fda.gov/label.pdf',
    accessed: { 'date-parts': [[2026, 1, 10]] },
  },
  kind: 'regulatory',
  findings: ['A label.'],
  limits: 'None.',
  link: true,
  printable: true,
  checked: '2026-01-10',
}
const withCsl = (reference: Reference, csl: Partial<Reference['csl']>): Reference => ({
  ...reference,
  csl: { ...reference.csl, ...csl },
})

describe('the formal entry', () => {
  test('names authors, title, journal, year, volume and pages in Vancouver style', () => {
    expect(formatReference(trial)).toBe(
      'Sigtermans MJ, van Hilten JJ. Ketamine produces effective and long-term pain relief. Pain. 2009 Oct;145(3):304–11.',
    )
  })
  test('names an office as its author and leaves addresses to the link', () => {
    const text = formatReference(label)
    expect(text).toContain('US Food and Drug Administration. Ketalar label')
    expect(text).not.toMatch(/https?:|doi|accessed|cited/i)
  })
  test('has no list number and stands in one line', () => {
    for (const reference of [trial, label]) expect(formatReference(reference)).toMatch(/^[^\d\s][^\n]*\S$/)
  })
  test('is that of the reference, not of one with the same id', () => {
    expect(formatReference(withCsl(trial, { title: 'Another title' }))).toContain('Another title')
  })
})

describe('the plain line', () => {
  test('says the kind of study, its people and its year', () => {
    expect(plainLine(trial)).toBe('Randomized trial, 60 people, 2009')
  })
  test('says how many studies a review pooled, with separators', () => {
    const review: Reference = { ...trial, kind: 'systematic-review', studies: 18, people: 12706 }
    expect(plainLine(review)).toBe('Review of studies, 18 studies, 12,706 people, 2009')
  })
  test('uses the singular for one', () => {
    expect(plainLine({ ...trial, kind: 'case-report', studies: 1, people: 1 })).toBe(
      'Report of single cases, 1 study, 1 person, 2009',
    )
  })
  test('leaves out what the source does not give', () => {
    expect(yearOf(label)).toBeUndefined()
    expect(plainLine(label)).toBe('Official document')
  })
})

describe('the link of a source', () => {
  test('is its DOI', () => {
    expect(linkOf(trial)).toEqual({
      href: 'https://doi.org/10.1016/j.pain.2009.06.023',
      label: 'doi.org/10.1016/j.pain.2009.06.023',
    })
  })
  test('escapes what an address must not hold', () => {
    expect(linkOf(withCsl(trial, { DOI: '10.1002/a<1::b>3' }))?.href).toBe(
      'https://doi.org/10.1002/a%3C1::b%3E3',
    )
  })
  test('is PubMed when there is no DOI', () => {
    expect(linkOf(withCsl(trial, { DOI: undefined }))).toEqual({
      href: 'https://pubmed.ncbi.nlm.nih.gov/19604642/',
      label: 'PubMed 19604642',
    })
  })
  test('is the official address when there is neither, by https', () => {
    expect(linkOf(label)).toEqual({
      href: 'https://www.accessdata.fda.gov/label.pdf',
      label: 'accessdata.fda.gov',
    })
  })
  test('is nothing without an address, and nothing where readers should not be sent', () => {
    expect(linkOf(withCsl(label, { URL: undefined }))).toBeUndefined()
    expect(linkOf({ ...trial, link: false })).toBeUndefined()
  })
})

describe('how fresh it is', () => {
  test('says when it was compared, and no more where no more is known', () => {
    expect(freshLine(trial)).toBe('Last checked January 10, 2026.')
    expect(freshLine({ ...trial, notices: { asked: '2026-11-29', by: 'Crossref', known: [] } })).toBe(
      'Last checked January 10, 2026.',
    )
  })
  test('says who paid, and each thing that became known, once', () => {
    const known = [
      { kind: 'concern' },
      { kind: 'correction', DOI: '10.1000/a' },
      { kind: 'correction' },
    ] as const
    expect(
      freshLine({
        ...trial,
        paidBy: 'the maker of the spray',
        notices: { asked: '2026-11-29', by: 'Crossref', known: [...known] },
      }),
    ).toBe(
      'Paid for or run by the maker of the spray. A concern was published since. Corrected since. Last checked January 10, 2026.',
    )
  })
})
