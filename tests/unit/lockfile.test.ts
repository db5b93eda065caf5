import { describe, expect, test } from 'vitest'
import { completeLockfile } from '@/lib/cli/complete-lockfile'

const lock = () => ({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': {
      version: '16.0.0',
      optionalDependencies: {
        '@next/swc-darwin-arm64': '16.0.0',
        '@next/swc-linux-x64-gnu': '16.0.0',
        '@img/sharp-wasm32': '0.34.0',
      },
    },
    'node_modules/@next/swc-linux-x64-gnu': {
      version: '16.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
    'node_modules/vitest': {
      version: '4.0.0',
      dev: true,
      optionalDependencies: { 'tool-win32-ia32': '1.0.0' },
    },
  } as Record<string, Record<string, unknown>>,
})

describe('completing a lockfile', () => {
  test('adds the builds for other platforms that are missing, and names them', () => {
    const file = lock()
    expect(completeLockfile(file)).toEqual(['@next/swc-darwin-arm64', '@img/sharp-wasm32', 'tool-win32-ia32'])
    expect(file.packages['node_modules/@next/swc-darwin-arm64']).toEqual({
      version: '16.0.0',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    })
    expect(file.packages['node_modules/@img/sharp-wasm32']).toEqual({
      version: '0.34.0',
      optional: true,
      cpu: ['wasm32'],
    })
  })
  test('marks a build as for development when its package is', () => {
    const file = lock()
    completeLockfile(file)
    expect(file.packages['node_modules/tool-win32-ia32']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['win32'],
      cpu: ['ia32'],
    })
  })
  test('leaves the entries that are there as they are', () => {
    const file = lock()
    completeLockfile(file)
    expect(file.packages).toMatchObject(lock().packages)
  })
  test('keeps the entries in the order of their names', () => {
    const file = lock()
    completeLockfile(file)
    const names = Object.keys(file.packages)
    expect(names).toEqual([...names].sort())
  })
  test('adds nothing the second time', () => {
    const file = lock()
    completeLockfile(file)
    const once = JSON.stringify(file)
    expect(completeLockfile(file)).toEqual([])
    expect(JSON.stringify(file)).toBe(once)
  })
})
