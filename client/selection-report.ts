/** Whether a copy is current: one line for each part that its link names. */
import type { Picked } from '../lib/send/selection'
import { handoutBuilder as words } from '../words/en/client/handout-builder'
import { element, link } from './elements'

/** A part as this page has it. */
export type Part = Picked & { title: string; page: string; needs: readonly string[] }

type Selection = {
  parts: readonly Picked[]
  /** what could not be read */
  odd: readonly string[]
  /** parts beyond the most that a handout holds */
  left: readonly Picked[]
}

/** Lines of a list, what is no longer so first; and whether there is nothing of the kind. */
type Report = { isCurrent: boolean; lines: HTMLElement[] }

/** @param partOf a part that this page has @param most parts of a handout */
export function reportOf(
  { parts, odd, left }: Selection,
  partOf: (id: string) => Part | undefined,
  most: number,
): Report {
  const lines = parts.map((picked) => {
    const part = partOf(picked.id)
    if (!part) return old(words.unknown(picked.id), `/v/${picked.id}/${picked.version}/`)
    const { title, page, version } = part
    if (left.includes(picked)) return old(words.over(title, most))
    if (picked.version === version) return current(words.current(title, version))
    const says = picked.version < version ? words.changed : words.unknownVersion
    return old(says(title, picked.version, version), `/v${page}${picked.version}/`)
  })
  const all = [...odd.map((text) => old(words.odd(text))), ...lines]
  if (all.every(({ isCurrent }) => isCurrent))
    return { isCurrent: true, lines: [element('li', words.allCurrent(all.length))] }
  const sorted = all.sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent))
  return { isCurrent: false, lines: sorted.map(({ line }) => line) }
}

function current(text: string) {
  return { isCurrent: true, line: element('li', text) }
}

/** @param href the page that tells what changed since */
function old(text: string, href?: string) {
  const more = href ? [' ', link(href, words.more)] : []
  return { isCurrent: false, line: element('li', element('strong', text), ...more) }
}
