// Helpers of the two commands that must run before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

/** Runs a command with its output shown; its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

/** Installs the packages when they are missing or older than the lockfile; its exit code. */
export function install() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (!fits(engines.node)) {
    console.error(
      `This is Node ${process.versions.node}; install a version of "${engines.node}" and try again.`,
    )
    return 1
  }
  const marker = 'node_modules/.package-lock.json'
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return 0
  console.log('Installing packages (npm ci)...')
  return run('npm', ['ci', '--no-audit', '--no-fund'])
}

/** True when this Node is in a range such as "^20.19 || >=24". */
function fits(range) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return range.split('||').some((part) => {
    const [least, leastMinor = 0] = part.match(/\d+/g).map(Number)
    return major === least ? minor >= leastMinor : part.includes('>=') && major > least
  })
}
