/**
 * npm run framework-report: what the framework puts into pages and the export cuts out, by kind, compared with
 * docs/framework-cuts.txt. Run it after an upgrade of Next; exit 1 when something changed. --write accepts the change.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readPages } from '../export/files'
import { frameworkCuts } from '../export/strip-framework'

const file = 'docs/framework-cuts.txt'

const steps = [
  ['tsx', 'lib/cli/font.ts'],
  ['contentlayer2', 'build'],
  ['next', 'build'],
]
for (const step of steps) execFileSync('npx', step, { stdio: ['ignore', 'ignore', 'inherit'] })
const report = `${[...new Set(readPages('out').flatMap(({ html }) => frameworkCuts(html)))].sort().join('\n')}\n`
console.log(report)
const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
if (process.argv.includes('--write')) writeFileSync(file, report)
else if (report !== known) {
  console.error(
    `This differs from ${file}:\n${known}Look at the new kinds, then accept with "npm run framework-report -- --write".`,
  )
  process.exitCode = 1
}
console.log('out/ holds the raw output of Next now; run "npm run build" before serving it.')
