/**
 * npm run fuzz -- [--seed 1] [--cases 2000]: content files of this project, each made wrong in some way, go through the
 * check and, where it accepts them, onto their pages. npm run fuzz -- --seed N --case K: one of them, with all it finds.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatProblem } from '../../lib/check/problem'
import type { Told } from './worker'

const worker = join(import.meta.dirname, 'worker.ts')
/** Milliseconds of work that a case may take. */
const most = 10_000
/** Milliseconds until it is stopped, also on a busy machine. */
const patience = 600_000

type Result = Exclude<Told, 'ready'>

try {
  const { seed, first, count } = settings()
  await run(seed, first, count)
} catch (error) {
  console.error(`fuzz: ${(error as Error).message}`)
  process.exitCode = 1
}

function settings() {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, cases: { type: 'string' }, case: { type: 'string' } },
  })
  const number = (name: 'seed' | 'cases' | 'case', least: number, otherwise: number) => {
    const given = values[name] ?? String(otherwise)
    if (!/^\d{1,9}$/.test(given) || Number(given) < least)
      throw new Error(`--${name} is "${given}"; expected a whole number from ${least} to 999999999`)
    return Number(given)
  }
  const seed = number('seed', 0, 1)
  return values.case === undefined
    ? { seed, first: 0, count: number('cases', 1, 2000) }
    : { seed, first: number('case', 0, 0), count: 1 }
}

async function run(seed: number, first: number, count: number): Promise<void> {
  const start = performance.now()
  const left = Array.from({ length: count }, (_, i) => first + i).values()
  const results: Result[] = []
  const failed: string[] = []
  const fail = (index: number, what: string) => {
    failed.push(what)
    console.log(
      `seed ${seed}, case ${index}: ${what}\n  again: npm run fuzz -- --seed ${seed} --case ${index}`,
    )
  }
  const done = (result: Result) => {
    results.push(result)
    const { index, at, ways, milliseconds, verdict } = result
    if (milliseconds > most)
      fail(index, `${JSON.stringify(at)} (${ways.join(', ')}): it takes ${milliseconds} ms`)
    for (const what of verdict.wrong) fail(index, `${JSON.stringify(at)} (${ways.join(', ')}): ${what}`)
    if (count === 1) for (const problem of verdict.problems) console.log(formatProblem(problem))
    if (results.length % 200 === 0) console.log(`${results.length} of ${count} cases`)
  }
  await Promise.all(
    Array.from({ length: Math.min(count, availableParallelism()) }, () => judgeAll(seed, left, done, fail)),
  )
  const accepted = results.filter(({ verdict }) => verdict.accepted).length
  const seconds = Math.round((performance.now() - start) / 1000)
  const slowest = Math.round(Math.max(0, ...results.map(({ milliseconds }) => milliseconds)))
  console.log(
    `${count} cases of seed ${seed} in ${seconds} s: ${results.length - accepted} refused, ${accepted} accepted, ${failed.length} wrong; the slowest took ${slowest} ms of work`,
  )
  if (count >= 1000 && (accepted < count / 100 || accepted > count / 2))
    throw new Error('too few are accepted, or too many, for this to be a test')
  if (failed.length > 0) process.exitCode = 1
}

/** Works until no case is left; a process that hangs or dies is replaced. */
async function judgeAll(
  seed: number,
  left: IterableIterator<number>,
  done: (result: Result) => void,
  fail: (index: number, what: string) => void,
): Promise<void> {
  for (;;) {
    const more = await judgeWith(fork(worker, [String(seed)]), left, done, fail)
    if (!more) return
  }
}

/** @returns whether the process ended before its time */
function judgeWith(
  judging: ChildProcess,
  left: IterableIterator<number>,
  done: (result: Result) => void,
  fail: (index: number, what: string) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    let index: number | undefined
    let why = 'the process dies'
    const next = () => {
      clearTimeout(timer)
      index = left.next().value
      if (index === undefined) {
        judging.disconnect()
        return
      }
      timer = setTimeout(() => {
        why = `it hangs: no end after ${patience / 1000} seconds`
        judging.kill('SIGKILL')
      }, patience)
      judging.send(index)
    }
    judging.on('message', (told: Told) => {
      if (told !== 'ready') done(told)
      next()
    })
    judging.on('error', reject)
    judging.on('exit', (code) => {
      clearTimeout(timer)
      if (index !== undefined) fail(index, why)
      else if (code !== 0) reject(new Error('no case can be judged, see above'))
      resolve(index !== undefined)
    })
  })
}
