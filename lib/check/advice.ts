/** Which advice a text states, and which a page shows. */
import type { Advice } from '../content/schema'
import { walkBlocks } from '../markdown/text'
import type { Project } from './project'
import type { SourceFile } from './source-file'

export type Stated = { id: string; advice: Advice; phrase: string }

/** The advice that a text states, each with the phrase that tells so. */
export function statedIn(text: string, project: Project): Stated[] {
  const lower = text.toLowerCase()
  return [...project.advice].flatMap(([id, advice]) => {
    const phrase = advice.states.find((words) => lower.includes(words.toLowerCase()))
    return phrase === undefined ? [] : [{ id, advice, phrase }]
  })
}

/** Ids of the advice that a page shows by a mark. */
export function shownOn(file: SourceFile): ReadonlySet<string> {
  return new Set([...walkBlocks(file.body)].flatMap((block) => (block.t === 'advice' ? [block.id] : [])))
}
