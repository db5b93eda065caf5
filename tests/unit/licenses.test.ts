import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noReason, withDependencies } from '@/lib/supply/dependency-tables'
import { licenseProblems } from '@/lib/supply/licenses'
import { installed, readLockfile } from '@/lib/supply/lockfile'

const lock = readLockfile()
/** The lockfile with one package more. */
const withPackage = (name: string, license?: string) => ({
  packages: { ...lock.packages, [`node_modules/${name}`]: { version: '1.2.3', license } },
})

describe('licenses of packages', () => {
  test('all are known and taken', () => {
    expect(installed(lock).length).toBeGreaterThan(500)
    expect(licenseProblems(lock)).toEqual([])
  })
  test.each(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND ISC', '(MIT OR CC0-1.0)'])(
    '%s is taken',
    (license) => {
      expect(licenseProblems(withPackage('new', license))).toEqual([])
    },
  )
  test.each([
    ['GPL-3.0-only', 'new 1.2.3: its license is GPL-3.0-only, which the project does not take from it'],
    ['MIT AND AGPL-3.0-only', 'new 1.2.3: its license is MIT AND AGPL-3.0-only'],
    ['MPL-2.0', 'new 1.2.3: its license is MPL-2.0'],
    [
      'SEE LICENSE IN LICENSE',
      'new 1.2.3: its license "SEE LICENSE IN LICENSE" is no SPDX expression; read its files',
    ],
    ['UNLICENSED', 'new 1.2.3: its license "UNLICENSED" is no SPDX expression'],
    [undefined, 'new 1.2.3: names no license; read its files'],
  ])('%s is not, with the package and a remedy', (license, line) => {
    const problems = licenseProblems(withPackage('new', license))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(line)
    expect(problems[0]).toContain('lib/supply/licenses.ts')
  })
  test('an exception holds for its packages alone', () => {
    expect(licenseProblems(withPackage('lightningcss-new-platform', 'MPL-2.0'))).toEqual([])
    expect(licenseProblems(withPackage('lightningcss-new-platform', 'LGPL-3.0-or-later'))).toHaveLength(1)
  })
  test('a line for a package that is gone is named', () => {
    const { 'node_modules/format': _, ...packages } = lock.packages
    expect(licenseProblems({ packages })).toEqual([
      'lib/supply/licenses.ts: no package is "format"; take its line out',
    ])
  })
})

describe('docs/dependencies.md', () => {
  const text = readFileSync('docs/dependencies.md', 'utf8')
  test('names each package with its license and no other: "npm run licenses" renews it', () => {
    expect(text.match(/^\| `/gm)?.length).toBeGreaterThan(50)
    expect(withDependencies(text, lock)).toBe(text)
  })
  test('gives a reason for each', () => {
    expect(text).toContain('| why it is here |')
    expect(text).not.toContain(noReason)
  })
  test('a package that comes or goes changes it, and reasons stay', () => {
    const root = lock.packages[''] ?? {}
    const { zod: _, ...dependencies } = root.dependencies ?? {}
    const changed = withDependencies(text, {
      packages: { ...lock.packages, '': { ...root, dependencies: { ...dependencies, format: '1.0.0' } } },
    })
    expect(changed).toContain(`| \`format\` | MIT | ${noReason} |`)
    expect(changed).not.toContain('`zod`')
    expect(changed).toContain(text.match(/^\| `yaml` .*$/m)?.[0] ?? 'a line for yaml')
  })
})
