import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from './files'
import { keptFiles } from './kept-files'
import { eachInParallel } from './parallel'

const compressible = /\.(?:html|css|js|json|md|xml|txt|svg|webmanifest)$/
/** Smaller files gain nothing. */
const smallest = 256

/** Brotli with the settings that every size on this site is measured with. */
export function brotli(data: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })
}

/**
 * Writes `.br` and `.gz` beside the text files.
 * @param cache folder that keeps brotli's work, which is slow, for the next build
 * @param last writes what depends on all other files as they are sent, and gives the files that it wrote
 * @returns how many files have them
 */
export async function precompress(
  out: string,
  cache: string,
  last: () => Promise<string[]> = async () => [],
): Promise<number> {
  const kept = keptFiles(cache)
  let count = 0
  const compress = async (file: string) => {
    const path = join(out, file)
    const data = readFileSync(path)
    if (data.length < smallest) return
    const name = createHash('sha256').update(data).digest('hex')
    writeFileSync(`${path}.br`, await kept.get(name, () => brotli(data)))
    writeFileSync(`${path}.gz`, await promisify(gzip)(data, { level: 9 }))
    count++
  }
  await eachInParallel(
    listFiles(out).filter((file) => compressible.test(file)),
    compress,
  )
  await eachInParallel(await last(), compress)
  kept.finish()
  return count
}
