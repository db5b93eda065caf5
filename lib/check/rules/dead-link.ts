import { nearest } from '../../markdown/nearest'
import { outline } from '../../markdown/text'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import type { FieldPath, SourceFile } from '../source-file'
import { inlines } from '../texts'

export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'error',
  about: 'Links, related pages and next pages lead to a page that exists, anchors to a heading that exists.',
  check: (project) =>
    project.files.flatMap((file) => [
      ...inlines(project, file).flatMap((node) =>
        node.t === 'link' ? test(project, file, node.href, at(file, node.at)) : [],
      ),
      ...fieldLinks(file).flatMap(([field, href]) =>
        test(project, file, href, at(file, file.placeOf(field))),
      ),
    ]),
}

function fieldLinks(file: SourceFile): [FieldPath, string][] {
  if (!file.path.endsWith('.mdx') || file.kind === 'GlossaryTerm') return []
  const links: [FieldPath, unknown][] = [[['article'], file.data?.article]]
  for (const name of ['related', 'readFirst']) {
    const list = file.data?.[name]
    if (Array.isArray(list)) links.push(...list.map((href, i): [FieldPath, unknown] => [[name, i], href]))
  }
  if (Array.isArray(file.data?.next))
    file.data.next.forEach((step, i) => {
      links.push([['next', i, 'page'], (step as { page?: unknown })?.page])
    })
  return links.filter((link): link is [FieldPath, string] => typeof link[1] === 'string')
}

function test(project: Project, file: SourceFile, href: string, place: Omit<Found, 'message'>): Found[] {
  const [path = '', anchor] = href.split('#')
  const ids = path ? project.addresses.get(path) : new Set(outline(file.body).map((h) => h.id))
  if (!ids) {
    const hint = /^\/([a-z0-9-]+\/)*$/.test(path) ? '' : '; addresses begin and end with a slash'
    return [
      {
        ...place,
        message: `no page has the address "${path}"${nearest(path, [...project.addresses.keys()])}${hint}`,
      },
    ]
  }
  if (anchor !== undefined && !ids.has(anchor))
    return [
      { ...place, message: `no heading "#${anchor}" on ${path || 'this page'}${nearest(anchor, [...ids])}` },
    ]
  return []
}
