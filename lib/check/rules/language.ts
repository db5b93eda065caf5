import { proofreading } from '../../language'
import type { Inline, Place } from '../../markdown/tree'
import { placeInFile } from '../places'
import { at, type Project } from '../project'
import { plainTexts, withFacts } from '../reader-texts'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'
import { runs } from '../texts'

/** One line of text, and where each character of it stands in the file. */
type Line = { text: string; placeOf: (offset: number) => Place }

export const language: Rule = {
  id: 'language',
  severity: 'error',
  about:
    'Words are in the US English dictionary or in lib/check/dictionary.txt; no word is doubled, rude or hurtful, and "a" and "an" fit.',
  check: (project) => {
    const lines = project.files.flatMap((file) => linesOf(project, file).map((line) => ({ file, ...line })))
    const remarks = proofreading.remarksOn(lines.map(({ text }) => text))
    const words = lines.map(({ text }) => proofreading.wordsToSpell(text))
    const wrong = proofreading.misspelled(words.flat().map(({ word }) => word))
    return lines.flatMap(({ file, text, placeOf }, i): Found[] => [
      ...(remarks.get(text) ?? []).map(({ offset, message }) => ({ ...at(file, placeOf(offset)), message })),
      ...(words[i] ?? []).flatMap(({ word, offset }) => {
        const suggestions = wrong.get(word)
        return suggestions ? [{ ...at(file, placeOf(offset)), message: unknownWord(word, suggestions) }] : []
      }),
    ])
  },
}

function unknownWord(word: string, suggestions: string[]): string {
  const hint = suggestions.length > 0 ? ` (did you mean "${suggestions.slice(0, 3).join('", "')}"?)` : ''
  return `"${word}" is in no dictionary${hint}; correct it, or add a medical word or a name to lib/check/dictionary.txt`
}

/** Every text of a file that readers see: titles, fields, records, headings, prose and cells. */
function linesOf(project: Project, file: SourceFile): Line[] {
  const plain = plainTexts(file).map(({ text, at: place, field }): Line => {
    const line = text.replace(/\s/g, ' ')
    const inFile = (offset: number) => placeInFile(file.text, place, line, { line: 1, column: offset + 1 })
    return { text: line, placeOf: field ? inFile : () => place }
  })
  const marked = runs(project, file).map((run) => {
    const inField = (at: Place, value: string, offset: number) =>
      placeInFile(file.text, at, value, { line: 1, column: offset + 1 })
    return lineOf(withFacts(project, run.children), run.at, run.where === 'field' ? inField : inBody)
  })
  return [...plain, ...marked]
}

function inBody(at: Place, value: string, offset: number): Place {
  const before = value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  return before.length === 1
    ? { line: at.line, column: at.column + last.length }
    : { line: at.line + before.length - 1, column: last.length + 1 }
}

/**
 * Words of marked text; citation marks are left out.
 * @param placeWithin where a character of a text stands that begins at a place
 */
function lineOf(
  children: Inline[],
  top: Place,
  placeWithin: (at: Place, value: string, offset: number) => Place,
): Line {
  const parts: { from: number; value: string; at: Place }[] = []
  let text = ''
  const add = (nodes: Inline[]) => {
    for (const node of nodes) {
      if (node.t === 'text') {
        parts.push({ from: text.length, value: node.value, at: node.at ?? top })
        text += node.value.replace(/\s/g, ' ')
      } else if (node.t === 'break') text += ' '
      else if ('children' in node) add(node.children)
    }
  }
  add(children)
  return {
    text,
    placeOf: (offset) => {
      const part = parts.findLast(({ from }) => from <= offset)
      return part ? placeWithin(part.at, part.value, offset - part.from) : top
    },
  }
}
