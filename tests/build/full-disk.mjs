/** Loaded before a program: while the file FULL_SINCE is there, each write fails as on a full disk. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const code = 'ENOSPC'

function check() {
  if (fs.existsSync(String(process.env.FULL_SINCE)))
    throw Object.assign(new Error(`${code}: no space left on device, write`), { code, syscall: 'write' })
}

const { writeFileSync } = fs
fs.writeFileSync = (...args) => {
  check()
  writeFileSync(...args)
}
const { writeFile } = fs.promises
fs.promises.writeFile = async (...args) => {
  check()
  await writeFile(...args)
}
syncBuiltinESMExports()
