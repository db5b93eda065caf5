/** wrk, a client that asks as often as it can, and what it measured. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Requests a second, milliseconds, and how many were not answered with success. */
export type Figures = { perSecond: number; median: number; p99: number; errors: number }

/** @throws when it is not installed */
export function needWrk(): void {
  if (spawnSync('wrk', ['-v']).error)
    throw new Error('wrk is missing; install it, such as with "apt-get install wrk"')
}

/**
 * @param addresses of which each request takes one at random
 * @param pause mean milliseconds between an answer and the next request of a connection
 * @param duration in seconds
 */
export async function wrk(
  port: number,
  addresses: readonly string[],
  connections: number,
  pause: number,
  duration: number,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'))
  const list = join(folder, 'addresses')
  writeFileSync(list, `${addresses.join('\n')}\n`)
  try {
    const { stdout } = await promisify(execFile)(
      'wrk',
      [
        '-t2',
        `-c${connections}`,
        `-d${duration}s`,
        '-s',
        'tests/bench/serve.lua',
        `http://127.0.0.1:${port}/`,
      ],
      { env: { ...process.env, PAUSE: String(pause), ADDRESSES: list } },
    )
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Such as "wrk 4.1.0". */
export function version(program: string, pattern: RegExp, option = '-v'): string {
  const { stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' })
  return `${program} ${pattern.exec(stdout + stderr)?.[1]}`
}
