/** The builds for other platforms that a registry mirror leaves out of package-lock.json. */

type Entry = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lockfile = { packages: Record<string, Entry> }

/** Adds each optional dependency that has no entry. @returns the names that were added */
export function completeLockfile(lock: Lockfile): string[] {
  const added: string[] = []
  for (const entry of Object.values({ ...lock.packages }))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (lock.packages[path]) continue
      lock.packages[path] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
      added.push(name)
    }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return added
}

/** `@next/swc-darwin-arm64` is for os darwin and cpu arm64. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const parts = name.replace('linuxmusl', 'linux-musl').split(/[-/]/)
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined
  const os = parts.find((p) => ['darwin', 'linux', 'win32', 'android', 'freebsd', 'wasm32'].includes(p))
  const cpu = parts.find((p) => ['x64', 'arm64', 'arm', 'ia32'].includes(p))
  if (os === 'wasm32') return { cpu: ['wasm32'] }
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}
