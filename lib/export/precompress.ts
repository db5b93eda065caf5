import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { listFiles } from './files'

const compressible = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/

/** Brotli with the settings that every size on this site is measured with. */
export function brotli(data: Buffer): Buffer {
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })
}

/** Writes `.br` and `.gz` beside every text file that gets smaller by it. @returns how many files */
export function precompress(out: string): number {
  const files = listFiles(out).filter((file) => compressible.test(file) && file !== '_headers')
  for (const file of files) {
    const path = join(out, file)
    const data = readFileSync(path)
    if (statSync(path).size < 256) continue
    writeFileSync(`${path}.br`, brotli(data))
    writeFileSync(`${path}.gz`, gzipSync(data, { level: 9 }))
  }
  return files.length
}
