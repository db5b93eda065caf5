import { DomUtils, parseDocument } from 'htmlparser2'
import type { HtmlPage } from '../files'

/** Head and outline of each page: language, one unique title and description, canonical, one h1, no skipped level, unique ids. */
export function headProblems(pages: readonly HtmlPage[]): string[] {
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  return pages.flatMap((page) => {
    const all = DomUtils.findAll(() => true, parseDocument(page.html).children)
    const one = (test: (e: (typeof all)[number]) => boolean, name: string): string[] => {
      const count = all.filter(test).length
      return count === 1 ? [] : [`${count} elements ${name}, expected 1`]
    }
    const isTitle = (e: (typeof all)[number]) =>
      e.name === 'title' && e.parent?.type === 'tag' && e.parent.name === 'head'
    const title = DomUtils.textContent(all.filter(isTitle))
    const description =
      all.find((e) => e.name === 'meta' && e.attribs.name === 'description')?.attribs.content ?? ''
    const levels = all.filter((e) => /^h[1-6]$/.test(e.name)).map((e) => Number(e.name[1]))
    const skipped = levels.findIndex((level, i) => level > (levels[i - 1] ?? 0) + 1)
    const ids = all.flatMap((e) => e.attribs.id ?? [])
    const twice = ids.find((id, i) => ids.indexOf(id) !== i)
    const indexed = !all.some(
      (e) => e.name === 'meta' && e.attribs.name === 'robots' && e.attribs.content?.includes('noindex'),
    )
    const problems = [
      ...one(isTitle, 'title'),
      ...one((e) => e.name === 'h1', 'h1'),
      ...one((e) => e.name === 'main', 'main'),
      ...(indexed
        ? one((e) => e.name === 'link' && e.attribs.rel === 'canonical', 'link rel=canonical')
        : []),
      ...(all.some((e) => e.name === 'html' && e.attribs.lang) ? [] : ['html without lang']),
      ...(skipped >= 0 ? [`heading level ${levels[skipped]} after ${levels[skipped - 1] ?? 'nothing'}`] : []),
      ...(twice ? [`id "${twice}" used twice`] : []),
      ...unique(titles, title, page.file, 'title'),
      ...unique(descriptions, description, page.file, 'description'),
    ]
    return problems.map((problem) => `${page.file}: ${problem}`)
  })
}

function unique(seen: Map<string, string>, value: string, file: string, name: string): string[] {
  const first = seen.get(value)
  if (!value) return [`no ${name}`]
  seen.set(value, first ?? file)
  return first ? [`${name} "${value}" is also that of ${first}`] : []
}
