/** The data of the real content, each file against its JSON Schema by a library of its own. */
import { createHash } from 'node:crypto'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dataFile, dataFiles } from '@/lib/data/files'
import { fileNames } from '@/lib/data/schemas'

const parsed = (file: string) => JSON.parse(dataFile(file))
const names = ['index', ...fileNames]

/** @returns what says whether data is as the schema of a file wants it */
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    strictTuples: false,
    formats: { date: true, uri: URL.canParse, hex: true },
  })
  return ajv.compile(parsed(`v1/schemas/${name}.json`))
}

/** The first text, list or record below a value that is named so. */
function firstNamed(value: unknown, name: string): Record<string, unknown> | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (name in value) return value as Record<string, unknown>
  for (const inner of Object.values(value)) {
    const found = firstNamed(inner, name)
    if (found) return found
  }
  return undefined
}

describe.each(names)('%s.json', (name) => {
  const validate = validatorOf(name)
  test('is as its schema says', () => {
    expect(validate(parsed(`v1/${name}.json`)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })
  test('its schema refuses a field that is missing, one too many and one of another type', () => {
    const broken = (change: (data: ReturnType<typeof parsed>) => void) => {
      const data = parsed(`v1/${name}.json`)
      change(data)
      return validate(data)
    }
    const list = name === 'index' ? 'files' : 'items'
    expect(
      broken((data) => {
        data[list][0].made = 'up'
      }),
    ).toBe(false)
    expect(
      broken((data) => {
        delete data[list][0][Object.keys(data[list][0])[0] ?? '']
      }),
    ).toBe(false)
    expect(
      broken((data) => {
        data[list][0] = 'text'
      }),
    ).toBe(false)
    expect(
      broken((data) => {
        delete data.license
      }),
    ).toBe(false)
  })
})

describe('schemas', () => {
  test('refuse a word outside a closed list, and a day that is none', () => {
    const validate = validatorOf('articles')
    const data = parsed('v1/articles.json')
    const article = firstNamed(data, 'certainty')
    Object.assign(article ?? {}, { certainty: 'certain' })
    expect(validate(data)).toBe(false)
    const other = parsed('v1/articles.json')
    other.items[0].changed = '2026-02-30'
    expect(validate(other)).toBe(false)
  })
  test('say what fields mean, and nothing of our own checks', () => {
    for (const name of names) {
      const text = dataFile(`v1/schemas/${name}.json`)
      expect(text).toContain('https://json-schema.org/draft/2020-12/schema')
      expect(text).toContain('"description"')
      expect(text).not.toMatch(/"holds"|"quoted"/)
    }
  })
})

describe('the data', () => {
  const items = (name: string) => parsed(`v1/${name}.json`).items
  const references = new Set(items('references').map(({ id }: { id: string }) => id))

  test('holds what the site holds', () => {
    const count = Object.fromEntries(fileNames.map((name) => [name, items(name).length]))
    expect(count.articles).toBeGreaterThan(40)
    expect(count.questions).toBeGreaterThan(60)
    expect(count.terms).toBeGreaterThan(100)
    expect(count.advice).toBeGreaterThan(5)
    expect(count.facts).toBeGreaterThan(10)
  })
  test('the index tells bytes, hash and count of each file as it is', () => {
    for (const { name, bytes, sha256, count } of parsed('v1/index.json').files) {
      const text = dataFile(`v1/${name}.json`)
      expect([name, bytes, sha256, count]).toEqual([
        name,
        Buffer.byteLength(text),
        createHash('sha256').update(text).digest('hex'),
        items(name).length,
      ])
    }
  })
  test('every id of a source is one of references.json, in each file', () => {
    const unknown = fileNames.flatMap((name) => {
      const missing: string[] = []
      JSON.stringify(items(name), (key, value) => {
        if (key === 'sources')
          for (const source of value) {
            const id = typeof source === 'string' ? source : source.ref
            if (!references.has(id)) missing.push(`${name}: ${id}`)
          }
        return value
      })
      return missing
    })
    expect(unknown).toEqual([])
    expect(references.size).toBeGreaterThan(300)
  })
  test('ids are used once in a file', () => {
    for (const name of fileNames) {
      const ids = items(name).map(({ id }: { id: string }) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })
  test('texts are plain: no marks of ours, no HTML, no numbers of sources', () => {
    const texts: string[] = []
    for (const name of ['articles', 'questions', 'claims', 'terms', 'advice'])
      JSON.stringify(items(name), (key, value) => {
        if (key === 'text' && typeof value === 'string') texts.push(value)
        return value
      })
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => /\]\(|\*\*|<\w|\[@|\[\d/.test(text))).toEqual([])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })
  test('what not to do says so in each line', () => {
    const lines = items('articles')
      .flatMap(({ text }: { text: { kind: string; text: string }[] }) => text)
      .filter(({ kind }: { kind: string }) => kind === 'dont')
      .flatMap(({ text }: { text: string }) => text.split('\n').slice(1))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line: string) => !/^(?:- ✗ | {2})/.test(line))).toEqual([])
  })
  test('no page is said to be reviewed that is not', () => {
    const reviewers = items('questions').map(({ reviewedBy }: { reviewedBy: unknown }) => reviewedBy)
    expect(reviewers.filter((reviewer: unknown) => reviewer !== null)).toEqual([])
    expect(parsed('v1/index.json').notice).toContain('No clinician has reviewed')
  })
  test('a file that is not there is an error', () => {
    expect(() => dataFile('v1/none.json')).toThrow('there is no data file v1/none.json')
    expect(dataFiles).toContain('findings/index.json')
  })
})

describe('a site that asks for review', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })
  test('publishes nothing of what it withholds', async () => {
    vi.stubEnv('REQUIRE_REVIEW', '1')
    vi.resetModules()
    const { dataFile, dataFiles } = await import('@/lib/data/files')
    const { twinFiles, twinFile } = await import('@/lib/data/twins')
    const { addresses } = await import('@/lib/pages/kinds')
    for (const name of ['articles', 'questions', 'claims', 'terms', 'findings'])
      expect(JSON.parse(dataFile(`v1/${name}.json`)).items, name).toEqual([])
    expect(dataFiles.filter((file) => file.startsWith('findings/'))).toEqual(['findings/index.json'])
    expect(twinFiles).toContain('help-now/index.md')
    expect(twinFiles.filter((file) => file.startsWith('q/') && file !== 'q/index.md')).toEqual([])
    const text = [...dataFiles.map(dataFile), ...twinFiles.map(twinFile)].join('\n')
    const led = [...text.matchAll(/example(\/[a-z0-9/-]*\/)(?=[)>"#])/g)].map(([, address]) => address ?? '')
    expect(led.length).toBeGreaterThan(10)
    expect([...new Set(led)].filter((address) => !addresses.includes(address))).toEqual([])
  })
})
