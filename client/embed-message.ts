/** What an embed and the page around it say to each other. */

/** Asks an embed for its height. */
export const heightAsked = 'embed-height?'

export type Height = {
  /** pixels */
  embedHeight: number
}

/** The most that a frame is given, in pixels. */
const highest = 20_000

/** @param data of a message, which may be anything */
export function isHeight(data: unknown): data is Height {
  if (typeof data !== 'object' || data === null || !('embedHeight' in data)) return false
  const { embedHeight } = data
  return typeof embedHeight === 'number' && embedHeight > 0 && embedHeight <= highest
}
