/** A lock that asks no clock, and that a process which was killed does not keep. */
import { readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two signs of life of an owner. */
const beat = 1000

/** What the file holds. */
type Owner = { host: string; pids: number[] }

export type Lock = {
  /** Names the processes that work for the owner: when it is killed, the lock is held until they have ended too. */
  holdFor: (pids: readonly number[]) => void
  release: () => void
}

/**
 * Waits while another process holds the lock.
 * @param file is there while the lock is held; its folder must exist
 * @param onWait called once, before the waiting
 * @param silence milliseconds without a sign of life until an owner counts as dead
 */
export async function takeLock(file: string, onWait: () => void, silence = 60_000): Promise<Lock> {
  let sign: number | undefined
  let since = 0
  let waited = false
  while (!create(file)) {
    const found = read(file)
    if (found?.sign !== sign) since = performance.now()
    sign = found?.sign
    if (found && (hasEnded(found.text) || performance.now() - since > silence)) takeAway(file, found.text)
    else {
      if (!waited) onWait()
      waited = true
      await setTimeout(beat / 5)
    }
  }
  let beats = 0
  // Counted, because a clock may stand still.
  const timer = setInterval(() => utimes(file, ++beats, beats, () => {}), beat)
  return {
    holdFor: (pids) => {
      writeFileSync(`${file}.next`, textOf([process.pid, ...pids]))
      renameSync(`${file}.next`, file)
    },
    release: () => {
      clearInterval(timer)
      rmSync(file, { force: true })
    },
  }
}

const textOf = (pids: number[]) => JSON.stringify({ host: hostname(), pids } satisfies Owner)

/** @returns false when the lock is held */
function create(file: string): boolean {
  return but('EEXIST', () => writeFileSync(file, textOf([process.pid]), { flag: 'wx' }) ?? true) ?? false
}

/** @returns undefined when the lock was released meanwhile; the sign changes while its owner lives */
function read(file: string): { text: string; sign: number } | undefined {
  return but('ENOENT', () => ({ text: readFileSync(file, 'utf8'), sign: statSync(file).mtimeMs }))
}

/** True when its processes are gone. Those of another machine can not be asked, nor those of a file half written. */
function hasEnded(text: string): boolean {
  const { host, pids } = ownerIn(text)
  return host === hostname() && pids.every((pid) => pid === process.pid || !isRunning(pid))
}

function ownerIn(text: string): Owner {
  try {
    return JSON.parse(text)
  } catch {
    return { host: '', pids: [] }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes the file from its dead owner, but not from one who took it meanwhile. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${process.pid}`
  but('ENOENT', () => {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') === text) rmSync(aside)
    else renameSync(aside, file)
  })
}

/** @returns undefined when the work fails with this code */
function but<T>(code: string, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined
    throw error
  }
}
