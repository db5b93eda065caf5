/** What is drawn and said of a finding, as plain data. */
import type { Finding } from '../content/schema'

export type Result<Kind extends Finding['result']['kind']> = Extract<Finding['result'], { kind: Kind }>

export type Table = { head: string[]; rows: string[][] }
export type PeoplePicture = {
  kind: 'people'
  /** `filled` icons of `of`: of 100, or of the people of a small group */
  groups: { label: string; filled: number; of: number; shown: string }[]
  /** what a filled icon is, and what an empty one */
  yes: string
  no: string
  good: boolean | null
}
export type IntervalPicture = {
  kind: 'interval'
  /** the estimate without its sign, and what it is: "1.83", "points lower" */
  shown: string
  side: string
  harm: boolean
  value: number
  low: number
  high: number
  noEffect: number
  leftLabel: string
  rightLabel: string
  /** length of the scale, where it is known: differences lie between this below and above no difference */
  span?: number
  /** width of the band around no effect in which a change is too small to notice */
  noticeable?: number
}
export type BarsPicture = {
  kind: 'bars'
  unit: string
  min: number
  max: number
  bars: { label: string; value: number }[]
}
export type LinesPicture = {
  kind: 'lines'
  unit: string
  min: number
  max: number
  lines: { label: string; points: { when: string; value: number }[] }[]
}
export type Picture = PeoplePicture | IntervalPicture | BarsPicture | LinesPicture

/** What a result alone tells; an estimate knows by its range whether it may be chance. */
export type ResultView = Omit<FindingView, 'chance'> & { chance?: boolean }

export type FindingView = {
  /** the numbers in a few words, for lists and tables: "Ketamine 69 of 100; Placebo 19 of 100" */
  headline: string
  /** what was found, one sentence a group */
  result: string[]
  /** what belongs to it: the gap, whom it did not reach, how rough it is, why nothing was compared */
  notes: string[]
  /** true where the source shows no clear difference */
  chance: boolean
  table: Table
  picture: Picture
}
