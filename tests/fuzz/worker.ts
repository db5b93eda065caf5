/** Judges cases, one after the other, in a process that can be stopped. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseOf } from './cases'
import { drawOf } from './draw'
import { groundOf, judge, type Verdict } from './judge'

/** What the process says: ready for the next case, after the verdict on the last one. */
export type Told =
  | { index: number; at: string; ways: string[]; milliseconds: number; verdict: Verdict }
  | 'ready'

const seed = Number(process.argv[2])
const ground = groundOf(process.cwd(), mkdtempSync(join(tmpdir(), 'fuzz-')))
const tell = (told: Told) => process.send?.(told)

process.on('message', (index: number) => {
  const one = caseOf(ground.texts, drawOf(seed, index))
  const start = process.cpuUsage()
  const verdict = judge(one, ground)
  const { user, system } = process.cpuUsage(start)
  tell({ index, at: one.at, ways: one.ways, milliseconds: (user + system) / 1000, verdict })
})
process.on('disconnect', () => process.exit())
tell('ready')
