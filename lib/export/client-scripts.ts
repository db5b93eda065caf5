/**
 * Bundles the browser code of `client/` into `public/assets/`, in files whose names change with their content, but for
 * the one that other sites load.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { brotli } from './precompress'

/** The scripts that pages load, and the most bytes that each may send with brotli, with what it imports. */
const budgets = {
  site: 3_000,
  search: 3_000,
  'filtered-list': 1_000,
  'clinic-list': 2_000,
  connect: 1_000,
  offline: 2_000,
  'sortable-table': 1_000,
  'decision-aid': 6_000,
  'question-list': 3_000,
  /** with the library that draws QR codes */
  'handout-builder': 12_000,
  /** with the library that writes calendar files */
  'day-planner': 26_000,
  'embed-height': 400,
  /** loaded by other sites, from an address that stays */
  embed: 600,
} as const

const assets = 'public/assets'
/** What components read: the address of each script by its name. */
const addressFile = '.cache/scripts.json'

const options = {
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  charset: 'utf8',
  outdir: assets,
  entryNames: '[name].[hash]',
  chunkNames: 'shared.[hash]',
  logLevel: 'silent',
} satisfies BuildOptions

/** @throws when a script does not compile, or is over its budget */
export async function writeClientScripts(): Promise<void> {
  const entry = (name: keyof typeof budgets) => `client/${name}.ts`
  const modules = (Object.keys(budgets) as (keyof typeof budgets)[]).filter(
    (name) => !['site', 'day-planner', 'embed'].includes(name),
  )
  const results = await Promise.all([
    // Runs before the first paint, which a module can not.
    build({ ...options, entryPoints: [entry('site')], format: 'iife' }),
    build({ ...options, entryPoints: modules.map(entry), format: 'esm', splitting: true }),
    // Alone: with its library, all others would load what esbuild puts around one.
    build({ ...options, entryPoints: [entry('day-planner')], format: 'esm' }),
    build({
      ...options,
      entryPoints: [entry('embed')],
      format: 'iife',
      outdir: 'public',
      entryNames: '[name]',
    }),
  ])
  const outputs: Metafile['outputs'] = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs))
  const entries = Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[basename(entryPoint, '.ts'), file] as const] : [],
  )
  const sizes = entries.map(async ([name, file]) => [name, await sentBytes(file, outputs)] as const)
  const problems = overBudget(Object.fromEntries(await Promise.all(sizes)))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const kept = new Set(Object.keys(outputs).map((file) => basename(file)))
  for (const file of readdirSync(assets)) if (!kept.has(file)) rmSync(join(assets, file))
  const addresses = entries.map(([name, file]) => [name, file.replace(/^public/, '')])
  mkdirSync('.cache', { recursive: true })
  writeFileSync(addressFile, JSON.stringify(Object.fromEntries(addresses)))
}

/** @param sizes bytes of each script as sent */
export function overBudget(sizes: Readonly<Record<string, number>>): string[] {
  return Object.entries(budgets).flatMap(([name, most]) => {
    const size = sizes[name] ?? Number.NaN
    return size <= most
      ? []
      : [
          `client/${name}.ts: sends ${size} bytes, more than its budget of ${most}; make it smaller, or change the budget in lib/export/client-scripts.ts`,
        ]
  })
}

/** A file with what it imports at its start. */
async function sentBytes(file: string, outputs: Metafile['outputs']): Promise<number> {
  const imports = outputs[file]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
  const sizes = [
    brotli(readFileSync(file)).then(({ length }) => length),
    ...imports.map(({ path }) => sentBytes(path, outputs)),
  ]
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size)
}
