/**
 * npm run lockfile: after a change of dependencies, adds the builds for other platforms that a registry mirror
 * left out of package-lock.json, each with the sum of its bytes; without them `npm ci` fails with "Missing: ...". Run
 * it after `npm install`. Asks the registry for those alone.
 */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { completeLockfile, type Published } from '../supply/complete-lockfile'
import { lockfile, readLockfile } from '../supply/lockfile'

try {
  const lock = readLockfile()
  const completed = await completeLockfile(lock, published)
  writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(completed.length > 0 ? `completed ${completed.join(', ')}` : 'nothing was missing')
} catch (error) {
  console.error(`lockfile: ${(error as Error).message}; ${lockfile} is as it was`)
  process.exitCode = 1
}

async function published(name: string, range: string): Promise<Published> {
  const id = `${name}@${range}`
  const fields = ['version', 'license', 'os', 'cpu', 'libc', 'engines']
  const { stdout } = await promisify(execFile)('npm', ['view', id, '--json', 'dist.integrity', ...fields])
  // Of a range that holds more than one version npm names all, the newest last.
  const { 'dist.integrity': integrity, ...rest } = [JSON.parse(stdout || '{}')].flat().at(-1)
  if (!integrity) throw new Error(`the registry gives no sum of ${id}; ask it again, or another registry`)
  return { integrity, ...rest }
}
