import { path as address } from '../../content/primitives'
import { nearest } from '../../markdown/nearest'
import { at, headingsOf, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { fieldsOf, type SourceFile } from '../source-file'
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
      ...fieldsOf(file, 'address').flatMap(({ path, value: href }) =>
        test(project, file, href, at(file, file.placeOf(path))),
      ),
      ...fieldsOf(file, 'page').flatMap(({ path, value: href }) => {
        const place = at(file, file.placeOf(path))
        const target = project.addresses.get(href)
        const kind = target?.file?.kind
        return target && (!kind || kind === 'GlossaryTerm' || kind === 'Finding')
          ? [
              {
                ...place,
                message: `"${href}" is a list, a term or a finding, which this field does not show; link to it in the text`,
              },
            ]
          : test(project, file, href, place)
      }),
    ]),
}

function test(project: Project, file: SourceFile, href: string, place: Omit<Found, 'message'>): Found[] {
  const [path = '', anchor] = href.split('#')
  const ids = path ? project.addresses.get(path)?.headings : headingsOf(file)
  if (!ids) {
    const hint = address.safeParse(path).success ? '' : '; addresses begin and end with a slash'
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
