/** What the answers of a service mean for the references. */

import type { SourceFile } from '../check/source-file'
import type { Notices } from '../content/notice-schema'
import type { Reference } from '../content/schema'
import { type NoticeKind, noticeKinds } from '../content/vocabulary'
import { inOrder, noticesOf } from './crossref'
import type { Answers } from './saved'

export type Compared = {
  file: SourceFile
  reference: Reference
  /** what is known now; undefined when the service was not asked */
  notices: Notices | undefined
}

/** @throws when the service does not know a DOI; one line names each with its file */
export function compare(
  references: readonly { file: SourceFile; reference: Reference }[],
  { asked, works }: Answers,
): Compared[] {
  const unknown = references.filter(({ reference: { csl } }) => csl.DOI && works.get(csl.DOI) === null)
  if (unknown.length > 0)
    throw new Error(
      unknown
        .map(({ file, reference: { csl } }) => {
          const { line, column } = file.placeOf(['csl', 'DOI'])
          return `${file.path}:${line}:${column}: Crossref does not know ${csl.DOI}; correct the DOI`
        })
        .join('\n'),
    )
  return references.map(({ file, reference }) => {
    const work = works.get(reference.csl.DOI ?? '')
    if (!work) return { file, reference, notices: undefined }
    const known = inOrder([...(reference.notices?.known ?? []), ...noticesOf(work)])
    return { file, reference, notices: { asked, by: 'Crossref', known } }
  })
}

const names: Record<NoticeKind, string> = {
  retraction: 'retracted',
  concern: 'with an expression of concern',
  correction: 'corrected',
  'newer-version': 'with a newer version',
}

/** A line for each notice, the gravest first, then the counts. */
export function report(compared: readonly Compared[]): string[] {
  const of = (kind: NoticeKind) =>
    compared.flatMap(({ file, notices }) =>
      (notices?.known ?? []).filter((one) => one.kind === kind).map((one) => ({ file, ...one })),
    )
  const lines = noticeKinds.flatMap((kind) =>
    of(kind).map(({ file, date, DOI }) =>
      [names[kind].padEnd(24), file.path, date ?? '', DOI ?? ''].join('  ').trimEnd(),
    ),
  )
  const articles = compared.filter(({ reference: { csl } }) => csl.type === 'article-journal' && !csl.DOI)
  const answered = compared.filter(({ notices }) => notices).length
  const without = compared.filter(({ reference }) => !reference.csl.DOI).length
  return [
    ...lines,
    `${compared.length} references: ${answered} compared, ${compared.length - answered - without} not asked about, ${without} without a DOI (${articles.length} of them articles)`,
    noticeKinds
      .map((kind) => `${new Set(of(kind).map(({ file }) => file.id)).size} ${names[kind]}`)
      .join(', '),
  ]
}

/** The text of a record with what is known of its work. */
export function withNotices({ file, notices }: Compared): string {
  return notices ? `${JSON.stringify({ ...file.data, notices }, null, 2)}\n` : file.text
}
