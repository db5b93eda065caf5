import { descriptionLength, titleLength } from '../../content/primitives'
import type { PageFacts } from '../../pages/facts'

/** Of pages that search engines may list: titles up to 60 characters without the name of the site, descriptions of 50 to 155, each used once, lists included. */
export function headTextProblems(pages: Iterable<PageFacts>): string[] {
  const first = new Map<string, string>()
  const problems = (address: string, name: string, text: string, least: number, most: number): string[] => {
    const key = `${name} "${text}"`
    const other = first.get(key)
    first.set(key, other ?? address)
    return [
      ...(other ? [`${address}: ${key} is also that of ${other}`] : []),
      ...(text.length >= least && text.length <= most
        ? []
        : [`${address}: ${name} of ${text.length} characters, expected ${least} to ${most}: "${text}"`]),
    ]
  }
  const listed = [...pages].filter(({ head }) => head.index)
  return listed.flatMap(({ address, head }) => [
    ...problems(address, 'title', head.title, 1, titleLength),
    ...problems(address, 'description', head.description, descriptionLength.least, descriptionLength.most),
  ])
}
