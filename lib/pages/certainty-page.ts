import { pageAt } from '../content'

const address = '/evidence/how-to-read-evidence/'

/** The page that explains the words of certainty; null when the publish rule withholds it. */
export const certaintyPage: string | null = pageAt(address) ? address : null
