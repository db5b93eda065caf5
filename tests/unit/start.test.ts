import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { portOf } from '@/lib/cli/port.mjs'

/** A project with nothing installed. */
const folder = mkdtempSync(join(tmpdir(), 'start-'))
for (const path of ['package.json', 'lib/cli']) cpSync(path, join(folder, path), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** @param node the version that the program is told it runs on */
function run(command: string, node: string, env: Record<string, string> = {}) {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, `lib/cli/${command}.mjs`]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    // No npm is found: what goes on to install shows it.
    env: { ...env, NODE_ENV: 'test', PATH: '' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe.each(['start', 'test'])('npm %s', (command) => {
  test.each(['18.20.0', '20.18.3', '21.7.0', '22.15.1', '23.11.0'])(
    'refuses Node %s by a clear word',
    (node) => {
      const { status, stderr } = run(command, node)
      expect(status).toBe(1)
      expect(stderr).toContain(
        `This is Node ${node}; install a version of "^20.19 || ^22.16 || >=24" and try again.`,
      )
    },
  )
  test.each(['20.19.0', '22.16.0', '22.21.1', '24.0.0', '26.1.0'])('goes on with Node %s', (node) => {
    expect(run(command, node).stdout).toContain('Installing packages')
  })
})

test('npm start refuses a PORT that is none before it does anything', () => {
  const { status, stdout, stderr } = run('start', '24.0.0', { PORT: 'abc' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe('start: PORT is "abc"; expected a number from 0 to 65535\n')
})

test('a port is a number from 0 to 65535', () => {
  for (const port of ['0', '80', '65535']) expect(portOf(port)).toBe(Number(port))
  for (const port of ['65536', '-1', '1.5', '0x50', '1e3', ' ', '80 '])
    expect(() => portOf(port)).toThrow(port)
})
