import type { Finding } from '../../content/schema'
import { viewOf } from '../../evidence/view'
import { inlineRuns, innerBlocks, sentences, walkBlocks } from '../../markdown/text'
import type { Block } from '../../markdown/tree'
import { canRestOn, numbersIn, numbersStated } from '../numbers'
import { at, type Project } from '../project'
import { withFacts } from '../reader-texts'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

/**
 * The block before a finding leads to its picture, so a reader takes its numbers for those of the picture. Each number
 * of a sentence there that cites a source of the finding stands in the record or in the finding of the reference that
 * the record names. Findings that follow each other share the block before the first. Other results of the same study
 * stand in another paragraph or after the picture; `untraced-number` looks after them.
 */
export const besideFinding: Rule = {
  id: 'beside-finding',
  severity: 'error',
  about:
    'The paragraph before a finding tells that finding: a number with the same source stands in its record.',
  check: (project) =>
    project.files.flatMap((file) =>
      leads(file.body).flatMap(({ before, ids }) => strayNumbers(project, file, before, ids)),
    ),
}

/** Blocks that stand directly before findings, with the ids of these. */
function leads(blocks: Block[]): { before: Block; ids: string[] }[] {
  const inner = blocks.flatMap(innerBlocks).flatMap(leads)
  const own = blocks.flatMap((before, i) => {
    if (before.t === 'finding') return []
    const ids: string[] = []
    for (const next of blocks.slice(i + 1)) {
      if (next.t !== 'finding') break
      ids.push(next.id)
    }
    return ids.length > 0 ? [{ before, ids }] : []
  })
  return [...own, ...inner]
}

function strayNumbers(project: Project, file: SourceFile, before: Block, ids: string[]): Found[] {
  const findings = ids.flatMap((id) => project.findings.get(id) ?? [])
  const sources = findings.flatMap((finding) => finding.sources.map(({ ref }) => ref))
  const known = findings.flatMap((finding) => numbersOf(project, finding))
  return [...walkBlocks([before])]
    .flatMap(inlineRuns)
    .flatMap((run) => sentences(withFacts(project, run)))
    .filter(({ cites }) => cites.some((key) => sources.includes(key)))
    .flatMap(({ text, at: place }) =>
      numbersIn(text)
        .filter(({ value }) => !canRestOn(value, known))
        .map(({ shown }) => ({
          ...at(file, place ?? before.at),
          message: `"${shown}" is not in the finding ${ids.join(', ')} that follows; correct it, or tell it in a paragraph of its own: "${text.slice(0, 70)}"`,
        })),
    )
}

/** Numbers that the record shows: in its result and texts, in the sentence and table made of it, in its source. */
function numbersOf(project: Project, finding: Finding): number[] {
  const { id, extracted, sources, ...shown } = finding
  const named = sources.map(({ ref, finding: n }) => project.references.get(ref)?.findings[n - 1] ?? '')
  return numbersStated([JSON.stringify([shown, viewOf(finding)]), ...named].join(' '))
}
