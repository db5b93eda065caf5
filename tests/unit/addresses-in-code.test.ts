import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds } from '@/lib/content/schema'
import { addresses } from '@/lib/pages/kinds'
import { sourceFiles } from './import-graph'

/** Where the addresses of a kind begin, and folders of files. */
const roots = new Set<string>([
  ...Object.values(kinds).flatMap((kind) => ('root' in kind ? [kind.root] : [])),
  '/404/',
  '/assets/',
  '/embed/',
  '/_next/static/',
])

/** Addresses that code or words of the interface write, each with its file. */
function written(folders: string[], pattern: RegExp) {
  return folders.flatMap(sourceFiles).flatMap((file) => {
    if (/fixtures|lib\/check|lib\/export|lib\/cli/.test(file)) return []
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return [...source.matchAll(pattern)].map(([, address = '']) => ({ file, address }))
  })
}
const exists = (address: string) => addresses.includes(address) || roots.has(address)

test('code writes few addresses: pages are found by what their content says', () => {
  const found = new Set(
    written(['app', 'components', 'lib'], /['"](\/(?:[a-z0-9-]+\/)+)['"]/g).map((w) => w.address),
  )
  expect(found.size).toBeGreaterThan(3)
  expect([...found].filter((address) => !exists(address))).toEqual([])
  // Where a kind begins is said in its schema.
  const named = [...found].filter((address) => addresses.includes(address) && !roots.has(address))
  expect(named.length).toBeLessThanOrEqual(10)
})
test('every link in the words of the interface has a page', () => {
  const links = written(['words'], /\]\((\/(?:[a-z0-9-]+\/)*)\)/g)
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(({ address }) => !exists(address))).toEqual([])
})
