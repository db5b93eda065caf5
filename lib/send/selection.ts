/** The link of a selection: ids of parts with their versions, in their order, and nothing else. */

export type Picked = { id: string; version: number }

/** What an address of another form begins with is the number of that form. */
const form = '#v1='
const item = /^([a-z0-9]+(?:[-/][a-z0-9]+)*)@([1-9]\d{0,3})$/

/** @returns the fragment, such as "#v1=q/drive@2,conditions/crps@1"; empty when nothing is picked */
export function printSelection(parts: readonly Picked[]): string {
  return parts.length > 0 ? form + parts.map(({ id, version }) => `${id}@${version}`).join(',') : ''
}

/**
 * Reads a fragment; other places of the page are no selection.
 * @returns the parts, each once, and as `odd` what is not of this form
 */
export function parseSelection(fragment: string): { parts: Picked[]; odd: string[] } {
  const text = decoded(fragment)
  if (!text.startsWith(form)) return { parts: [], odd: /^#v\d+=/.test(text) ? [text] : [] }
  const parts = new Map<string, Picked>()
  const odd: string[] = []
  for (const one of text.slice(form.length).split(',').filter(Boolean)) {
    const [, id, version] = item.exec(one) ?? []
    if (!id) odd.push(one)
    else if (!parts.has(id)) parts.set(id, { id, version: Number(version) })
  }
  return { parts: [...parts.values()], odd }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
