import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { installed, readLockfile } from '@/lib/supply/lockfile'
import { sbom } from '@/lib/supply/sbom'

const lock = readLockfile()
const bom = JSON.parse(sbom(lock))
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'
const schema = (name: string) => JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8'))

describe('the list of what the project is made of', () => {
  test('is valid CycloneDX', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` })
    const valid = ajv.compile(schema('bom-1.6'))
    expect(valid(bom), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
    expect(
      valid({ ...bom, components: [{ ...bom.components[0], licenses: [{ license: { id: 'no' } }] }] }),
    ).toBe(false)
  })
  test('has each package of the lockfile once, with its sum', () => {
    expect(bom.components.length).toBe(installed(lock).length)
    const names = bom.components.map((component: { 'bom-ref': string }) => component['bom-ref'])
    expect(new Set(names).size).toBe(names.length)
    const zod = bom.components[names.indexOf('node_modules/zod')]
    const { version, integrity = '' } = lock.packages['node_modules/zod'] ?? {}
    expect(zod).toMatchObject({ version, scope: 'required', purl: `pkg:npm/zod@${version}` })
    expect(`sha512-${Buffer.from(zod.hashes[0].content, 'hex').toString('base64')}`).toBe(integrity)
  })
  test('says for what each is there, and names a group apart', () => {
    const axe = bom.components.find(({ group }: { group: string }) => group === '@axe-core')
    expect(axe).toMatchObject({ name: 'playwright', scope: 'excluded' })
    expect(axe.purl).toMatch(/^pkg:npm\/%40axe-core\/playwright@/)
  })
  test('leads from each package to those that it finds, the nearest first', () => {
    const made = JSON.parse(
      sbom({
        packages: {
          '': {
            name: 'site',
            version: '1.0.0',
            license: 'MIT',
            dependencies: { a: '1' },
            devDependencies: { b: '1' },
          },
          'node_modules/a': {
            version: '1.0.0',
            integrity: 'sha512-aa',
            license: 'MIT',
            dependencies: { b: '2', none: '1' },
          },
          'node_modules/a/node_modules/b': {
            version: '2.0.0',
            integrity: 'sha512-aa',
            license: '(MIT OR ISC)',
            peerDependencies: { a: '1' },
          },
          'node_modules/b': { version: '1.0.0', integrity: 'sha512-aa', license: 'MIT', dev: true },
        },
      }),
    )
    expect(made.dependencies).toEqual([
      { ref: 'project', dependsOn: ['node_modules/a', 'node_modules/b'] },
      { ref: 'node_modules/a', dependsOn: ['node_modules/a/node_modules/b'] },
      { ref: 'node_modules/a/node_modules/b', dependsOn: ['node_modules/a'] },
      { ref: 'node_modules/b', dependsOn: [] },
    ])
    expect(made.components[1].licenses).toEqual([{ expression: '(MIT OR ISC)' }])
  })
  test('is not made of a package without a sum', () => {
    expect(() => sbom({ packages: { 'node_modules/a': { version: '1.0.0', license: 'MIT' } } })).toThrow(
      'a 1.0.0 has no sum or no license in the lockfile',
    )
  })
})
