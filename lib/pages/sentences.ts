import { language } from '../../words'
import { shownFact } from '../facts/view'
import { plainInline } from '../markdown/text'
import type { ShownInline, ShownStage } from './shown'

/** Marked text as a run of nodes for each sentence; the numbers of sources stay with the sentence before them. */
export function sentencesOf(nodes: readonly ShownInline[]): ShownInline[][] {
  const lengths = language.sentences(nodes.map(wordsOf).join('')).map(({ length }) => length)
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length))
  const endAfter = (place: number) => ends.find((end) => end > place) ?? place
  const runs: ShownInline[][] = [[]]
  let place = 0
  let end = endAfter(place)
  const add = (node: ShownInline, length: number) => {
    if (length > 0 && place >= end) {
      runs.push([])
      end = endAfter(place)
    }
    runs.at(-1)?.push(node)
    place += length
    if (place > end) end = endAfter(place)
  }
  for (const node of nodes) {
    if (node.t !== 'text') add(node, wordsOf(node).length)
    else
      for (let rest = node.value; rest; ) {
        const value = rest.slice(0, endAfter(place) - place)
        add({ t: 'text', value }, value.length)
        rest = rest.slice(value.length)
      }
  }
  return runs
}

function wordsOf(node: ShownInline): string {
  return node.t === 'text' ? node.value : plainInline<ShownStage>([node], ({ fact }) => shownFact(fact))
}
