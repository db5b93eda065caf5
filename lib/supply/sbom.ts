/**
 * What the project is made of, for programs that look for packages with known faults: CycloneDX 1.6, from the lockfile
 * alone. The same lockfile gives the same bytes; what `npm sbom` writes holds the time, a random number, the version
 * of npm and the name of the folder.
 */
import { licenseOf } from './licenses'
import { type Installed, installed, type LockEntry, type Lockfile } from './lockfile'

/** Where it is on the site. */
export const sbomFile = 'data/sbom.cdx.json'

/** @throws when an entry has no sum or no license */
export function sbom(lock: Lockfile): string {
  const { name = '', version = '', license = '' } = lock.packages[''] ?? {}
  const packages = installed(lock)
  const root = { path: '', ...lock.packages[''] }
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': refOf(''), name, version, licenses: licenses(license) },
    },
    components: packages.map(component),
    dependencies: [root, ...packages].map((entry) => ({
      ref: refOf(entry.path),
      dependsOn: needsOf(entry, lock),
    })),
  })
}

function component(entry: Installed) {
  const { path, name, version, integrity, dev, optional } = entry
  const license = licenseOf(entry)
  if (!integrity || !license)
    throw new Error(
      `${name} ${version} has no sum or no license in the lockfile; run "npm run lockfile", then "npm run licenses"`,
    )
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return {
    type: 'library',
    'bom-ref': refOf(path),
    group,
    name: short,
    version,
    // In the words of the format: packages for development take no part in a build.
    scope: dev ? 'excluded' : optional ? 'optional' : 'required',
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') },
    ],
    licenses: licenses(license),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }
}

function licenses(license: string) {
  return [/^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license }]
}

function refOf(path: string): string {
  return path || 'project'
}

/** Where Node finds what a package names: in its own folder, else in those around it. Some are not installed. */
function needsOf({ path, ...entry }: LockEntry & { path: string }, { packages }: Lockfile): string[] {
  const names = Object.keys({
    ...entry.dependencies,
    ...entry.devDependencies,
    ...entry.optionalDependencies,
    ...entry.peerDependencies,
  })
  const around = [path]
  for (let at = path; at !== ''; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))
    around.push(at)
  }
  return names
    .flatMap((name) => {
      const places = around.map((folder) => `${folder && `${folder}/`}node_modules/${name}`)
      return places.find((place) => packages[place]) ?? []
    })
    .toSorted()
}
