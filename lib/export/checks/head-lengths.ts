import { DomUtils, parseDocument } from 'htmlparser2'
import { descriptionLength, titleLength } from '../../content/primitives'
import type { HtmlPage } from '../files'

/** Titles up to 60 characters without the name of the site, descriptions of 50 to 155, lists included. */
export function headLengthProblems(pages: readonly HtmlPage[]): string[] {
  return pages.flatMap(({ file, address, html }) => {
    const head = parseDocument(html.slice(0, html.indexOf('</head>'))).children
    const title = DomUtils.textContent(DomUtils.getElementsByTagName('title', head))
    const description =
      DomUtils.getElementsByTagName('meta', head).find((e) => e.attribs.name === 'description')?.attribs
        .content ?? ''
    return [
      ...fits(withoutSite(title, address), 1, titleLength, 'title'),
      ...fits(description, descriptionLength.least, descriptionLength.most, 'description'),
    ].map((problem) => `${file}: ${problem}`)
  })
}

/** The home page begins with the name of the site, all others end with it. */
function withoutSite(title: string, address: string): string {
  return address === '/' ? title.replace(/^[^:]*: /, '') : title.replace(/ \| [^|]*$/, '')
}

function fits(value: string, from: number, to: number, name: string): string[] {
  return value.length >= from && value.length <= to
    ? []
    : [`${name} of ${value.length} characters, expected ${from} to ${to}: "${value}"`]
}
