import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '@/lib/supply/lockfile'
import { sbom, sbomFile } from '@/lib/supply/sbom'

test('what the site is made of stands at its address, the same bytes for the same lockfile', () => {
  expect(readFileSync(`out/${sbomFile}`, 'utf8')).toBe(sbom(readLockfile()))
})
