import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completeLockfile } from '@/lib/supply/complete-lockfile'
import { installed, readLockfile } from '@/lib/supply/lockfile'

const lock = () => ({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': {
      version: '16.0.0',
      integrity: 'sha512-next',
      optionalDependencies: {
        '@next/swc-darwin-arm64': '16.0.0',
        '@next/swc-linux-x64-gnu': '16.0.0',
        '@next/swc-win32-x64-msvc': '16.0.0',
      },
    },
    'node_modules/@next/swc-linux-x64-gnu': {
      version: '16.0.0',
      integrity: 'sha512-linux',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
    'node_modules/@next/swc-win32-x64-msvc': { version: '16.0.0', optional: true, os: ['win32'] },
    'node_modules/vitest': {
      version: '4.0.0',
      integrity: 'sha512-vitest',
      dev: true,
      optionalDependencies: { 'tool-win32-ia32': '1.0.0' },
    },
  } as Record<string, Record<string, unknown>>,
})
const published = async (name: string, range: string) => ({
  version: range.replace('~1.0.0', '1.0.7'),
  integrity: `sha512-${name}@${range}`,
  license: 'MIT',
  os: ['darwin'],
})

describe('completing a lockfile', () => {
  test('adds the builds for other platforms and the sums that are missing, and names them', async () => {
    const file = lock()
    expect(await completeLockfile(file, published)).toEqual([
      '@next/swc-darwin-arm64',
      '@next/swc-win32-x64-msvc',
      'tool-win32-ia32',
    ])
    expect(file.packages['node_modules/@next/swc-darwin-arm64']).toEqual({
      version: '16.0.0',
      optional: true,
      integrity: 'sha512-@next/swc-darwin-arm64@16.0.0',
      license: 'MIT',
      os: ['darwin'],
    })
    expect(file.packages['node_modules/@next/swc-win32-x64-msvc']).toHaveProperty('integrity')
  })
  test('marks a build as for development when its package is', async () => {
    const file = lock()
    await completeLockfile(file, published)
    expect(file.packages['node_modules/tool-win32-ia32']).toMatchObject({ dev: true, optional: true })
  })
  test('names the version that is taken of a range', async () => {
    const file = lock()
    file.packages['node_modules/vitest'] = { version: '4.0.0', optionalDependencies: { watcher: '~1.0.0' } }
    await completeLockfile(file, published)
    expect(file.packages['node_modules/watcher']).toHaveProperty('version', '1.0.7')
  })
  test('leaves the entries that have a sum as they are', async () => {
    const file = lock()
    await completeLockfile(file, published)
    const { 'node_modules/@next/swc-win32-x64-msvc': _, ...whole } = lock().packages
    expect(file.packages).toMatchObject(whole)
  })
  test('keeps the entries in the order of npm', async () => {
    const npms = readLockfile()
    const names = Object.keys(npms.packages)
    expect(names.length).toBeGreaterThan(100)
    await completeLockfile(npms, published)
    expect(Object.keys(npms.packages)).toEqual(names)
  })
  test('adds nothing the second time', async () => {
    const file = lock()
    await completeLockfile(file, published)
    const once = JSON.stringify(file)
    expect(await completeLockfile(file, published)).toEqual([])
    expect(JSON.stringify(file)).toBe(once)
  })
})

describe('package-lock.json', () => {
  const packages = installed(readLockfile())
  test('has a sum of the bytes of every package: "npm run lockfile" brings those that are missing', () => {
    expect(packages.length).toBeGreaterThan(500)
    const without = packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? ''))
    expect(without.map(({ path }) => path)).toEqual([])
  })
  test('names no registry', () => {
    expect(packages.length).toBeGreaterThan(500)
    expect(packages.filter((entry) => 'resolved' in entry)).toEqual([])
  })
  test('only packages that are named in "allowScripts" have a script that npm would run, and none runs', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const names = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(Object.fromEntries(names.map((name) => [name, false]))).toEqual(allowScripts)
    // For npm before 11, which does not know "allowScripts".
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
  })
})
