import { isPageKind } from '../../content/addresses'
import { at, type Project } from '../project'
import { readerSentences } from '../reader-texts'
import type { Rule } from '../rule'
import type { SourceFile } from '../source-file'

const drug = /\b(?:(?:es|S-|R-|ar)?ketamine|infusions?|drips?|sprays?|lozenges?|injections?)\b/i
/** The drug, then a verb of effect in the present tense: "ketamine by drip lowers", "infusions often lower". */
const named: readonly RegExp[] = [
  new RegExp(
    `${drug.source}[^;:]*?\\b(?:lowers|reduces|relieves|eases|improves|works|treats|lifts|helps)\\b`,
    'i',
  ),
  /\b(?:infusions|drips|sprays|lozenges|injections)(?: \w+ly| often| also)? (?:lower|reduce|relieve|ease|improve|work|treat|lift|help)\b/i,
]
/** "It" and "they" at the start of a sentence, for a drug that the sentence before names. */
const pronoun =
  /^(?:It(?: \w+ly| often| also)? (?:lowers|reduces|relieves|eases|improves|works|treats|lifts|helps)|They(?: \w+ly| often| also)? (?:lower|reduce|relieve|ease|improve|work|treat|lift|help))\b/
const outcome =
  /\b(?:pain|mood|depress\w*|suicid\w*|anxiety|PTSD|OCD|CRPS|fibromyalgia|migraines?|headaches?|symptoms?|flares?)\b/i
const hedge =
  /\b(?:may|might|could|can|cannot|would|probably|perhaps|possibly|whether|if|how|why|when|unknown|unclear|uncertain|not|no|none|never|neither|nor|seems?|appears?|suggests?|thought|hoped|claims?)\b|n[’']t\b/i

/**
 * A sentence is an error when all of this holds:
 * 1. it cites a source;
 * 2. it names ketamine, esketamine or a way to give it, and after that a verb of effect in the present tense (lowers,
 *    reduces, relieves, eases, improves, works, treats, lifts, helps); "it" stands for a drug in the sentence before;
 * 3. it names pain, mood or a condition of either;
 * 4. it holds no word that limits or denies the statement (may, probably, can, not, no, whether, how, ...);
 * 5. the page's certainty is not high. A question has the certainty of its article; terms and pages about the site
 *    have none.
 * Findings tell their certainty themselves. What a study found, in the past tense ("lowered pain in 60 people"), is free.
 */
export const certaintyVerb: Rule = {
  id: 'certainty-verb',
  severity: 'error',
  about:
    'A cited sentence on the effect of ketamine on pain or mood says "may", "probably" and so on, unless the certainty of its page is high, or tells in the past tense what a study found.',
  check: (project) =>
    project.files
      .filter((file) => isPageKind(file.kind) && certaintyOf(project, file) !== 'high')
      .flatMap((file) =>
        readerSentences(project, file).flatMap(({ text, cites, at: place }, i, all) => {
          const before = drug.test(all[i - 1]?.text ?? '') ? [pronoun] : []
          const claim = [...named, ...before].map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
          if (!claim || cites.length === 0 || !outcome.test(text) || hedge.test(text)) return []
          return [
            {
              ...at(file, place),
              message: `"${claim}" is too sure for this page; write "may ...", "probably ...", or what the study found in the past tense: "${text.slice(0, 70)}"`,
            },
          ]
        }),
      ),
}

function certaintyOf(project: Project, file: SourceFile): unknown {
  if (file.kind !== 'Faq') return file.data?.certainty
  return project.addresses.get(String(file.data?.article))?.file?.data?.certainty
}
