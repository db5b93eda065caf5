/**
 * npm run licenses: looks at the license of every package of package-lock.json, and renews the tables of
 * docs/dependencies.md. A license that the project does not take gets a line, and then nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { withDependencies } from '../supply/dependency-tables'
import { licenseProblems } from '../supply/licenses'
import { installed, readLockfile } from '../supply/lockfile'

const file = 'docs/dependencies.md'

const lock = readLockfile()
const problems = licenseProblems(lock)
if (problems.length > 0) {
  for (const problem of problems) console.error(`licenses: ${problem}`)
  process.exitCode = 1
} else {
  writeFileSync(file, withDependencies(readFileSync(file, 'utf8'), lock))
  console.log(`${installed(lock).length} packages, each with a license that the project takes`)
}
