/** Which file imports what, read from the source text. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { listFiles } from '@/lib/export/files'

export type Import = {
  /** file that imports */
  from: string
  /** a file of the project from its root, or the name of a package */
  to: string
  /** true when only types are taken */
  types: boolean
}

const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']

/** Source files below a folder, as paths from the project's root. */
export function sourceFiles(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`)
}

export function importsOf(file: string): Import[] {
  return importsIn(readFileSync(file, 'utf8')).map(({ name, types }) => ({
    from: file,
    to: resolve(name, file),
    types,
  }))
}

/** Imports of a source text, with static, dynamic and side-effect imports, re-exports and `require`. */
export function importsIn(source: string): { name: string; types: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statements = [
    ...code.matchAll(/^[ \t]*(?:import|export)\b(?<clause>[^'"`;=()]*?)\bfrom\s*(['"])(?<name>.+?)\2/gm),
  ].map(({ groups = {} }) => ({ name: groups.name ?? '', types: onlyTypes(groups.clause ?? '') }))
  const others = [...code.matchAll(/(?:^[ \t]*import\s*|\b(?:import|require)\(\s*)(['"])(?<name>.+?)\1/gm)]
  return [...statements, ...others.map(({ groups }) => ({ name: groups?.name ?? '', types: false }))]
}

/** `type { A }`, `type A`, or braces in which each name is a type. */
function onlyTypes(clause: string): boolean {
  const text = clause.trim()
  if (/^type\s+(?:\{|\w)/.test(text)) return true
  const names = /^\{([\s\S]*)\}$/
    .exec(text)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return Boolean(names?.length && names.every((name) => name.startsWith('type ')))
}

/** @throws when a path of the project leads to no file: an import that is not understood must not pass */
function resolve(name: string, file: string): string {
  const path = name.startsWith('@/')
    ? name.slice(2)
    : /^\.\.?\//.test(name)
      ? join(file, '..', name)
      : undefined
  if (path === undefined) return name
  const found = endings
    .map((ending) => normalize(path + ending))
    .find((f) => existsSync(f) && statSync(f).isFile())
  if (!found) throw new Error(`${file} imports "${name}", which is no file`)
  return found.replaceAll('\\', '/')
}
