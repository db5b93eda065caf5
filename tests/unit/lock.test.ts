import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Lock, takeLock } from '@/lib/export/lock'

let folder = ''
let file = ''
const held: Lock[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(folder, 'lock')
})
afterEach(() => {
  for (const lock of held.splice(0)) lock.release()
  rmSync(folder, { recursive: true })
})

async function take(onWait: () => void = () => {}, silence?: number): Promise<Lock> {
  const lock = await takeLock(file, onWait, silence)
  held.push(lock)
  return lock
}
const left = (pids: number[], host = hostname()) => writeFileSync(file, JSON.stringify({ host, pids }))

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

/** A process that runs until it is told to end. */
function running() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  return { pid: child.pid ?? 0, end: () => child.stdin.end() }
}

describe('a lock', () => {
  test('that nobody holds is taken at once', async () => {
    const onWait = vi.fn()
    const lock = await take(onWait)
    expect(existsSync(file)).toBe(true)
    expect(onWait).not.toHaveBeenCalled()
    lock.release()
    expect(existsSync(file)).toBe(false)
  })
  test('is waited for, and whoever waits is told so once', async () => {
    const other = running()
    left([other.pid])
    const onWait = vi.fn(() => other.end())
    await take(onWait)
    expect(onWait).toHaveBeenCalledOnce()
    expect(JSON.parse(readFileSync(file, 'utf8')).pids).toEqual([process.pid])
  })
  test('of a process that was killed is taken over at once, but not while its child works', async () => {
    left([ended()])
    const onWait = vi.fn()
    const lock = await take(onWait)
    expect(onWait).not.toHaveBeenCalled()
    lock.release()
    const child = running()
    left([ended(), child.pid])
    await take(onWait.mockImplementation(child.end))
    expect(onWait).toHaveBeenCalledOnce()
  })
  test('that gives no sign of life is taken over, whatever process or machine has its number now', async () => {
    const other = running()
    for (const [pids, host] of [
      [[other.pid], hostname()],
      [[1], 'another-machine'],
    ] as const) {
      left([...pids], host)
      const onWait = vi.fn()
      const lock = await take(onWait, 300)
      expect(onWait).toHaveBeenCalledOnce()
      lock.release()
    }
    writeFileSync(file, '')
    await take(undefined, 300)
    other.end()
  })
  test('gives signs of life, also while a child works', async () => {
    const lock = await take()
    const time = () => statSync(file).mtimeMs
    const sign = (before: number) => expect.poll(time, { timeout: 300_000 }).not.toBe(before)
    await sign(time())
    await sign(time())
    lock.holdFor([process.ppid])
    await sign(time())
  })
})
