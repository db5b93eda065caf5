/** package-lock.json, as far as this project looks at it. */
import { readFileSync } from 'node:fs'

export const lockfile = 'package-lock.json'

export type LockEntry = {
  /** of the project alone */
  name?: string
  version?: string
  integrity?: string
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}
/** By their folder; `''` is the project itself. */
export type Lockfile = { packages: Record<string, LockEntry> }

/** A package that the project may install, for this platform or another. */
export type Installed = LockEntry & { path: string; name: string; version: string }

/** @throws for a folder without a lockfile */
export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(lockfile, 'utf8'))
}

export function installed({ packages }: Lockfile): Installed[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
    }))
}
