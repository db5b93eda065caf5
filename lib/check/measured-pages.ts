import { addressOf } from '../content/addresses'
import { measure } from '../readability/measure'
import type { MeasuredPage } from '../readability/table'
import type { Project } from './project'

/** How hard each article and each question is to read. */
export function measuredPages({ files }: Project): MeasuredPage[] {
  return files.flatMap((file) =>
    file.kind === 'Article' || file.kind === 'Faq'
      ? [{ address: addressOf(file.kind, file.id), ...measure(file.body) }]
      : [],
  )
}
