import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from './files'
import { eachInParallel } from './parallel'

const compressible = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/
/** Smaller files gain nothing. */
const smallest = 256

/** Brotli with the settings that every size on this site is measured with. */
export function brotli(data: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })
}

/** Writes `.br` and `.gz` beside the text files. @returns how many files have them */
export async function precompress(out: string): Promise<number> {
  let count = 0
  await eachInParallel(
    listFiles(out).filter((file) => compressible.test(file)),
    async (file) => {
      const path = join(out, file)
      const data = readFileSync(path)
      if (data.length < smallest) return
      writeFileSync(`${path}.br`, await brotli(data))
      writeFileSync(`${path}.gz`, await promisify(gzip)(data, { level: 9 }))
      count++
    },
  )
  return count
}
