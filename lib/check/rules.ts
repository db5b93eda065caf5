/** Every content rule, one file a rule. */
import type { Rule } from './rule'
import { addressRegister } from './rules/address-register'
import { adviceInShort } from './rules/advice-in-short'
import { adviceMark } from './rules/advice-mark'
import { adviceSource } from './rules/advice-source'
import { answerIcons } from './rules/answer-icons'
import { bannedWords } from './rules/banned-words'
import { besideFinding } from './rules/beside-finding'
import { certaintyVerb } from './rules/certainty-verb'
import { characters } from './rules/characters'
import { claimList } from './rules/claim-list'
import { coverage } from './rules/coverage'
import { deadLink } from './rules/dead-link'
import { diagramNumbers } from './rules/diagram-numbers'
import { doses } from './rules/doses'
import { due } from './rules/due'
import { duplicate } from './rules/duplicate'
import { effectHasCertainty } from './rules/effect-has-certainty'
import { equalRoom } from './rules/equal-room'
import { fdaApproval } from './rules/fda-approval'
import { findingArms } from './rules/finding-arms'
import { findingCertainty } from './rules/finding-certainty'
import { findingDirection } from './rules/finding-direction'
import { findingNumbers } from './rules/finding-numbers'
import { forbiddenStrings } from './rules/forbidden-strings'
import { headings } from './rules/headings'
import { inShort } from './rules/in-short'
import { language } from './rules/language'
import { noRanking } from './rules/no-ranking'
import { offLabel } from './rules/off-label'
import { optionFacts } from './rules/option-facts'
import { paragraphLength } from './rules/paragraph-length'
import { percentSign } from './rules/percent-sign'
import { plainText } from './rules/plain-text'
import { plannerHours } from './rules/planner-hours'
import { printableSource } from './rules/printable-source'
import { questionTwice } from './rules/question-twice'
import { quotedAlone } from './rules/quoted-alone'
import { readability } from './rules/readability'
import { recordId } from './rules/record-id'
import { releasedAddress } from './rules/released-address'
import { releasedMeaning } from './rules/released-meaning'
import { retractedSource } from './rules/retracted-source'
import { schema } from './rules/schema'
import { sentenceLength } from './rules/sentence-length'
import { shownLink } from './rules/shown-link'
import { syntax } from './rules/syntax'
import { textMessages } from './rules/text-messages'
import { uncitedNumber } from './rules/uncited-number'
import { unknownMark } from './rules/unknown-mark'
import { untracedNumber } from './rules/untraced-number'
import { unusedReference } from './rules/unused-reference'
import { wordLimits } from './rules/word-limits'

export const rules: readonly Rule[] = [
  due,
  syntax,
  schema,
  recordId,
  duplicate,
  unknownMark,
  unusedReference,
  printableSource,
  retractedSource,
  deadLink,
  shownLink,
  adviceMark,
  adviceSource,
  adviceInShort,
  headings,
  claimList,
  characters,
  forbiddenStrings,
  bannedWords,
  sentenceLength,
  paragraphLength,
  wordLimits,
  answerIcons,
  plainText,
  textMessages,
  uncitedNumber,
  untracedNumber,
  findingNumbers,
  findingArms,
  findingDirection,
  findingCertainty,
  besideFinding,
  diagramNumbers,
  percentSign,
  doses,
  fdaApproval,
  offLabel,
  certaintyVerb,
  effectHasCertainty,
  inShort,
  optionFacts,
  equalRoom,
  noRanking,
  plannerHours,
  questionTwice,
  quotedAlone,
  readability,
  language,
  coverage,
  addressRegister,
  releasedAddress,
  releasedMeaning,
]
