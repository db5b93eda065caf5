/** What a page says as a text message, and how many messages phones make of it. */
import { SegmentedMessage } from 'sms-segments-calculator'
import { words } from '../../words'
import type { Certainty } from '../content/vocabulary'

/** That a message with its link may take. */
export const mostTexts = 3

/**
 * @returns how many messages phones make of it, 153 letters each in their own alphabet (GSM-7) and 67 in any other, and
 * its characters outside that alphabet, of which one is enough
 */
export function textsOf(message: string, link: string): { count: number; outside: string[] } {
  const sent = new SegmentedMessage(`${message} ${link}`)
  return { count: sent.segmentsCount, outside: [...new Set(sent.getNonGsmCharacters())] }
}

/** How many key points an article sends: a result, and what limits it. */
const sentPoints = 2

/** The message of an article: its title, how sure it is, its first key points. */
export function articleMessage(
  title: string,
  certainty: Certainty | undefined,
  keyPoints: readonly string[],
): string {
  const sure = certainty ? ` (${words.certainty.levels[certainty].label.toLowerCase()})` : ''
  const name = `${title}${sure}`
  return [/[?!]$/.test(name) ? name : `${name}.`, ...keyPoints.slice(0, sentPoints)].join(' ')
}
