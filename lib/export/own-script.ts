import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'

/** Scripts of our own in public/; each page loads at most what its HTML names. */
export const ownScripts = ['site.js'] as const

/**
 * Minifies a script of `out/` and gives it a name that changes with its content.
 * @returns the address that pages must use instead of `/name`
 */
export function hashScript(out: string, name: string): string {
  const source = readFileSync(join(out, name), 'utf8')
  const { code } = transformSync(source, { minify: true, target: 'es2020', charset: 'utf8' })
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  const file = `assets/${name.replace(/\.js$/, '')}.${hash}.js`
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), code)
  rmSync(join(out, name))
  return `/${file}`
}
