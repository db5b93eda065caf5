import type { DatasetLeaf } from 'schema-dts'
import type { FindingModel } from '../../pages/evidence'
import { site } from '../../site'
import { publisher } from './organization'

/** The record of a finding, for others to use. */
export function dataset(model: FindingModel): DatasetLeaf {
  return {
    '@type': 'Dataset',
    name: model.head.title,
    description: model.head.description,
    url: `${site.origin}${model.head.address}`,
    isAccessibleForFree: true,
    creator: publisher(),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${site.origin}${model.dataHref}`,
    },
  }
}
