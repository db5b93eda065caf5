/** The tables of docs/dependencies.md: names and licenses from the lockfile, reasons by hand. */
import { withSection } from '../cli/with-section'
import { exceptions, licenseOf } from './licenses'
import type { Lockfile } from './lockfile'

/** What a new package has in the place of its reason. */
export const noReason = 'say why'

/** The text with its tables made anew; each reason stays with its package. */
export function withDependencies(text: string, lock: Lockfile): string {
  const { dependencies = {}, devDependencies = {} } = lock.packages[''] ?? {}
  const reasons = new Map(
    [...text.matchAll(/^\| `([^`]+)` \| [^|]+ \| (.+) \|$/gm)].map(([, name = '', reason = '']) => [
      name,
      reason,
    ]),
  )
  const table = (names: readonly string[]) => {
    const rows = names.toSorted().map((name) => {
      const license = licenseOf({ name, license: lock.packages[`node_modules/${name}`]?.license })
      return `| \`${name}\` | ${license ?? 'not known'} | ${reasons.get(name) ?? noReason} |`
    })
    return ['| package | license | why it is here |', '| --- | --- | --- |', ...rows].join('\n')
  }
  const more = exceptions.map(({ license, packages, note }) => {
    const names = packages.map((name) => `\`${name}${/[-/]$/.test(name) ? '*' : ''}\``)
    return `| ${license} | ${names.join(', ')} | ${note} |`
  })
  const sections: [title: string, body: string][] = [
    ['To build and serve the site', table(Object.keys(dependencies))],
    ['To develop and test it', table(Object.keys(devDependencies))],
    [
      'Licenses that ask for more',
      ['| license | packages that may have it | what they do |', '| --- | --- | --- |', ...more].join('\n'),
    ],
  ]
  return sections.reduce((whole, [title, body]) => withSection(whole, title, `## ${title}\n\n${body}`), text)
}
