import { forbidden } from '../../check/rules/forbidden-strings'
import type { ParsedPage } from '../files'

/** What must not be in a page: inline script, inline style, event attributes, framework data, other origins, forbidden strings. */
export function leftoverProblems(page: ParsedPage): string[] {
  const problems = page.all.flatMap(({ name, attribs }) => [
    ...(name === 'script' && !attribs.src && attribs.type !== 'application/ld+json' ? ['inline script'] : []),
    ...(name === 'style' || attribs.style !== undefined ? ['inline style'] : []),
    ...Object.keys(attribs)
      .filter((a) => /^on[a-z]/.test(a))
      .map((a) => `event attribute ${a}`),
    ...(loads(name, attribs) && /^(?:https?:)?\/\//.test(attribs.src ?? attribs.href ?? '')
      ? [`loads from another origin: ${attribs.src ?? attribs.href}`]
      : []),
    ...(/^[BPS]:/.test(attribs.id ?? '') ? [`holder of streamed content ${attribs.id}`] : []),
  ])
  const strings = [...forbidden, '\ufffd']
    .filter((string) => page.html.includes(string))
    .map((s) => `forbidden string "${s}"`)
  const framework = page.html.includes('self.__next') ? ['inline data of the framework'] : []
  return [...new Set([...problems, ...strings, ...framework])].map((problem) => `${page.file}: ${problem}`)
}

function loads(name: string, attribs: Record<string, string>): boolean {
  return (
    ['script', 'img', 'iframe', 'source', 'video', 'audio'].includes(name) ||
    (name === 'link' && attribs.rel !== 'canonical' && attribs.rel !== 'alternate')
  )
}
