import { words } from '../../words'
import { site } from '../site'

/** As content/LICENSE says it, with the name that programs know. */
export const license = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: words.data.attribution(site.name),
} as const
