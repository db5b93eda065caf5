/**
 * npm run lockfile: after a change of dependencies, adds the builds for other platforms that a registry mirror
 * left out of package-lock.json; without them `npm ci` fails with "Missing: ...". Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLockfile, type Lockfile } from './complete-lockfile'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile
const added = completeLockfile(lock)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length > 0 ? `added ${added.join(', ')}` : 'nothing was missing')
