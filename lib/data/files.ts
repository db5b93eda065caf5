/** The files of /data/: what each holds, as text. The same content gives the same bytes. */
import { createHash } from 'node:crypto'
import { words } from '../../words'
import { findingData, findingFiles } from '../pages/evidence-data'
import { site } from '../site'
import { itemsOf } from './items'
import { license } from './license'
import { oEmbedFiles } from './oembed'
import { reviewState } from './review-state'
import { type FileName, fileNames, fileSchema, indexSchema, jsonSchema } from './schemas'

const folder = 'v1'
const urlOf = (file: string) => `${site.origin}/data/${file}`
const schemaOf = (name: FileName | 'index') => `${folder}/schemas/${name}.json`

/** Every file by its path below /data/. */
const files: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ...findingFiles().map((file) => [`findings/${file}`, () => findingData(file)] as const),
  ...oEmbedFiles(),
  [`${folder}/index.json`, index],
  [schemaOf('index'), () => jsonSchema(indexSchema, urlOf(schemaOf('index')))],
  ...fileNames.flatMap((name) => [
    [
      `${folder}/${name}.json`,
      () => fileSchema(name).parse({ ...head(name), items: itemsOf[name]() }),
    ] as const,
    [schemaOf(name), () => jsonSchema(fileSchema(name), urlOf(schemaOf(name)))] as const,
  ]),
])

export const dataFiles: readonly string[] = [...files.keys()]

const made = new Map<string, string>()

/**
 * @param file path below /data/, as v1/index.json
 * @throws when there is no such file
 */
export function dataFile(file: string): string {
  const text = made.get(file) ?? JSON.stringify(files.get(file)?.())
  if (!text) throw new Error(`there is no data file ${file}`)
  made.set(file, text)
  return text
}

function head(name: FileName | 'index') {
  return { $schema: urlOf(schemaOf(name)), license: license.id, attribution: license.attribution }
}

function index() {
  const entries = fileNames.map((name) => {
    const file = `${folder}/${name}.json`
    const text = dataFile(file)
    return {
      name,
      url: urlOf(file),
      schema: urlOf(schemaOf(name)),
      count: (JSON.parse(text) as { items: unknown[] }).items.length,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }
  })
  return indexSchema.parse({
    ...head('index'),
    name: site.name,
    url: `${site.origin}/`,
    version: '1.0',
    stability: words.data.stability,
    notice: `${words.data.notAdvice} ${reviewState()}`,
    changed: itemsOf.changes()[0]?.date ?? null,
    files: entries,
  })
}
