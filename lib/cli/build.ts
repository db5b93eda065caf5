/**
 * npm run build: makes the site in a folder of its own and then puts it in the place of out/, in one step. A build
 * that fails or is stopped changes nothing for readers.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyOfBuild } from '../content/publish'
import { removeOthers, switchToNew, workFolder } from '../export/builds'
import type { Lock } from '../export/lock'
import { withheldLimit } from '../export/withheld'
import { site } from '../site'
import { buildPhases, runPhases, type Step } from './build-steps'
import { lockBuilds } from './lock-builds'
import { withRemedy } from './with-remedy'

const root = process.cwd()
const folder = join(root, workFolder)

try {
  checkSettings()
  const lock = await lockBuilds(root)
  try {
    await build(lock)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    lock.release()
  }
} catch (error) {
  console.error(`build: ${withRemedy(error as Error)}; out/ is as it was`)
  process.exitCode = 1
}

/** @throws for one that can not be understood, before anything is done */
function checkSettings(): void {
  site.origin
  policyOfBuild()
  withheldLimit()
}

async function build(lock: Lock): Promise<void> {
  tidy()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  removeFrameworkState()
  const running = new Set<number>()
  await runPhases(buildPhases(root), (step, stopped) => run(step, stopped, running, lock))
  switchToNew(root)
  tidy()
}

/** @param running ids of the programs at work, for which the lock is held */
async function run({ name, args, env }: Step, stopped: AbortSignal, running: Set<number>, lock: Lock) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const { pid = 0 } = child
  lock.holdFor([...running.add(pid)])
  stopped.addEventListener('abort', () => child.kill())
  const [code, signal] = await once(child, 'close')
  running.delete(pid)
  if (code === 0) return
  // Programs name a full disk in many ways; this throws the system's own error.
  writeFileSync(join(folder, 'probe'), Buffer.alloc(2 ** 20))
  throw new Error(`${name} ${signal ? `was ended by ${signal}` : 'failed, see above'}`)
}

/** What Next.js keeps of an earlier build may be half a file, when that build was killed; `npm run dev` keeps its own. */
function removeFrameworkState(): void {
  const state = join(root, '.next')
  if (!existsSync(state)) return
  for (const name of readdirSync(state))
    if (name !== 'dev') rmSync(join(state, name), { recursive: true, force: true })
}

/** What can not be removed stops no build. */
function tidy(): void {
  try {
    removeOthers(root)
  } catch (error) {
    console.warn(`build: an older build stays in .builds/: ${withRemedy(error as Error)}`)
  }
}
