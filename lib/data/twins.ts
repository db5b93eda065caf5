import { twinAddress } from '../content/addresses'
import { addresses, pageModel } from '../pages/kinds'
import { hasTwin, twinOf } from './twin'

const byFile = new Map(
  addresses
    .filter((address) => hasTwin(pageModel(address)))
    .map((address) => [twinAddress(address).slice(1), address]),
)

/** Paths of all twins of this build, below the folder of the site. */
export const twinFiles: readonly string[] = [...byFile.keys()]

/** @throws when there is no such twin */
export function twinFile(file: string): string {
  const address = byFile.get(file)
  const text = address && twinOf(pageModel(address))
  if (!text) throw new Error(`no page has the twin ${file}`)
  return text
}
