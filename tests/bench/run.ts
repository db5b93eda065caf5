/**
 * npm run bench [-- 100 1000] [-- --warm]: builds a copy of the project with that many generated articles, measures
 * each step and writes it to tests/bench/RESULTS.md. Needs Linux.
 * --warm builds once more after one article was edited; --no-check leaves that step out; --keep keeps the copy.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPhases, runPhases } from '../../lib/cli/build-steps'
import { withSection } from '../../lib/cli/with-section'
import { workFolder } from '../../lib/export/builds'
import { listFiles } from '../../lib/export/files'
import { copyOf } from '../project-copy'
import { inventedWords, middleArticle, writeContent } from './generate'
import { type Measured, measure } from './measure'
import { machine, type Sizes, section } from './results'

const project = process.cwd()
const results = join(project, 'tests/bench/RESULTS.md')

const withoutCheck = process.argv.includes('--no-check')
const given = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument))
for (const count of given.length > 0 ? given.map(Number) : [100, 1000]) await bench(count)

async function bench(count: number): Promise<void> {
  const copy = copyOf(project, mkdtempSync(join(tmpdir(), 'bench-')))
  writeContent(join(copy, 'content'), count)
  appendFileSync(join(copy, 'lib/check/dictionary.txt'), `${inventedWords(count).join('\n')}\n`)
  try {
    await build(`${count} articles, cold`, copy)
    if (!process.argv.includes('--warm')) return
    appendFileSync(join(copy, 'content', middleArticle(count)), '\nOne more sentence stands here.\n')
    await build(`${count} articles, warm, one article edited`, copy)
  } finally {
    if (!process.argv.includes('--keep')) rmSync(copy, { recursive: true, force: true })
  }
}

async function build(title: string, copy: string): Promise<void> {
  const others = loadavg()[0] ?? 0
  const measured: [string, Measured][] = []
  rmSync(join(copy, workFolder), { recursive: true, force: true })
  mkdirSync(join(copy, workFolder), { recursive: true })
  const begun = performance.now()
  await runPhases(buildPhases(copy), async (step) => {
    const { name } = step
    if (withoutCheck && name === 'check') return
    const result = await measure(step, copy)
    console.log(`${title}: ${name}: ${result.seconds.toFixed(1)} s, ${result.peakProcess.toFixed(0)} MB`)
    const failed = result.exitCode !== 0
    if (failed && name !== 'check') throw new Error(`${name} failed:\n${result.output}`)
    measured.push([failed ? `${name} (made-up text breaks rules)` : name, result])
  })
  const seconds = (performance.now() - begun) / 1000
  const text = section(
    title,
    machine(others, versions()),
    measured,
    seconds,
    sizesOf(join(copy, workFolder, 'site')),
  )
  console.log(`${text}\n`)
  const old = existsSync(results) ? readFileSync(results, 'utf8') : '# Benchmark\n'
  writeFileSync(results, withSection(old, title, text))
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
