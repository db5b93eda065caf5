import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addresses } from '@/lib/pages/kinds'
import { sourceFiles } from './import-graph'

/** Folders of addresses: the start of others. */
const roots = new Set([
  '/404/',
  '/evidence/claims-checked/',
  '/evidence/findings/',
  '/assets/',
  '/_next/static/',
])

test('every address that is written in the code has a page, so that a renamed page is missed', () => {
  const written = ['app', 'components', 'lib'].flatMap(sourceFiles).flatMap((file) => {
    if (/fixtures|lib\/check|lib\/export/.test(file)) return []
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return [...source.matchAll(/['"](\/(?:[a-z0-9-]+\/)+)['"]/g)].map(([, address = '']) => ({
      file,
      address,
    }))
  })
  expect(written.length).toBeGreaterThan(60)
  expect(written.filter(({ address }) => !addresses.includes(address) && !roots.has(address))).toEqual([])
})
