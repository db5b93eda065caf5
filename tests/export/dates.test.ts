/**
 * The same content gives the same site on any day. A second build under another clock costs minutes, so this looks
 * for what a clock would leave behind: a day that no content file holds, or a moment with a time of day, which content
 * never has. A build day that content also holds can not be told apart here; the last test closes that gap at the
 * source, where the one place that reads the clock is.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { language } from '@/words'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const isoDay = /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g
const slashDay = /\b(?:19|20)\d{2}\/\d{2}\/\d{2}(?=")/g
const longDay = new RegExp(`\\b(?:${months}) \\d{1,2}, (?:19|20)\\d{2}\\b`, 'g')

/** Every day that content holds, in the three ways in which pages write it. */
const contentText = listFiles('content')
  .filter((file) => /\.(?:mdx|jsonl?)$/.test(file))
  .map((file) => readFileSync(join('content', file), 'utf8'))
  .join('\n')
const isoDays = new Set(contentText.match(isoDay) ?? [])
const days = new Set([
  ...[...isoDays].flatMap((day) => [day, day.replaceAll('-', '/'), language.day(day)]),
  ...(contentText.match(longDay) ?? []),
])

/**
 * Text of every file of out/ that is text; compressed search data is unpacked. Left out are copies for servers and
 * the search program, which comes as it is from its package.
 */
const texts = listFiles('out')
  .filter((file) => !/\.(?:br|gz|png|woff2)$|\/wasm\.\w+\.pagefind$/.test(file))
  .map((file) => {
    const data = readFileSync(join('out', file))
    return { file, text: (data[0] === 0x1f && data[1] === 0x8b ? gunzipSync(data) : data).toString('utf8') }
  })

describe('the build day leaves no trace', () => {
  test('there are files and days to look at', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(isoDays.size).toBeGreaterThan(0)
    expect(texts.some(({ text }) => text.match(longDay))).toBe(true)
  })

  test('every day in out/ is a day of the content', () => {
    const strange = texts.flatMap(({ file, text }) =>
      [isoDay, slashDay, longDay]
        .flatMap((pattern) => text.match(pattern) ?? [])
        .filter((day) => !days.has(day))
        .map((day) => `${file}: ${day}`),
    )
    expect([...new Set(strange)]).toEqual([])
  })

  test('no file holds a moment with a time of day', () => {
    const moments = texts.flatMap(({ file, text }) =>
      [
        ...(text.match(/\d{4}-\d{2}-\d{2}T(?!00:00:00Z)\d{2}:\d{2}[\d:.]*Z?/g) ?? []),
        ...(text.match(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/g) ?? []),
      ].map((moment) => `${file}: ${moment}`),
    )
    expect(moments).toEqual([])
  })

  test('pictures hold no time', () => {
    const pictures = listFiles('out').filter((file) => file.endsWith('.png'))
    expect(pictures.length).toBeGreaterThan(100)
    const timed = pictures.filter((file) => readFileSync(join('out', file)).includes('tIME'))
    expect(timed).toEqual([])
  })

  test('only lib/content/clock.ts reads the clock among what builds pages, which commands and what they ask of services do not', () => {
    const readers = ['app', 'components', 'lib'].flatMap((folder) =>
      listFiles(folder)
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.tsx?$/.test(file) && !/^lib\/(?:cli|freshness)\//.test(file))
        .filter((file) => /new Date\(\s*\)|Date\.now\(/.test(readFileSync(file, 'utf8'))),
    )
    expect(readers).toEqual(['lib/content/clock.ts'])
  })
})
