/** Rounding happens here and nowhere else: sentence, table and picture all read these values. */

export type Share = {
  /** whole people out of 100, as drawn; any share above 0 is drawn as 1 at least */
  per100: number
  /** as written: "41", "fewer than 1" */
  shown: string
  /** true when nothing was rounded */
  exact: boolean
}

/** A share in whole people out of 100. */
export function share(percent: number): Share {
  if (percent > 0 && percent < 1) return { per100: 1, shown: 'fewer than 1', exact: false }
  const per100 = Math.round(percent)
  return { per100, shown: String(per100), exact: Math.abs(per100 - percent) < 1e-9 }
}

export function shareOfCount(events: number, size: number): Share {
  return share((events / size) * 100)
}

/** "15.8" for 15.79, "2,309" for 2309; at most `decimals` places, no trailing zeros. */
export function show(value: number, decimals = 2): string {
  return Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: decimals })
}

/** Signed, with a true minus sign. */
export function signed(value: number): string {
  return value < 0 ? `\u2212${show(value)}` : show(value)
}

/** "2,309"; what a source does not give is said so. */
export function count(people: number | undefined): string {
  return people === undefined ? 'not given' : people.toLocaleString('en-US')
}
