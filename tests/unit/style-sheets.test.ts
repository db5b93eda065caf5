/** Components are styled where they are drawn; what is left of style sheets stays short and formatted. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = execFileSync('git', ['ls-files', '*.css'], { encoding: 'utf8' }).trim().split('\n')
const linesOf = (sheet: string) => readFileSync(sheet, 'utf8').trimEnd().split('\n')

test.each(sheets)('%s has at most 80 lines of at most 120 letters', (sheet) => {
  const lines = linesOf(sheet)
  expect(lines.length).toBeLessThanOrEqual(80)
  expect(lines.filter((line) => line.length > 120)).toEqual([])
})

test('no style sheet is excluded from the formatter or the linter, and every one is imported', () => {
  const { files, css } = JSON.parse(readFileSync('biome.json', 'utf8'))
  expect(files.includes.filter((glob: string) => /css|app|components/.test(glob))).toEqual([])
  expect([css.formatter.enabled, css.linter.enabled]).toEqual([true, true])
  const globals = readFileSync('app/globals.css', 'utf8')
  const named = (sheet: string) => globals.includes(`/${sheet.split('/').pop()}"`)
  expect(sheets.filter((sheet) => sheet !== 'app/globals.css' && !named(sheet))).toEqual([])
})
