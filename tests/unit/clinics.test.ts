import { describe, expect, test } from 'vitest'
import { csv } from '@/client/clinic-rows'
import { faqs, shown } from '@/lib/content'
import { onPaper } from '@/lib/content/versions'
import { type ClinicsModel, clinicsId, clinicsModel, handedOut } from '@/lib/pages/clinics'
import { addresses } from '@/lib/pages/kinds'
import { linkTo, site } from '@/lib/site'

const models = shown.SitePage.filter(({ id }) => id === clinicsId).map(clinicsModel)
const rows = models.flatMap(({ groups }: ClinicsModel) => groups.flatMap(({ questions }) => questions))

describe('the page for clinics', () => {
  test('has every question once', () => {
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.map(({ href }) => href).sort()).toEqual(faqs.map(({ address }) => address).sort())
  })
  test.each(faqs)(
    'a note says the answer, what it is from, and where to see whether it is current: $id',
    (faq) => {
      const { record, version, id } = handedOut(faq)
      const paper = onPaper(faq.address)
      expect(id).toBe(`q/${faq.id}`)
      expect(record).toContain(`“${faq.question}” ${faq.oneLine} `)
      expect(record).toContain(` ${site.name}, ${id}, version ${version}, `)
      expect(record).toMatch(new RegExp(`, \\w+ \\d+, \\d{4}: ${linkTo(paper?.href ?? 'none')}$`))
      expect(record).not.toMatch(/[[\]@<>]/)
      expect(addresses).toContain(paper?.href)
    },
  )
  test('lines to copy name the site, the page, its address and the license', () => {
    const lines = models.flatMap((model) => model.lines.map(({ line }) => line))
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toContain(linkTo('/q/drive/'))
    for (const line of lines.slice(1)) expect(line).toMatch(/CC BY 4\.0, https:\/\/creativecommons\.org/)
  })
})

describe('rows as CSV', () => {
  test('every cell stands in quotes, whatever is in it', () => {
    expect(csv([{ id: 'q/a', message: 'He said "no", then\nleft' }])).toBe(
      '"id","message"\r\n"q/a","He said ""no"", then\nleft"\r\n',
    )
  })
  test('fields that a row lacks are empty, so that columns stay in place', () => {
    expect(csv([{ a: '1', b: '2' }, { b: '3' }])).toBe('"a","b"\r\n"1","2"\r\n"","3"\r\n')
  })
})
