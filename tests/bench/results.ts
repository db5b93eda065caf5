/** The text of tests/bench/RESULTS.md: one section a measurement, replaced by the next one of its name. */
import { cpus, totalmem } from 'node:os'
import type { Measured } from './measure'

type Costs = Pick<Measured, 'seconds' | 'cpuSeconds' | 'peakProcess' | 'peakTree'>

export type Sizes = {
  /** all bytes of the output, and without the compressed copies */
  all: number
  plain: number
  files: number
  /** means of the articles' pages */
  html: number
  brotli: number
}

/** @param load processes that were running when the measurement began, the mean of a minute */
export function machine(load: number, versions: readonly string[]): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}; ${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, load before ${load.toFixed(1)}; Node ${process.version}, ${versions.join(', ')}.`
}

/** @param seconds of all steps together; some run side by side */
export function section(
  title: string,
  machine: string,
  steps: readonly (readonly [name: string, measured: Costs])[],
  seconds: number,
  sizes: Sizes,
): string {
  const all = steps.map(([, costs]) => costs)
  const whole = {
    seconds,
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakProcess: Math.max(...all.map(({ peakProcess }) => peakProcess)),
    peakTree: Math.max(...all.map(({ peakTree }) => peakTree)),
  }
  const rows = [...steps, ['all, with what runs side by side', whole] as const].map(
    ([name, { seconds, cpuSeconds, peakProcess, peakTree }]) =>
      `| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${peakProcess.toFixed(0)} | ${peakTree.toFixed(0)} |`,
  )
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  const kb = (bytes: number) => `${(bytes / 1e3).toFixed(1)} KB`
  return [
    `## ${title}`,
    machine,
    [
      '| step | seconds | processor seconds | peak MB, one process | peak MB, all |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    `out/: ${mb(sizes.all)} in ${sizes.files} files, ${mb(sizes.plain)} of it without the .br and .gz copies. An article: ${kb(sizes.html)} of HTML, ${kb(sizes.brotli)} with brotli.`,
  ].join('\n\n')
}
