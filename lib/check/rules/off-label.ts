import { at, type Project } from '../project'
import { type ReaderText, readerSentences } from '../reader-texts'
import type { Rule } from '../rule'
import type { SourceFile } from '../source-file'

const route = /\b(?:infusions?|drips?|injections?|lozenges?)\b/i
const use =
  /\b(?:pain|depress(?:ion|ed|ive)|mood|suicidal|anxiety|PTSD|OCD|bipolar|CRPS|fibromyalgia|migraines?|headaches?|addiction)\b/i
/** Names of those who speak, not of what is treated. */
const speakers = /\b(?:pain|mood) (?:experts?|specialists?|clinics?|doctors?|societies|teams?)\b/gi
/** Words of a sentence that tells of an operation or an emergency, where ketamine is used on its label. */
const otherCare = /\ban(?:a)?esthe(?:sia|tics?)\b|\bsurgery\b|\boperations?\b|\bemergency\b/i

/** Pages where such a sentence offers nothing, each with the reason. */
export const notOffered: readonly string[] = [
  'evidence/claims-checked', // how claims are checked; each claim has its own page
  'evidence/how-to-read-evidence', // studies as examples of how to read
  'evidence/future-research', // drugs that no clinic can give yet
  'bring', // what to take along to a session that is already planned
  'work', // when to go back to work after one
]

/**
 * A page offers the treatment when one sentence of its body or short texts names a way in (infusion, drip, injection,
 * lozenge) together with pain, mood or a condition of either. "Pain experts" and the like name no use. Sentences on
 * anesthesia, surgery and emergencies do not count.
 */
export const offLabel: Rule = {
  id: 'off-label',
  severity: 'error',
  about:
    'An article, question or claim that speaks of infusions, drips, injections or lozenges for pain or mood says "off-label".',
  check: (project) =>
    project.files
      .filter((file) => ['Article', 'Faq', 'Claim'].includes(file.kind) && !notOffered.includes(file.id))
      .flatMap((file) => {
        const offer = offerOf(project, file)
        return offer
          ? [
              {
                ...at(file, offer.at),
                message: `speaks of this treatment, but the page does not say "off-label": "${offer.text.slice(0, 70)}"`,
              },
            ]
          : []
      }),
}

function offerOf(project: Project, file: SourceFile): ReaderText | undefined {
  const all = readerSentences(project, file).filter(({ where }) => where !== 'plain')
  if (all.some(({ text }) => /\boff-label\b/i.test(text))) return undefined
  return all.find(
    ({ text }) => route.test(text) && use.test(text.replace(speakers, '')) && !otherCare.test(text),
  )
}
