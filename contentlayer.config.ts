import { resolve } from 'node:path'
import { type ComputedFields, defineDocumentType, makeSource } from 'contentlayer2/source-files'
import matter from 'gray-matter'
import type { Processor } from 'unified'
import { type Kind, kinds } from './lib/content/schema'
import { bodyOf } from './lib/markdown/body'

const body: ComputedFields[string] = {
  type: 'json',
  resolve: (doc) => bodyOf('text' in doc ? doc.text.raw : ''),
}

const documentTypes = (Object.keys(kinds) as Kind[]).map((name) => {
  const { folder, ext, schema } = kinds[name]
  return defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/**/*${ext}`,
    // What a field may hold is said by zod alone.
    fields: Object.fromEntries(Object.keys(schema.shape).map((field) => [field, { type: 'json' }])),
    ...(ext === '.mdx' ? { contentType: 'markdown', computedFields: { body } } : { contentType: 'data' }),
  }))
})

/** Pages read the tree in `body`; contentlayer's own HTML of the same text would take seconds and is not made. */
function withoutHtml(this: Processor): void {
  this.parser = () => ({ type: 'root', children: [] })
  this.compiler = () => ''
}

// Contentlayer would run front matter that begins with "---js" as a program.
const { engines } = matter as typeof matter & { engines: Record<string, { parse: () => never }> }
engines.javascript = {
  parse: () => {
    throw new Error('front matter is data and never run; begin it with a line "---"')
  },
}

export default makeSource({
  // Its own folder may be another one; see lib/cli/build-steps.ts.
  contentDirPath: resolve('content'),
  contentDirInclude: Object.values(kinds).map(({ folder }) => folder),
  documentTypes,
  fieldOptions: { typeFieldName: 'docType', bodyFieldName: 'text' },
  markdown: (builder) => {
    builder.use(withoutHtml)
  },
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
})
