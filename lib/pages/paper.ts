import type { ShownBlock } from './shown'

/** Size of the text of a question on paper. */
export type PaperSize = 'large' | 'middle' | 'small'

/** Letters that fill a sheet at a size, on Letter as on A4; more are set in the smallest size. */
const room = { large: 3_200, middle: 4_100 }
/** Letters for which there would be room instead. */
const taken = { source: 60, finding: 850, row: 40 }

/** The largest size at which a text with its sources is expected on one sheet; a test counts the sheets. */
export function paperSize(body: readonly ShownBlock[], sources: number): PaperSize {
  let letters = sources * taken.source
  JSON.stringify(body, (name, value) => {
    if (value?.t === 'finding') {
      letters += taken.finding
      return undefined
    }
    if (value?.t === 'table') letters += value.rows.length * taken.row
    if (name === 'value' || name === 'title') letters += String(value).length
    return value
  })
  if (letters <= room.large) return 'large'
  return letters <= room.middle ? 'middle' : 'small'
}
