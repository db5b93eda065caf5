import type { Element } from 'domhandler'
import type { ParsedPage } from '../files'

/** Head and outline of a page: language, one title, description and canonical, one h1, no skipped level, unique ids. */
export function headProblems({ file, all }: ParsedPage): string[] {
  const one = (test: (e: Element) => boolean, name: string): string[] => {
    const count = all.filter(test).length
    return count === 1 ? [] : [`${count} elements ${name}, expected 1`]
  }
  const isMeta = (name: string, content: RegExp) => (e: Element) =>
    e.name === 'meta' && e.attribs.name === name && content.test(e.attribs.content ?? '')
  const levels = all.filter((e) => /^h[1-6]$/.test(e.name)).map((e) => Number(e.name[1]))
  const skipped = levels.findIndex((level, i) => level > (levels[i - 1] ?? 0) + 1)
  const ids = all.flatMap((e) => e.attribs.id ?? [])
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  const indexed = !all.some(isMeta('robots', /noindex/))
  const problems = [
    ...one((e) => e.name === 'title' && e.parent?.type === 'tag' && e.parent.name === 'head', 'title'),
    ...one(isMeta('description', /./), 'meta description'),
    ...one((e) => e.name === 'h1', 'h1'),
    ...one((e) => e.name === 'main', 'main'),
    ...(indexed ? one((e) => e.name === 'link' && e.attribs.rel === 'canonical', 'link rel=canonical') : []),
    ...(all.some((e) => e.name === 'html' && e.attribs.lang) ? [] : ['html without lang']),
    ...(skipped >= 0 ? [`heading level ${levels[skipped]} after ${levels[skipped - 1] ?? 'nothing'}`] : []),
    ...(twice ? [`id "${twice}" used twice`] : []),
  ]
  return problems.map((problem) => `${file}: ${problem}`)
}
