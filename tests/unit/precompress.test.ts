import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { eachInParallel } from '@/lib/export/parallel'
import { precompress } from '@/lib/export/precompress'

describe('compressed copies', () => {
  const out = mkdtempSync(join(tmpdir(), 'precompress-'))
  afterAll(() => rmSync(out, { recursive: true }))
  const page = '<p>Words of a page.</p>'.repeat(50)

  test('stand beside text files, not beside small ones, pictures and _headers', async () => {
    mkdirSync(join(out, 'q'))
    writeFileSync(join(out, 'q/index.html'), page)
    writeFileSync(join(out, 'site.js'), page)
    writeFileSync(join(out, 'small.txt'), 'words')
    writeFileSync(join(out, 'picture.png'), page)
    writeFileSync(join(out, '_headers'), page)
    expect(await precompress(out)).toBe(2)
    const made = listFiles(out).filter((file) => /\.(?:br|gz)$/.test(file))
    expect(made).toEqual(['q/index.html.br', 'q/index.html.gz', 'site.js.br', 'site.js.gz'])
  })
  test('hold the same text', () => {
    expect(brotliDecompressSync(readFileSync(join(out, 'q/index.html.br'))).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(out, 'q/index.html.gz'))).toString()).toBe(page)
  })
})

describe('work on many items', () => {
  test('each item is taken once', async () => {
    const taken: number[] = []
    const items = Array.from({ length: 50 }, (_, i) => i)
    await eachInParallel(items, async (item) => {
      await new Promise((resolve) => setTimeout(resolve, item % 3))
      taken.push(item)
    })
    expect(taken.toSorted((a, b) => a - b)).toEqual(items)
  })
  test('an error is not lost', async () => {
    const fail = eachInParallel([1, 2, 3], async (item) => {
      if (item === 2) throw new Error('two')
    })
    await expect(fail).rejects.toThrow('two')
  })
})
