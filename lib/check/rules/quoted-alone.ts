import { countWords } from '../../markdown/text'
import { at } from '../project'
import { quotes } from '../quotes'
import type { Rule } from '../rule'

const leastWords = 8
/** Words at the start that point back at a question or a sentence that a quotation leaves behind. */
const pointsBack =
  /^(?:(?:Yes|No|Partly)[,:;] )?(?:It|They|This|That|These|Those|Such|Its|Their)\b(?! (?:drug|medicine|site|page)\b)/i
const subject =
  /\b(?:(?:es|S-)?ketamine|infusions?|drips?|(?:nasal |dummy )?sprays?|lozenges?|anesthesia|opioids?|treatments?|therap(?:y|ies)|exercise|(?:team )?programs|mindfulness|pain|depress\w*|suicid\w*|anxiety|PTSD|OCD|CRPS|fibromyalgia|migraines?|headaches?|addiction|cravings?|alcohol|cocaine|bipolar|psychosis|breathing|embassy|doctor|reviewers|cannot be woken|hurt yourself)\b/i
const population =
  /\b(?:people|person|adults?|child\w*|teen\w*|young|older|wom[ae]n|m[ae]n|bab(?:y|ies)|veterans?|patients?|clients|someone|anyone|nobody|everyone|we|you|your|rats|mice|animals?|US|UK|United States|Canad\w+|Australia\w*|Scotland|England\S*|Europe\w*|FDA|(?:lasting|chronic|nerve|cancer|back|injury|limb|head|face|spinal) (?:and \w+ )?pain|depression|anxiety|PTSD|OCD|CRPS|fibromyalgia|migraines?|headaches?|addiction|psychosis|surgery|anesthesia|pregnan\w+|disease|aneurysm)\b/i
const certainty = new RegExp(
  `\\b(?:${[
    'may|might|could|can(?:not)?|probably|perhaps|often|usually|mostly|some|few|seem(?:s|ed)?|unknown|unclear|uncertain|not|no|none|nobody|never|without|too little',
    'low|moderate|weak|strong|found|finds|saw|shows?|showed|says?|warns?|advise[sd]?|only|asks?|names?|rule[sd]? out|lists?|supports?|reported|means',
    'trials?|stud(?:y|ies)|surveys?|reviews?|reviewers|interviews|reports?|panel|experts?|guidelines?|guidance|labels?|law|approved|off-label|controlled',
    'must|should|needs?|call|tell|ask|follow|differs?|depends?|var(?:y|ies)',
    String.raw`\d+ (?:out )?of \d+|of \d+|out of 100|\d+ (?:people|adults|children|(?:\w+ )?men|women|veterans|patients)`,
  ].join('|')})\\b`,
  'i',
)

const criteria: readonly { holds: (text: string) => boolean; missing: string }[] = [
  {
    holds: (text) => countWords(text) >= leastWords && !pointsBack.test(text),
    missing: `make it a whole statement, ${leastWords} words or more, that does not begin with "it", "this" or "such"`,
  },
  { holds: (text) => subject.test(text), missing: 'name the treatment or the condition' },
  {
    holds: (text) => population.test(text),
    missing: 'say for whom it holds (people, a condition, "you", a country)',
  },
  {
    holds: (text) => certainty.test(text),
    missing:
      'say how sure it is (may, probably, "a trial in 60 people found", "the label says", 9 out of 100) or what to heed (must, do not, call)',
  },
]

/** It looks for words of each kind, not for sense; `npm run check -- --quotes` lists the sentences for a reader. */
export const quotedAlone: Rule = {
  id: 'quoted-alone',
  severity: 'error',
  about:
    'The first sentence of a key point or short answer can be quoted alone: a whole statement that names treatment or condition, for whom it holds, and how sure it is or what to heed.',
  check: (project) =>
    quotes(project).flatMap(({ file, text, at: place }) => {
      const missing = criteria.filter(({ holds }) => !holds(text)).map((criterion) => criterion.missing)
      return missing.length === 0
        ? []
        : [
            {
              ...at(file, place),
              message: `"${text.slice(0, 70)}" is not safe when quoted alone: ${missing.join('; ')}`,
            },
          ]
    }),
}
