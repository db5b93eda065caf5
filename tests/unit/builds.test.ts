import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildsFolder, removeOthers, rollBack, switchToNew, workFolder } from '@/lib/export/builds'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'Bäu ten '))
  mkdirSync(join(root, buildsFolder))
})
afterEach(() => rmSync(root, { recursive: true }))

function site(folder: string, words: string): void {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'index.html'), words)
}
const make = (words: string) => site(`${workFolder}/site`, words)
const served = () => readFileSync(join(root, 'out/index.html'), 'utf8')
const kept = () => readdirSync(join(root, buildsFolder)).filter((name) => /^\d+$/.test(name))

/** A whole build. */
function build(words: string): void {
  removeOthers(root)
  make(words)
  switchToNew(root)
  removeOthers(root)
}

describe('the site that is served', () => {
  test('is the last that was built, and the one before it is kept', () => {
    for (const words of ['one', 'two', 'three']) {
      build(words)
      expect(served()).toBe(words)
    }
    expect(kept()).toEqual(['2', '3'])
  })
  test('goes back by one build, and no further', () => {
    build('one')
    expect(() => rollBack(root)).toThrow('no earlier build is kept')
    build('two')
    rollBack(root)
    expect(served()).toBe('one')
    expect(() => rollBack(root)).toThrow('no earlier build is kept')
    expect(served()).toBe('one')
  })
  test('is never the one that was gone back from', () => {
    for (const words of ['good', 'bad']) build(words)
    rollBack(root)
    build('mended')
    rollBack(root)
    expect(served()).toBe('good')
  })
  test('stays while the next one is made, and what that leaves when it is stopped does not count', () => {
    build('one')
    make('half')
    removeOthers(root)
    expect(served()).toBe('one')
    // stopped between the two renames of a switch
    build('two')
    site(`${buildsFolder}/3`, 'never served')
    expect(served()).toBe('two')
    build('three')
    expect([served(), ...kept()]).toEqual(['three', '2', '3'])
  })
  test('keeps what a version without links left as a plain folder', () => {
    site('out', 'plain')
    build('one')
    expect(lstatSync(join(root, 'out')).isSymbolicLink()).toBe(true)
    expect(served()).toBe('one')
    rollBack(root)
    expect(served()).toBe('plain')
  })
  test('comes back when the link was deleted', () => {
    for (const words of ['one', 'two']) build(words)
    rmSync(join(root, 'out'))
    rollBack(root)
    expect(served()).toBe('two')
  })
  test('moves with the folder of the project', () => {
    build('one')
    expect(readdirSync(join(root, 'out/'))).toEqual(['index.html'])
    const moved = `${root} moved`
    renameSync(root, moved)
    root = moved
    expect(served()).toBe('one')
    expect(existsSync(join(root, workFolder, 'site'))).toBe(false)
  })
})
