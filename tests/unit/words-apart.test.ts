import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { sourceFiles } from './import-graph'

const named =
  /[\s{](?:children|label|title|placeholder|alt|"aria-label"|"data-label"): ("(?:[^"\\]|\\.)*"|`[^`]*`)/g
/** An item of a list, not the name of the element. */
const alone = /(?<!jsxs?\(\n\s*)(?<=\n\s*)("(?:[^"\\]|\\.)*"),?(?=\n)/g

/** Words between tags, and in attributes that readers see or hear: what esbuild makes of JSX names them. */
function wordsIn(source: string): string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', charset: 'utf8' })
  return [...code.matchAll(named), ...code.matchAll(alone)]
    .map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => /\p{L}{2}/u.test(text))
}

test('words are found between tags and in labels, and code is not taken for words', () => {
  const part = (jsx: string) => wordsIn(`export const A = (p) => ${jsx}`)
  expect(part('<h2 id="sources" className="big">Sources</h2>')).toEqual(['"Sources"'])
  expect(part('<p>{p.minutes} min read</p>')).toEqual(['" min read"'])
  expect(part('<nav aria-label="Where you are">{p.list}</nav>')).toEqual(['"Where you are"'])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample of source text
  expect(part('<Frame label={`${p.title}, as a table`} />')).toEqual(['`, as a table`'])
  expect(part("<p>{' · '}{words.home.title} ↑</p>")).toEqual([])
  expect(part('<a href="/help-now/" className="no-print">{p.text}</a>')).toEqual([])
})
test('every word of the interface stands in words/', () => {
  const files = [...sourceFiles('components'), ...sourceFiles('app')].filter(
    (file) =>
      file.endsWith('.tsx') && !file.endsWith('.fixtures.tsx') && !file.startsWith('components/diagrams/'),
  )
  expect(files.length).toBeGreaterThan(30)
  const found = files.flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`))
  expect(found).toEqual([])
})
