import { linkOf } from '../citations/format'
import { findingAddress } from '../content/addresses'
import { findings, references } from '../content/records'
import { viewOf } from '../evidence/view'
import { site } from '../site'

/** File names of the findings' records. */
export function findingFiles(): string[] {
  return [...findings.keys()].map((id) => `${id}.json`)
}

/**
 * A finding as data for others: the record, its page, its sentence, and where its sources are.
 * @throws when there is no finding of this name
 */
export function findingData(file: string) {
  const finding = findings.get(file.replace(/\.json$/, ''))
  if (!finding) throw new Error(`no finding has the data file ${file}`)
  return {
    ...finding,
    page: `${site.origin}${findingAddress(finding.id)}`,
    sentence: viewOf(finding).sentences.join(' '),
    sources: finding.sources.map((source) => {
      const reference = references.get(source.ref)
      return { title: reference?.csl.title, link: reference && linkOf(reference)?.href }
    }),
  }
}
