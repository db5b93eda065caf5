import type { Reference } from '../../content/schema'
import { at } from '../project'
import { readerSentences } from '../reader-texts'
import type { Rule } from '../rule'

/** A number with a unit of mass, per body weight or volume too: 0.5 mg/kg, 100 to 500 mg, 185 ng/mL. */
const amount =
  /\d[\d.,]*\s?(?:mg|mcg|µg|μg|ng|milligrams?|micrograms?|nanograms?|grams?)(?:\/(?:kg|ml|min|h|hour|day))*(?![\p{L}\d])/iu

/** Kinds of sources that did, measured or laid down a dose: studies and reviews of them, labels, guidelines. */
const doseSources: readonly Reference['kind'][] = [
  'randomized-trial',
  'systematic-review',
  'observational',
  'mechanism-study',
  'case-report',
  'narrative-review',
  'regulatory',
  'guideline',
]

export const doses: Rule = {
  id: 'doses',
  severity: 'error',
  about:
    'An amount of a drug (mg, mg/kg, mcg, ng/mL) stands in a sentence that cites a study, label or guideline.',
  check: (project) =>
    project.files.flatMap((file) =>
      readerSentences(project, file).flatMap(({ text, cites, at: place }) => {
        const found = amount.exec(text)?.[0]
        const kinds = cites.flatMap((key) => project.references.get(key)?.kind ?? [])
        if (!found || kinds.some((kind) => doseSources.includes(kind))) return []
        const cause =
          cites.length === 0
            ? 'has no citation mark'
            : `cites no study, label or guideline (${kinds.join(', ')})`
        return [
          {
            ...at(file, place),
            message: `the sentence with "${found}" ${cause}; cite who gave this amount, or leave it out`,
          },
        ]
      }),
    ),
}
