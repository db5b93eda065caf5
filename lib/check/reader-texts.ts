/** Everything of a file that readers see, for rules that look at single sentences wherever they stand. */
import { language } from '../../words'
import type { Fact } from '../content/schema'
import { plainInline, sentences, walkBlocks } from '../markdown/text'
import type { Inline, Place } from '../markdown/tree'
import type { Project } from './project'
import { fieldsOf, type SourceFile } from './source-file'
import { citesOf, runs } from './texts'

export type ReaderText = {
  text: string
  /** references cited in the sentence; for a table cell, in its row; for a record, its sources */
  cites: string[]
  at: Place
  /** `plain`: a string without marks, such as a title */
  where: 'field' | 'heading' | 'prose' | 'cell' | 'plain'
  /** name of the front matter field, for plain strings of pages and records */
  field?: string
  /** the head of a cell's column, the label of a fact: words that the text is read with */
  under?: string
}

const known = new WeakMap<Project, Map<SourceFile, ReaderText[]>>()

/** Every sentence of a page or record that readers see, with facts written out. References are not shown. */
export function readerSentences(project: Project, file: SourceFile): ReaderText[] {
  const byFile = known.get(project) ?? new Map<SourceFile, ReaderText[]>()
  known.set(project, byFile)
  const texts = byFile.get(file) ?? sentencesOf(project, file)
  byFile.set(file, texts)
  return texts
}

function sentencesOf(project: Project, file: SourceFile): ReaderText[] {
  const marked = runs(project, file).flatMap((run) => {
    const rowCites = citesOf(run.row ?? [])
    return sentences(withFacts(project, run.children)).map((s): ReaderText => {
      const cites = run.where === 'cell' ? rowCites : s.cites
      const under = run.head ? { under: plainInline(run.head) } : {}
      return { text: s.text, cites, at: s.at ?? run.at, where: run.where, ...under }
    })
  })
  return [...plainSentences(file), ...marked]
}

/** The sentences of the plain strings of a file. */
export function plainSentences(file: SourceFile): ReaderText[] {
  const cites = sourcesOf(file)
  return plainTexts(file).flatMap(({ text, at, field }) =>
    language.sentences(text).map(
      (segment): ReaderText => ({
        text: segment.trim(),
        cites,
        at,
        where: 'plain',
        ...(field ? { field } : {}),
        ...(file.kind === 'Fact' ? { under: String(file.data?.label) } : {}),
      }),
    ),
  )
}

/** Marked text whose facts are replaced by their words, or as `shown` writes them. */
export function withFacts(
  project: Project,
  children: Inline[],
  shown = (fact: Fact): string => fact.value,
): Inline[] {
  return children.map((node): Inline => {
    if (node.t === 'fact') {
      const fact = project.facts.get(node.id)
      return { t: 'text', value: fact ? shown(fact) : '', ...(node.at ? { at: node.at } : {}) }
    }
    return 'children' in node ? { ...node, children: withFacts(project, node.children, shown) } : node
  })
}

/** Strings without marks that readers see: titles, questions, texts of records, titles of cards and steps. */
export function plainTexts(file: SourceFile): { text: string; at: Place; field?: string }[] {
  const fields = fieldsOf(file, 'shown', 'message').map(({ path, value }) => ({
    text: value,
    at: file.placeOf(path),
    field: String(path[0]),
  }))
  const top = { line: 1, column: 1 }
  const titles = [...walkBlocks(file.body)].flatMap((block) => {
    if ('title' in block) return [{ text: block.title, at: block.at ?? top }]
    if (block.t !== 'timeline') return []
    return block.steps.flatMap(({ when, title, at = top }) => [when, title].map((text) => ({ text, at })))
  })
  return [...fields, ...titles]
}

function sourcesOf(file: SourceFile): string[] {
  return fieldsOf(file, 'reference').map(({ value }) => value)
}
