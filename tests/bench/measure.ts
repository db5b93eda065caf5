/** Runs a step of a build and measures it, with all processes that it starts. Memory and processor time need Linux. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Step } from '../../lib/cli/build-steps'

export type Measured = {
  exitCode: number | null
  /** the last of what the command printed */
  output: string
  seconds: number
  /** processor time of all processes */
  cpuSeconds: number
  /** largest memory of any one process, and of all together, in MB */
  peakProcess: number
  peakTree: number
}

const sampleEvery = 100
const ticksPerSecond = 100

/** @returns also how the step ended; not 0 is a failure */
export function measure({ args, env }: Step, cwd: string): Promise<Measured> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const stop = () => {
    if (child.pid) process.kill(-child.pid)
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const ticks = new Map<number, number>()
  let output = ''
  let peakProcess = 0
  let peakTree = 0
  const sample = setInterval(() => {
    const processes = child.pid ? processesOf(child.pid) : []
    for (const p of processes) {
      ticks.set(p.pid, p.ticks)
      peakProcess = Math.max(peakProcess, p.peakMb)
    }
    peakTree = Math.max(
      peakTree,
      processes.reduce((sum, p) => sum + p.mb, 0),
    )
  }, sampleEvery)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-4000)
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearInterval(sample)
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
      const cpuSeconds = [...ticks.values()].reduce((sum, t) => sum + t, 0) / ticksPerSecond
      const seconds = (performance.now() - begun) / 1000
      resolve({ exitCode, output, seconds, cpuSeconds, peakProcess, peakTree })
    })
  })
}

/** Processes of a session; the child is its first, because it was started detached. */
function processesOf(session: number) {
  return pids().flatMap((pid) => {
    try {
      // proc(5): after the name in brackets come state, parent, group, session; user and system time are 12th and 13th.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      if (Number(fields[3]) !== session) return []
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
      return [{ pid, ticks: Number(fields[11]) + Number(fields[12]), mb: mb('VmRSS'), peakMb: mb('VmHWM') }]
    } catch {
      return [] // it has ended meanwhile
    }
  })
}

function pids(): number[] {
  return process.platform === 'linux'
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []
}
