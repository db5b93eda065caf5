// npm test: installs what tests need, runs every kind of test, ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { install, run } from './run.mjs'

const reports = 'test-results/reports'
let passed = 0
let failed = 0

/** A step that is one test: it passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n== ${name}`)
  const ok = run(command, args) === 0
  if (ok) passed++
  else failed++
  return ok
}

/** A step that reports its own tests; a run without any test counts as a failure. */
function suite(name, args, file, count, env = {}) {
  console.log(`\n== ${name}`)
  const status = run('npx', args, env)
  const result = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  passed += result.passed
  failed += result.failed
  const silent = result.failed === 0 && (status !== 0 || result.passed === 0)
  if (silent) failed++
}

const vitestCount = (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests })
const playwrightCount = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
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

/** The system's Chromium, else Playwright's own, downloaded when it is missing. */
function browser() {
  const onPath = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
  const system =
    process.env.CHROMIUM_PATH || ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
  if (system) return { CHROMIUM_PATH: system }
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return {}
  console.error(
    'No browser for the tests. Install one and run again: "sudo apt-get install chromium", or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.',
  )
  return undefined
}

if (install() !== 0) {
  console.error('Installing packages failed; see above.')
  failed++
} else {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  step('lint', 'npx', ['biome', 'ci', '--error-on-warnings', '.'])
  vitest('fast')
  if (step('build', 'npm', ['run', '--silent', 'build'])) {
    step('types', 'npx', ['tsc', '--noEmit'])
    vitest('export')
    vitest('build')
    const env = browser()
    const file = `${reports}/e2e.json`
    if (env)
      suite('browser tests', ['playwright', 'test'], file, playwrightCount, {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      })
    else failed++
  }
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
