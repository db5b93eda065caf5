/**
 * npm run check [-- [--errors] paths]: checks content alone; exit 1 when there is an error. --errors hides warnings.
 * With paths of files or folders: checks these alone, fast, and does not compare them with the others.
 * npm run check -- --readability: shows how hard each article and question is to read, the hardest first.
 * npm run check -- --quotes: shows the sentences that others quote alone, for a reader to judge.
 */
import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { checkContent } from '../check'
import { measuredPages } from '../check/measured-pages'
import { formatProblem } from '../check/problem'
import { loadProject } from '../check/project'
import { quotes } from '../check/quotes'
import { readabilityTable } from '../readability/table'

// Whoever reads, such as head, may have enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const errorsOnly = process.argv.includes('--errors')
try {
  if (process.argv.includes('--readability')) showReadability()
  else if (process.argv.includes('--quotes')) showQuotes()
  else check()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function check(): void {
  const missing = only.filter((path) => !existsSync(path))
  if (missing.length > 0) throw new Error(`no such file or folder: ${missing.join(', ')}`)
  const { problems, files } = checkContent(
    process.cwd(),
    only.map((path) => relative(process.cwd(), path).split(sep).join('/')),
  )
  const shown = problems.filter((p) => !errorsOnly || p.severity === 'error')
  for (const problem of shown) console.log(formatProblem(problem))
  const errors = shown.filter((p) => p.severity === 'error').length
  const alone = only.length > 0 ? '; without names, files are compared with each other, too' : ''
  console.log(`${files} files checked: ${errors} errors, ${shown.length - errors} warnings${alone}`)
  process.exitCode = errors > 0 ? 1 : 0
}

function showReadability(): void {
  const { project } = loadProject(process.cwd())
  for (const line of readabilityTable(measuredPages(project))) console.log(line)
}

function showQuotes(): void {
  const { project } = loadProject(process.cwd())
  console.log(
    quotes(project)
      .map(({ file, at, text }) => `${file.path}:${at.line}  ${text}`)
      .join('\n'),
  )
}
