/**
 * npm run verify -- https://example.org [--sample N] [--served]: fetches each file of a site, or N of them, and compares
 * it with the build in out/; with the list that the site serves itself, when there is no build or --served is given.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hashesFile, readHashes } from '../export/hashes'
import { differences, sampleOf, servedHashes } from '../export/verify'

const own = join(process.cwd(), 'out', hashesFile)

try {
  const { origin, sample, served } = settings()
  const theirs = await servedHashes(origin)
  const isOwn = !served && existsSync(own)
  const hashes = isOwn ? readHashes(readFileSync(own, 'utf8')) : theirs
  const chosen = sample === undefined ? hashes : sampleOf(hashes, sample)
  const more = [...theirs.keys()].filter((file) => !hashes.has(file))
  const wrong = [
    ...more.map((file) => `${file}: is not in the build`),
    ...(await differences(origin, chosen)),
  ]
  for (const line of wrong) console.error(line)
  const list = isOwn ? 'the build in out/' : 'the list that the site serves'
  if (wrong.length > 0) throw new Error(`${wrong.length} differences between ${origin} and ${list}`)
  console.log(`${chosen.size} of ${hashes.size} files of ${origin} are those of ${list}`)
} catch (error) {
  console.error(`verify: ${(error as Error).message}`)
  process.exitCode = 1
}

/** @throws when they can not be understood */
function settings() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, served: { type: 'boolean', default: false } },
  })
  const [address = '', ...others] = positionals
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/` || others.length > 0)
    throw new Error(
      `the address is "${positionals.join(' ')}"; expected one such as https://example.org, without a path`,
    )
  const { sample, served } = values
  if (sample !== undefined && !/^[1-9]\d{0,8}$/.test(sample))
    throw new Error(`--sample is "${sample}"; expected how many files to fetch, 1 or more`)
  return { origin: url.origin, served, sample: sample === undefined ? undefined : Number(sample) }
}
