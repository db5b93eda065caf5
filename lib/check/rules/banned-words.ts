import { plainInline } from '../../markdown/text'
import { at } from '../project'
import { plainTexts } from '../reader-texts'
import type { Rule } from '../rule'
import { runs } from '../texts'

/** What must not be said, and what to say instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\brevolution(?:ary|ize[sd]?)\b/i, 'say what was found'],
  [/\bcutting[- ]edge\b/i, 'leave it out'],
  [/\bbreakthrough\b(?! pain)/i, 'say what was found ("breakthrough pain" is allowed)'],
  [/\bground[- ]?breaking\b/i, 'leave it out'],
  [/\bgame[- ]?chang(?:er|ing)\b/i, 'leave it out'],
  [/\bmiracle\b/i, 'leave it out'],
  [/\bpowerful\b/i, 'give the number'],
  [/\bproven\b/i, 'say how sure the evidence is'],
  [/\bcures?\b/i, 'say what was found'],
  [/\bholistic\b/i, 'leave it out'],
  [/\bunlock(?:s|ed|ing)?\b/i, 'leave it out'],
  [/\bparadigm shift\b/i, 'leave it out'],
  [/\bsafe and (?:highly )?effective\b/i, 'say safe for whom, watched by whom, known for how long'],
  [/\bclick here\b/i, 'say where the link leads'],
  [/\bread more\b/i, 'say where the link leads'],
  [/\baddicts?\b/i, 'say "a person with an addiction"'],
  [/\b(?:drug|substance) abusers?\b|\babusers?\b/i, 'say "a person who misuses drugs"'],
  [/\bsuffer(?:s|ed|ing)? from\b/i, 'say "has"'],
  [/\bcommit(?:s|ted|ting)? suicide\b/i, 'say "died by suicide"'],
  [
    /\bfailed (?:treatments?|medicines?|antidepressants?)\b/i,
    'the treatment did not help; the person did not fail',
  ],
  [
    /\binstructions come first\b/i,
    'say "Follow your clinic where it is stricter. Nothing overrides 911.": a lax clinic must not stand above a label, and no clinic above an emergency',
  ],
  [/\bgood chance\b/i, 'give the number'],
  [/\bunfortunately\b/i, 'leave it out'],
]

export const bannedWords: Rule = {
  id: 'banned-words',
  severity: 'error',
  about: 'No promotional, judging or stigmatizing words.',
  check: (project) =>
    project.files
      .filter((file) => file.kind !== 'Reference')
      .flatMap((file) => {
        const quoted = file.kind === 'Claim' ? [file.data?.claim, file.data?.title] : []
        const texts = [
          ...runs(project, file).map((r) => ({ text: plainInline(r.children), at: r.at })),
          ...plainTexts(file),
        ]
        return texts
          .filter(({ text }) => !quoted.includes(text))
          .flatMap(({ text, at: place }) =>
            banned.flatMap(([pattern, remedy]) => {
              const word = pattern.exec(text)?.[0]
              return word ? [{ ...at(file, place), message: `"${word}" is not used here; ${remedy}` }] : []
            }),
          )
      }),
}
