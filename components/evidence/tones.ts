/** What a mark tells by its color: benefit or harm, the group of interest or the comparison. */
export type Tone = { harm: boolean; other: boolean }

const pick = (names: readonly [string, string, string, string]) => (tone: Tone) =>
  names[(tone.harm ? 2 : 0) + (tone.other ? 1 : 0)] ?? ''

export const filled = pick(['fill-accent', 'fill-other', 'fill-harm', 'fill-harm-other'])
export const outlined = pick(['stroke-accent', 'stroke-other', 'stroke-harm', 'stroke-harm-other'])
/** Letters are dark enough to read in every tone. */
export const lettered = pick(['fill-accent', 'fill-quiet', 'fill-harm', 'fill-quiet'])
export const colored = pick(['text-accent', 'text-quiet', 'text-harm', 'text-quiet'])
