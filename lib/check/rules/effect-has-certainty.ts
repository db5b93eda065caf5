import { gradedLevels } from '../../content/schema'
import { at } from '../project'
import type { Rule } from '../rule'

/** Articles of the section `conditions` that are not about an effect of ketamine. */
export const notAboutAnEffect: readonly string[] = ['conditions/chronic-pain-explained']

/** Findings need no rule of their own: their schema asks for certainty and sources. */
export const effectHasCertainty: Rule = {
  id: 'effect-has-certainty',
  severity: 'error',
  about: 'An article about an effect (every one under conditions/) says how certain it is.',
  check: ({ files }) =>
    files
      .filter((file) => file.kind === 'Article' && file.data)
      .filter((file) => file.id.startsWith('conditions/') && !notAboutAnEffect.includes(file.id))
      .filter((file) => file.data?.certainty === undefined)
      .map((file) => ({
        ...at(file, undefined),
        message: `an article about an effect without its certainty; add "certainty:" (${gradedLevels.join(', ')})`,
      })),
}
