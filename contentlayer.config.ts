import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { pageKinds } from './lib/content/addresses'
import { contentlayerFields } from './lib/content/contentlayer-fields'
import { kinds } from './lib/content/schema'
import { typedTree } from './lib/markdown/typed-tree'

const documentTypes = pageKinds.map((name) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: `${kinds[name].folder}/**/*.mdx`,
    contentType: 'markdown',
    fields: contentlayerFields(kinds[name].schema),
  })),
)

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: pageKinds.map((name) => kinds[name].folder),
  documentTypes,
  fieldOptions: { typeFieldName: 'docType', bodyFieldName: 'body' },
  markdown: (builder) => {
    builder.use(typedTree)
  },
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
})
