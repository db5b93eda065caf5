import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { keptFiles } from '@/lib/export/kept-files'
import { eachInParallel } from '@/lib/export/parallel'
import { precompress } from '@/lib/export/precompress'

describe('compressed copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'))
  const out = join(folder, 'out')
  const cache = join(folder, 'cache')
  afterAll(() => rmSync(folder, { recursive: true }))
  const page = '<p>Words of a page.</p>'.repeat(50)

  test('stand beside text files, not beside small ones, pictures and _headers', async () => {
    mkdirSync(join(out, 'q'), { recursive: true })
    writeFileSync(join(out, 'q/index.html'), page)
    writeFileSync(join(out, 'site.js'), page)
    writeFileSync(join(out, 'small.txt'), 'words')
    writeFileSync(join(out, 'picture.png'), page)
    writeFileSync(join(out, '_headers'), page)
    expect(await precompress(out, cache)).toBe(2)
    const made = listFiles(out).filter((file) => /\.(?:br|gz)$/.test(file))
    expect(made).toEqual(['q/index.html.br', 'q/index.html.gz', 'site.js.br', 'site.js.gz'])
  })
  test('hold the same text', () => {
    expect(brotliDecompressSync(readFileSync(join(out, 'q/index.html.br'))).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(out, 'q/index.html.gz'))).toString()).toBe(page)
  })
})

describe('files that are kept for the next build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const text = async (kept: ReturnType<typeof keptFiles>, name: string, content: string) =>
    (await kept.get(name, async () => Buffer.from(content))).toString()

  test('are made once', async () => {
    const first = keptFiles(folder)
    expect(await text(first, 'a', 'made')).toBe('made')
    expect(await text(first, 'b', 'made')).toBe('made')
    expect(first.finish()).toBe(2)
    const second = keptFiles(folder)
    expect(await text(second, 'a', 'made again')).toBe('made')
    expect(second.finish()).toBe(0)
  })
  test('are deleted when a build does not use them', () => {
    expect(listFiles(folder)).toEqual(['a'])
  })
  test.each([
    ['cut off', (path: string) => truncateSync(path, 20)],
    ['cut off at its first byte', (path: string) => truncateSync(path, 0)],
    [
      'changed',
      (path: string) => writeFileSync(path, `${readFileSync(path, 'latin1').slice(0, -1)}X`, 'latin1'),
    ],
    ['replaced by another', (path: string) => writeFileSync(path, 'words of somebody else')],
    ['replaced by a folder', (path: string) => rmSync(path) ?? mkdirSync(path)],
  ])('are named and made again when one is %s', async (_, damage) => {
    const path = join(folder, 'damaged')
    const first = keptFiles(folder)
    expect(await text(first, 'damaged', 'made')).toBe('made')
    damage(path)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const second = keptFiles(folder)
    expect(await text(second, 'damaged', 'made')).toBe('made')
    expect(warn).toHaveBeenCalledOnce()
    expect(warn.mock.calls[0]?.[0]).toContain(`${path} is damaged`)
    warn.mockRestore()
    expect(second.finish()).toBe(1)
    expect(await text(keptFiles(folder), 'damaged', 'not made')).toBe('made')
  })
  test('are not there when making them failed', async () => {
    const kept = keptFiles(folder)
    const fail = kept.get('c', async () => {
      throw new Error('stopped')
    })
    await expect(fail).rejects.toThrow('stopped')
    kept.finish()
    expect(listFiles(folder)).toEqual([])
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
