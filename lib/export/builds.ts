/**
 * Where built sites lie: each in a numbered folder below `.builds/`. `out` is a link to the one that is served, so
 * another takes its place by one rename. `.builds/new` holds what the running build makes.
 */
import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

export const buildsFolder = '.builds'
/** Of the running build; it makes the site in `site`. */
export const workFolder = `${buildsFolder}/new`

/**
 * Serves the site that the running build made; the one that was served until now is kept. Stopped at any moment,
 * this leaves one of the two in `out`.
 * @param root folder of the project
 */
export function switchToNew(root: string): void {
  const out = join(root, 'out')
  let last = numbersOf(root)[0] ?? 0
  // Made by a version of this project without links. Only here readers meet no site, for an instant.
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) renameSync(out, siteOf(root, ++last))
  renameSync(join(root, workFolder, 'site'), siteOf(root, ++last))
  serve(root, last)
}

/**
 * Serves the site that was served before.
 * @throws when there is none
 */
export function rollBack(root: string): void {
  const number = numberBefore(root)
  if (number === undefined) throw new Error('no earlier build is kept')
  serve(root, number)
}

/** Removes every site but the one that is served and the one before it. */
export function removeOthers(root: string): void {
  const removed = join(root, buildsFolder, 'removed')
  rmSync(removed, { recursive: true, force: true })
  const kept = [servedNumber(root), numberBefore(root)]
  for (const number of numbersOf(root).filter((one) => !kept.includes(one))) {
    // Renamed first: half a site must not look like one to go back to.
    renameSync(siteOf(root, number), removed)
    rmSync(removed, { recursive: true })
  }
}

function siteOf(root: string, number: number): string {
  return join(root, buildsFolder, String(number))
}

/** The newest first. */
function numbersOf(root: string): number[] {
  return readdirSync(join(root, buildsFolder))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => b - a)
}

/** @returns undefined when `out` is not there or no link */
function servedNumber(root: string): number | undefined {
  const out = join(root, 'out')
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? Number(basename(readlinkSync(out))) : undefined
}

function numberBefore(root: string): number | undefined {
  const served = servedNumber(root)
  return numbersOf(root).find((number) => served === undefined || number < served)
}

/** The one step that readers notice. */
function serve(root: string, number: number): void {
  const link = join(root, buildsFolder, 'link')
  rmSync(link, { force: true })
  symlinkSync(`${buildsFolder}/${number}`, link)
  renameSync(link, join(root, 'out'))
}
