/** The tools of npm run fuzz: a case can be repeated, and what must not be on a page is seen. */
import { describe, expect, test } from 'vitest'
import { complete } from '../content/sample-project'
import { caseOf } from '../fuzz/cases'
import { drawOf } from '../fuzz/draw'
import { mutations } from '../fuzz/mutations'
import { markupIn, unsafeInHtml, unsafeInMarkdown } from '../fuzz/unsafe'

const files = new Map(Object.entries(complete))
const cases = (seed: number) => Array.from({ length: 300 }, (_, i) => caseOf(files, drawOf(seed, i)))

describe('cases', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(cases(1)).toEqual(cases(1))
    expect(cases(1)).not.toEqual(cases(2))
  })
  test('reach each file', () => {
    expect(new Set(cases(1).map(({ path }) => path))).toEqual(new Set(files.keys()))
  })
})

test.each(Object.entries(mutations))('"%s" changes a file', (_, change) => {
  const changed = [...files.values()].flatMap((text) =>
    Array.from({ length: 5 }, (_, i) => change(text, drawOf(7, i)).toString() !== text),
  )
  expect(changed).toContain(true)
})

describe('what must not be on a page', () => {
  test.each([
    '<p onclick="a()">a</p>',
    '<a href="javascript:a">a</a>',
    '<a href=" java&#115;cript:a">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<a href="//evil.example/">a</a>',
    '<iframe src="/a/"></iframe>',
    '<script>a</script>',
    '<script src="https://evil.example/a.js"></script>',
    '<script type="application/ld+json">{"a": "<b>"}</script>',
    '<style>a</style>',
    'words alone',
  ])('is seen in %s', (html) => {
    expect(unsafeInHtml(html)).not.toEqual([])
  })
  test('is not seen where all is right', () => {
    const html =
      '<p id="a"><a href="/q/drive/#a">a</a> <a href="tel:988">b</a> <a href="https://doi.org/1">c</a></p><script src="/assets/a.js"></script><script type="application/ld+json">{"a": 1}</script>'
    expect(unsafeInHtml(html)).toEqual([])
    expect(unsafeInMarkdown('# A\n\n[b](https://doi.org/1) \\<b>\n')).toEqual([])
  })
  test.each(['a <b>b</b>\n', '[a](javascript:b)\n', '<script>\n'])('is seen in Markdown: %s', (text) => {
    expect(unsafeInMarkdown(text)).not.toEqual([])
  })
  test('is seen in words: markup and entities', () => {
    expect(markupIn('a < b, R&D and 3 & 4; but <b> and &lt; and &#x6A;')).toEqual(['<b>', '&lt;', '&#x6A;'])
  })
})
