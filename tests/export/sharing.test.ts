import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { picturePath } from '@/lib/seo/share-picture'
import { words } from '@/words'
import { h1, meta, parsedPages, withClass } from './parsed'

const pictures = parsedPages.map((page) => ({
  page,
  path: new URL(meta(page, 'og:image') ?? 'about:blank').pathname,
}))
const own = pictures.filter(({ page, path }) => path === picturePath(page.address))

describe('sharing', () => {
  test('every page names a picture that is there, with its size and words', () => {
    const problems = pictures.flatMap(({ page, path }) => [
      ...(existsSync(join('out', path)) ? [] : [`${page.file}: no ${path}`]),
      ...(meta(page, 'og:image:width') === '1200' && meta(page, 'og:image:height') === '630'
        ? []
        : [`${page.file}: size of the picture`]),
      ...(meta(page, 'og:image:alt') ? [] : [`${page.file}: picture without words`]),
      ...(meta(page, 'twitter:card') === 'summary_large_image' ? [] : [`${page.file}: twitter:card`]),
    ])
    expect(problems).toEqual([])
  })

  test('articles, questions and claims have pictures of their own that say what the page says', () => {
    expect(own.length).toBeGreaterThan(150)
    for (const { page } of own) expect(meta(page, 'og:image:alt'), page.file).toContain(h1(page))
  })

  test('pictures are PNG of 1200 by 630 below 60 KB', () => {
    for (const { path } of own) {
      const file = join('out', path)
      const data = readFileSync(file)
      expect(data.subarray(1, 4).toString(), file).toBe('PNG')
      expect([data.readUInt32BE(16), data.readUInt32BE(20)], file).toEqual([1200, 630])
      expect(statSync(file).size, file).toBeLessThan(60_000)
    }
  })

  test('a claim is never shared without its verdict', () => {
    const claims = parsedPages.filter((page) => /^\/evidence\/claims-checked\/.+/.test(page.address))
    expect(claims.length).toBeGreaterThan(40)
    for (const page of claims) {
      const verdict = Object.values(words.verdict.words).find(
        (words) => words === meta(page, 'twitter:data1') && withClass(page, 'verdict').length > 0,
      )
      expect(verdict, page.file).toBeDefined()
      expect(meta(page, 'og:title'), page.file).toContain(verdict?.toLowerCase())
      expect(meta(page, 'og:image:alt'), page.file).toContain(verdict)
    }
  })

  test('icons are there in every size that is named', () => {
    const manifest = JSON.parse(readFileSync('out/manifest.webmanifest', 'utf8')) as {
      icons: { src: string; sizes: string }[]
    }
    const named = [...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]
    for (const { src, sizes } of named) {
      const data = readFileSync(join('out', src))
      if (src.endsWith('.png')) expect(`${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`).toBe(sizes)
    }
  })
})
