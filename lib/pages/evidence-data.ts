import { linkOf } from '../citations/format'
import { findingsWithPage } from '../content'
import { addressOf, findingDataAddress } from '../content/addresses'
import { references } from '../content/source'
import { told, viewOf } from '../evidence/view'
import { site } from '../site'

const list = 'index.json'

/** File names of the findings' records, and of their list. */
export function findingFiles(): string[] {
  return [list, ...findingsWithPage.map(({ id }) => `${id}.json`)]
}

/**
 * A finding as data for others: the record, its page, its sentence, and where its sources are; or the list of all.
 * @throws when there is no finding of this name
 */
export function findingData(file: string) {
  if (file === list)
    return findingsWithPage.map(({ id, title }) => ({
      id,
      title,
      data: `${site.origin}${findingDataAddress(id)}`,
    }))
  const finding = findingsWithPage.find(({ id }) => file === `${id}.json`)
  if (!finding) throw new Error(`no finding has the data file ${file}`)
  return {
    ...finding,
    page: `${site.origin}${addressOf('Finding', finding.id)}`,
    sentence: told(viewOf(finding)),
    sources: finding.sources.map((source) => {
      const reference = references.get(source.ref)
      return { title: reference?.csl.title, link: reference && linkOf(reference)?.href }
    }),
  }
}
