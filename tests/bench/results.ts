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

export function section(
  title: string,
  machine: string,
  steps: readonly (readonly [name: string, measured: Costs])[],
  sizes: Sizes,
): string {
  const total = (name: string, some: typeof steps): (typeof steps)[number] => {
    const sum = (of: (costs: Costs) => number) => some.reduce((all, [, costs]) => all + of(costs), 0)
    const most = (of: (costs: Costs) => number) => Math.max(...some.map(([, costs]) => of(costs)))
    return [
      name,
      {
        seconds: sum((c) => c.seconds),
        cpuSeconds: sum((c) => c.cpuSeconds),
        peakProcess: most((c) => c.peakProcess),
        peakTree: most((c) => c.peakTree),
      },
    ]
  }
  const building = steps.filter(([name]) => !name.includes('check'))
  const rows = [...steps, total('all', steps), total('all but check', building)].map(
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
