/** What the worker and the page of the kept site both know of the copy on the device. */
import type { Correction, Edition } from '../lib/export/edition'

/** What is remembered of the copy beside its files. */
export type Kept = {
  day: string
  files: number
  /** ids of all corrections that this copy knows */
  known: string[]
  /** came since the copy before, until the reader says that they are read */
  unread: Correction[]
}

/** The caches of the kept site: its files, and what is remembered of them. */
export const cacheNames = { files: 'site', memory: 'site-kept' } as const
const address = '/offline/kept.json'

/** @returns undefined where nothing is kept */
export async function keptCopy(): Promise<Kept | undefined> {
  if (!(await caches.has(cacheNames.memory))) return undefined
  const memory = await caches.open(cacheNames.memory)
  return (await memory.match(address))?.json()
}

/** @throws when there is no room */
export async function rememberCopy(kept: Kept): Promise<void> {
  const memory = await caches.open(cacheNames.memory)
  await memory.put(address, Response.json(kept))
}

/** What is remembered once an edition has taken the place of the copy before. */
export function afterUpdate({ day, files, corrections }: Edition, before: Kept | undefined): Kept {
  const seen = new Set(before?.known)
  const came = before ? corrections.filter(({ id }) => !seen.has(id)) : []
  const isNew = new Set(came.map(({ id }) => id))
  return {
    day,
    files: files.length,
    known: corrections.map(({ id }) => id),
    unread: [...came, ...(before?.unread.filter(({ id }) => !isNew.has(id)) ?? [])],
  }
}

/** What a worker tells the open pages while it fetches an edition. */
export type Told = { done: number; of: number } | { failed: 'room' | 'network' }
