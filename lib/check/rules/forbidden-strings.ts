import { placeAt } from '../places'
import { at } from '../project'
import type { Rule } from '../rule'

/** Strings that must appear nowhere: broken characters, debris of old drafts, titles that do not exist. */
export const forbidden: readonly string[] = [
  '\u00c2',
  'Find other PDF articles',
  'nbapreview.theringer.com',
  '\\label{local-bound}',
  'macromolecules-concept-map-answer-key',
  'archive-ga-23-38',
  'Ketamine for Chronic Pain: Mechanisms and Clinical Applications',
  'Ketamine Therapy in Pain Medicine: A Practical Guide',
  'Innovations in Ketamine Treatment for Pain and Depression',
  'Ketamine Infusions for Complex Regional Pain Syndrome',
  'Clinical Perspectives on Ketamine in Pain Management',
  'Ketamine and Pain: A New Frontier in Analgesia',
  'Managing Neuropathic Pain with Ketamine',
  'Ketamine-Assisted Therapy: Pain Relief and Beyond',
  'Advances in Ketamine Research for Pain Control',
]

export const forbiddenStrings: Rule = {
  id: 'forbidden-strings',
  severity: 'error',
  about: 'Broken characters and invented titles appear nowhere.',
  check: ({ files }) =>
    files.flatMap((file) =>
      forbidden.flatMap((string) => {
        const offset = file.text.indexOf(string)
        if (offset < 0) return []
        return [
          { ...at(file, placeAt(file.text, offset)), message: `"${string}" must not appear; delete it` },
        ]
      }),
    ),
}
