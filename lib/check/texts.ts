/** The running text of a file, for rules that read prose. */
import { inlineRuns, walkBlocks, walkInlines } from '../markdown/text'
import type { Block, Inline, Place } from '../markdown/tree'
import type { Project } from './project'
import type { SourceFile } from './source-file'

export type Run = {
  children: Inline[]
  at: Place
  where: 'field' | 'heading' | 'prose' | 'cell'
  row?: Inline[]
  /** of a cell: the head of its column */
  head?: Inline[]
}

/** Every run of marked text of a file: front matter fields first, then the body. */
export function runs(project: Project, file: SourceFile): Run[] {
  const fields = project.marked(file).map((m): Run => ({ children: m.children, at: m.at, where: 'field' }))
  const body = [...walkBlocks(file.body)].flatMap((block) => blockRuns(block))
  return [...fields, ...body]
}

function blockRuns(block: Block): Run[] {
  const at = block.at ?? { line: 1, column: 1 }
  if (block.t === 'table')
    return [block.head, ...block.rows].flatMap((row) =>
      row.map(
        (cell, i): Run => ({
          children: cell,
          at: cell[0]?.at ?? at,
          where: 'cell',
          row: row.flat(),
          head: block.head[i] ?? [],
        }),
      ),
    )
  const where = block.t === 'heading' ? 'heading' : 'prose'
  return inlineRuns(block).map((children) => ({ children, at, where }))
}

/** Every inline node of a file. */
export function inlines(project: Project, file: SourceFile): Inline[] {
  return runs(project, file).flatMap((run) => [...walkInlines(run.children)])
}

/** Keys of the references that marked text cites. */
export function citesOf(nodes: Inline[]): string[] {
  return [...walkInlines(nodes)].flatMap((node) => (node.t === 'cite' ? node.keys : []))
}
