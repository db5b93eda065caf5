import { isShownKind } from '../../content/addresses'
import { type Entry, type Line, type Released, registerFile, releasedFile } from '../../content/register'
import { at } from '../project'
import type { Found, Rule } from '../rule'

/** Facts of a release that no later one changes by hand. */
const kept = ['kind', 'released', 'version', 'retired'] as const

export const addressRegister: Rule = {
  id: 'address-register',
  severity: 'error',
  across: true,
  about: `Each page stands in \`${registerFile}\`, and nothing that was written there is changed or lost: \`${releasedFile}\` is its witness.`,
  check: ({ register, files }) => {
    if (!register) return []
    const { entries, released } = register
    const listed = byAddress(entries.lines)
    const witnesses = byAddress(released.lines)
    return [
      ...entries.problems.map((problem) => found(registerFile, problem)),
      ...released.problems.map((problem) => found(releasedFile, problem)),
      ...twice(registerFile, entries.lines),
      ...twice(releasedFile, released.lines),
      ...entries.lines.flatMap((line) => differences(line, witnesses.get(line.entry.address))),
      ...released.lines
        .filter(({ entry }) => !listed.has(entry.address))
        .map(({ line, entry }) =>
          found(releasedFile, {
            line,
            message: `the released address ${entry.address} is gone from ${registerFile}; put its line back: an address is retired, never removed`,
          }),
        ),
      ...files
        .filter(({ kind, address }) => isShownKind(kind) && address && !listed.has(address))
        .map((file) => ({
          ...at(file, undefined),
          message: `${file.address} is not in ${registerFile}; run "npm run addresses", which adds it`,
        })),
    ]
  },
}

function found(file: string, { line, message }: { line: number; message: string }): Found {
  return { file, line, column: 1, message }
}

function byAddress<T extends Entry>(lines: readonly Line<T>[]): ReadonlyMap<string, T> {
  return new Map(lines.map(({ entry }) => [entry.address, entry]))
}

function twice(file: string, lines: readonly Line<Entry>[]): Found[] {
  return lines
    .filter(({ entry }, i) => lines.findIndex((other) => other.entry.address === entry.address) < i)
    .map(({ line, entry }) =>
      found(file, {
        line,
        message: `${entry.address} is listed twice; keep the line with the higher version`,
      }),
    )
}

/** What an entry says otherwise than its witness. */
function differences({ line, entry }: Line<Entry>, witness: Released | undefined): Found[] {
  if (!witness) {
    const message = `${entry.address} has lost its line in ${releasedFile}; put it back`
    return [found(registerFile, { line, message })]
  }
  const text = (value: unknown) => JSON.stringify(value) ?? 'nothing'
  return kept
    .filter((name) => text(entry[name]) !== text(witness[name]))
    .map((name) =>
      found(registerFile, {
        line,
        message: `${name} of ${entry.address} is ${text(entry[name])}, and ${text(witness[name])} in ${releasedFile}; put the old value back: "npm run addresses" alone changes both`,
      }),
    )
}
