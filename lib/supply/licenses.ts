/** The licenses of all packages that the project may install, against those that it takes. */
import satisfies from 'spdx-satisfies'
import { type Installed, installed, type Lockfile } from './lockfile'

/** They ask for no more than that their text is passed on with the package. */
const free = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
]

type Exception = {
  license: string
  /** how their names begin */
  packages: readonly string[]
  /** for readers of docs/dependencies.md */
  note: string
}

/** They ask for more, so each is taken from these packages alone. */
export const exceptions: readonly Exception[] = [
  {
    license: 'OFL-1.1',
    packages: ['@fontsource/atkinson-', '@fontsource-variable/atkinson-'],
    note: 'the font; sent to readers',
  },
  {
    license: 'CPAL-1.0',
    packages: ['citeproc'],
    note: 'formats references while the site is built, unchanged. CPAL 1.0 or AGPL, as you choose: its `package.json` says AGPL 1.0, its `LICENSE` AGPL 3 or later',
  },
  {
    license: 'LGPL-3.0-or-later',
    packages: ['@img/sharp-'],
    note: 'libvips, which draws pictures for sharing while the site is built',
  },
  {
    license: 'MPL-2.0',
    packages: ['lightningcss'],
    note: "writes Tailwind's style sheet while the site is built",
  },
  { license: 'MPL-2.0', packages: ['axe-core', '@axe-core/'], note: 'looks at pages in tests' },
  {
    license: 'CC-BY-4.0',
    packages: ['caniuse-lite'],
    note: 'which browser knows what, for Next.js while the site is built',
  },
  {
    license: 'CC-BY-3.0',
    packages: ['spdx-exceptions', 'spdx-ranges'],
    note: 'lists of licenses, for the check of this page',
  },
]

/** What packages do not say in the words of SPDX, as their files say it. */
const read: Readonly<Record<string, string>> = {
  // its Readme.md
  format: 'MIT',
  // a part of contentlayer2, whose other packages say so
  '@contentlayer2/source-remote-files': 'MIT',
  // its file "license": notices of SCOWL, and the three clauses of BSD for Ispell's lists
  'dictionary-en': 'MIT AND BSD-3-Clause',
}

/** What a package says, or its files. */
export function licenseOf({ name, license }: Pick<Installed, 'name' | 'license'>): string | undefined {
  return read[name] ?? license
}

/** @returns a line for each package whose license the project does not take, and for each line above without a use */
export function licenseProblems(lock: Lockfile): string[] {
  const packages = installed(lock)
  const problems = packages.flatMap((entry) => {
    const license = licenseOf(entry)
    const place = `${entry.name} ${entry.version}`
    if (!license)
      return `${place}: names no license; read its files and write what they say into lib/supply/licenses.ts, or do without it`
    try {
      if (satisfies(license, takenFrom(entry.name))) return []
    } catch {
      return `${place}: its license "${license}" is no SPDX expression; read its files and write what they say into lib/supply/licenses.ts`
    }
    return `${place}: its license is ${license}, which the project does not take from it; do without it, or decide on it in lib/supply/licenses.ts`
  })
  const names = packages.map(({ name }) => name)
  const unused = [
    ...Object.keys(read).filter((name) => !names.includes(name)),
    ...exceptions
      .flatMap((exception) => exception.packages)
      .filter((start) => !names.some((name) => name.startsWith(start))),
  ].map((name) => `lib/supply/licenses.ts: no package is "${name}"; take its line out`)
  return [...problems, ...unused]
}

function takenFrom(name: string): string[] {
  const more = exceptions.filter(({ packages }) => packages.some((start) => name.startsWith(start)))
  return [...free, ...more.map(({ license }) => license)]
}
