/** The text of tests/bench/RESULTS.md: one section a measurement, replaced by the next one of its name. */
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

export function section(
  title: string,
  machine: string,
  steps: readonly (readonly [name: string, measured: Costs])[],
  sizes: Sizes,
): string {
  const sum = (of: (m: Costs) => number) => steps.reduce((total, [, m]) => total + of(m), 0)
  const most = (of: (m: Costs) => number) => Math.max(...steps.map(([, m]) => of(m)))
  const total: Costs = {
    seconds: sum((m) => m.seconds),
    cpuSeconds: sum((m) => m.cpuSeconds),
    peakProcess: most((m) => m.peakProcess),
    peakTree: most((m) => m.peakTree),
  }
  const rows = [...steps, ['in all', total] as const].map(
    ([name, m]) =>
      `| ${name} | ${m.seconds.toFixed(1)} | ${m.cpuSeconds.toFixed(1)} | ${m.peakProcess.toFixed(0)} | ${m.peakTree.toFixed(0)} |`,
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

/** The text with the section of this title put in the place of the old one, or at the end. */
export function withSection(text: string, title: string, section: string): string {
  const parts = text.trimEnd().split(/\n+(?=## )/)
  const old = parts.findIndex((part) => part.startsWith(`## ${title}\n`))
  if (old < 0) parts.push(section)
  else parts[old] = section
  return `${parts.join('\n\n')}\n`
}
