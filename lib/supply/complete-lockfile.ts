/** What a registry mirror leaves out of package-lock.json: the builds for other platforms, and sums of their bytes. */

import type { LockEntry, Lockfile } from './lockfile'

/** What a registry says about one version of a package, in the words of a lockfile. */
export type Published = Pick<LockEntry, 'license'> & {
  version: string
  integrity: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
  engines?: Record<string, string>
}

/**
 * Adds each optional dependency that has no entry, and its sum to each entry without one.
 * @param published asks the registry for the newest version of a range
 * @returns the names of the entries that were added or filled in
 * @throws what `published` throws; the lockfile is then half done
 */
export async function completeLockfile(
  lock: Lockfile,
  published: (name: string, range: string) => Promise<Published>,
): Promise<string[]> {
  const completed: string[] = []
  for (const entry of Object.values({ ...lock.packages }))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (lock.packages[path]?.integrity) continue
      const { version, ...rest } = await published(name, range)
      lock.packages[path] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...rest,
      }
      completed.push(name)
    }
  // In the order of npm, which else would move entries back.
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  return completed
}
