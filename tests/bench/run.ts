/**
 * npm run bench [-- 100 1000] [-- --warm]: builds a copy of the project with that many generated articles, measures
 * each step and writes it to tests/bench/RESULTS.md. Needs Linux.
 * --warm builds once more after one article was edited; --no-check leaves that step out; --keep keeps the copy.
 */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { withSection } from '../../lib/cli/with-section'
import { listFiles } from '../../lib/export/files'
import { inventedWords, middleArticle, writeContent } from './generate'
import { type Measured, measure } from './measure'
import { machine, type Sizes, section } from './results'

const project = process.cwd()
const results = join(project, 'tests/bench/RESULTS.md')
const notCopied = ['content', 'node_modules', 'out', 'test-results', 'tests']

const withoutCheck = process.argv.includes('--no-check')
const given = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument))
for (const count of given.length > 0 ? given.map(Number) : [100, 1000]) await bench(count)

async function bench(count: number): Promise<void> {
  const copy = projectCopy(count)
  try {
    await build(`${count} articles, cold`, copy)
    if (!process.argv.includes('--warm')) return
    appendFileSync(join(copy, 'content', middleArticle(count)), '\nOne more sentence stands here.\n')
    await build(`${count} articles, warm, one article edited`, copy)
  } finally {
    if (!process.argv.includes('--keep')) rmSync(copy, { recursive: true, force: true })
  }
}

/** The project with generated content, in a temporary folder. */
function projectCopy(count: number): string {
  const copy = mkdtempSync(join(tmpdir(), 'bench-'))
  const taken = (name: string) =>
    !notCopied.includes(name) && (!name.startsWith('.') || name === '.gitignore')
  cpSync(project, copy, { recursive: true, filter: (path) => taken(relative(project, path)) })
  // Hard links where they can be made: the bundler follows no symbolic link out of its folder.
  const modules = [join(project, 'node_modules'), join(copy, 'node_modules')]
  try {
    execFileSync('cp', ['-al', ...modules], { stdio: 'ignore' })
  } catch {
    cpSync(modules[0] ?? '', modules[1] ?? '', { recursive: true, verbatimSymlinks: true, force: true })
  }
  writeContent(join(copy, 'content'), count)
  appendFileSync(join(copy, 'lib/check/dictionary.txt'), `${inventedWords(count).join('\n')}\n`)
  return copy
}

async function build(title: string, copy: string): Promise<void> {
  const others = loadavg()[0] ?? 0
  const measured: [string, Measured][] = []
  for (const step of steps()) {
    const result = await measure(step, copy)
    console.log(`${title}: ${step}: ${result.seconds.toFixed(1)} s, ${result.peakProcess.toFixed(0)} MB`)
    const failed = result.exitCode !== 0
    if (failed && !step.includes('check')) throw new Error(`${step} failed:\n${result.output}`)
    measured.push([failed ? `${step} (made-up text breaks rules)` : step, result])
  }
  const text = section(title, machine(others, versions()), measured, sizesOf(join(copy, 'out')))
  console.log(`${text}\n`)
  const old = existsSync(results) ? readFileSync(results, 'utf8') : '# Benchmark\n'
  writeFileSync(results, withSection(old, title, text))
}

/** The steps of `npm run build`. */
function steps(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  return (scripts.build.split(' && ') as string[]).filter((step) => !withoutCheck || !step.includes('check'))
}

function versions(): string[] {
  return ['next', 'contentlayer2', 'pagefind'].map((name) => {
    const { version } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'))
    return `${name} ${version}`
  })
}

function sizesOf(out: string): Sizes {
  const size = (file: string) => statSync(join(out, file)).size
  const files = listFiles(out)
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + size(name), 0)
  const articles = files.filter(
    (file) => /^[a-z]+\/[a-z-]+-\d+\/index\.html$/.test(file) && !file.startsWith('glossary/'),
  )
  return {
    all: sum(files),
    plain: sum(files.filter((file) => !/\.(?:br|gz)$/.test(file))),
    files: files.length,
    html: sum(articles) / articles.length,
    brotli: sum(articles.map((file) => `${file}.br`)) / articles.length,
  }
}
