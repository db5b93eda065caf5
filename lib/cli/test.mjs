// npm test: installs what tests need, runs every kind of test, ends with "N passed, N failed".
// npm test -- <part>: one part alone, so that machines can share the work.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { install, run } from './run.mjs'

const reports = 'test-results/reports'
let passed = 0
let failed = 0
/** What failed, named once more at the end: the output above is long. */
const failures = []

function fail(name) {
  failed++
  failures.push(name)
}

/** A step that is one test: it passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n== ${name}`)
  const ok = run(command, args) === 0
  if (ok) passed++
  else fail(name)
  return ok
}

/** A step that reports its own tests; a run without any test counts as a failure. */
function suite(name, args, file, count, env = {}) {
  console.log(`\n== ${name}`)
  const status = run('npx', args, env)
  const result = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: [] }
  passed += result.passed
  for (const test of result.failed) fail(`${name} › ${test}`)
  const silent = result.failed.length === 0 && (status !== 0 || result.passed === 0)
  if (silent) fail(`${name}: ended with ${status} after ${result.passed} passed tests and no failed one`)
}

const vitestCount = ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failed: testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
    if (status === 'failed' && failed.length === 0) failed.push('did not load, or its setup failed')
    return failed.map((test) => `${relative('.', name)} › ${test}`)
  }),
})
const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
const playwrightCount = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: suites
    .flatMap(specs)
    .filter(({ tests }) => tests.some(({ status }) => status !== 'expected'))
    .map(({ file, line, title }) => `${file}:${line} › ${title}`),
})

function vitest(project) {
  const file = `${reports}/${project}.json`
  suite(
    `${project} tests`,
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    file,
    vitestCount,
  )
}

/** The system's Chromium, its headless shell first, which needs a third of the time; else Playwright's own, downloaded when it is missing. */
function browser() {
  const onPath = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
  const system =
    process.env.CHROMIUM_PATH ||
    ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
  if (system) return { CHROMIUM_PATH: system }
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return {}
  console.error(
    'No browser for the tests. Install one and run again: "sudo apt-get install chromium", or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.',
  )
  return undefined
}

let hasSite
/** The site that tests look at, built once. */
function site() {
  hasSite ??= step('build', 'npm', ['run', '--silent', 'build'])
  return hasSite
}

/** What can run on a machine of its own. */
const parts = {
  code() {
    step('lint', 'npx', ['biome', 'ci', '--error-on-warnings', '.'])
    vitest('fast')
    vitest('commands')
    step('wrong files by the thousand', 'npm', ['run', '--silent', 'fuzz', '--', '--cases', '2000'])
    step('types', 'npx', ['tsc', '--noEmit'])
    step('types of the worker', 'npx', ['tsc', '--noEmit', '-p', 'client/worker'])
  },
  builds() {
    vitest('build')
  },
  site() {
    if (!site()) return
    vitest('export')
    vitest('engines')
  },
  /** @param args options of Playwright, such as "--shard=1/2" */
  browser(args) {
    if (!site()) return
    const env = browser()
    if (!env) return fail('browser tests: no browser')
    const file = `${reports}/e2e.json`
    suite('browser tests', ['playwright', 'test', ...args], file, playwrightCount, {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    })
  },
}

const [part, ...args] = process.argv.slice(2)
if (part !== undefined && !Object.hasOwn(parts, part)) {
  console.error(
    `"${part}" is no part of the tests. Run all with "npm test", or one with "npm test -- <part>": ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

if (install() !== 0) {
  fail('installing packages')
} else {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  for (const test of part === undefined ? Object.values(parts) : [parts[part]]) test(args)
}

for (const failure of failures) console.log(`failed: ${failure}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
