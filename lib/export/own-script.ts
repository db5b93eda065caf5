import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'

/** Scripts of our own in public/; a script comes after those that it loads. */
const names = ['danger.js', 'spelling.js', 'search.js', 'lists.js', 'site.js'] as const

export type Renamed = readonly (readonly [from: string, to: string])[]

/**
 * Minifies the scripts of `out/` and gives each a name that changes with its content.
 * @returns old and new addresses, for pages to use
 */
export function hashScripts(out: string): Renamed {
  const renamed: [from: string, to: string][] = []
  for (const name of names) {
    const source = replaceAddresses(readFileSync(join(out, name), 'utf8'), renamed)
    const { code } = transformSync(source, { minify: true, target: 'es2022', charset: 'utf8' })
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
    const file = `assets/${name.replace(/\.js$/, '')}.${hash}.js`
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), code)
    rmSync(join(out, name))
    renamed.push([`/${name}`, `/${file}`])
  }
  return renamed
}

/** Puts new addresses in the place of quoted old ones. */
export function replaceAddresses(text: string, renamed: Renamed): string {
  return renamed.reduce(
    (all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`'${from}'`, `'${to}'`),
    text,
  )
}
