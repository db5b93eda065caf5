/** The closed lists of words that content may use. */

export const certaintyLevels = ['high', 'moderate', 'low', 'very-low', 'none'] as const
export const gradedLevels = ['high', 'moderate', 'low', 'very-low'] as const
export const sections = ['mechanism', 'conditions', 'treatment', 'safety', 'deciding', 'evidence'] as const
export const situations = ['considering', 'preparing', 'treated', 'caring', 'clinician'] as const
/** How ketamine is given on the day: the spray is esketamine alone, as its label has rules of its own. */
export const dayRoutes = ['drip', 'spray', 'other'] as const
export const dayParts = ['before', 'during', 'after'] as const
/** Hours that clinics set by themselves. */
export const clinicHours = ['food', 'drink', 'driving'] as const
/** When a question is put to a clinic. */
export const askMoments = [
  'first-visit',
  'choosing',
  'consent',
  'treatment-day',
  'repeat-course',
  'stopping',
] as const
/** Questions by when they are asked, and by what they are about. */
export const questionsBy = {
  moment: ['basics', 'getting-ready', 'on-the-day', 'afterwards'],
  worry: ['does-it-help', 'right-for-me', 'long-term-safety', 'access-money-law', 'other-help'],
} as const
export const faqGroups = [...questionsBy.moment, ...questionsBy.worry] as const
export const termGroups = [
  'pain',
  'drug-and-treatment',
  'brain',
  'effects-and-safety',
  'mental-health',
  'evidence',
] as const
export const claimTopics = [
  'pain',
  'mood',
  'other-conditions',
  'mechanism',
  'safety',
  'treatment-and-access',
] as const
/** Drugs whose codes structured data gives. */
export const drugs = ['Ketamine', 'Esketamine'] as const
export const verdicts = ['supported', 'partly', 'overstated', 'not-supported', 'wrong', 'unknown'] as const
export const conditions = [
  'chronic-pain',
  'crps',
  'neuropathic-pain',
  'fibromyalgia',
  'back-pain',
  'headache',
  'cancer-pain',
  'acute-pain',
  'limb-pain',
  'depression',
  'suicidal-thoughts',
  'bipolar-disorder',
  'anxiety-ocd',
  'ptsd',
  'addiction',
  'any',
] as const
/** Small pictures beside the sentences of a short answer. */
export const answerIcons = [
  'yes',
  'no',
  'unknown',
  'stop',
  'warning',
  'wait',
  'night',
  'calendar',
  'phone',
  'doctor',
  'person',
  'people',
  'child',
  'home',
  'car',
  'pill',
  'drip',
  'spray',
  'glass',
  'food',
  'heart',
  'brain',
  'lungs',
  'bladder',
  'eye',
  'chart',
  'scales',
  'money',
  'paper',
  'lock',
] as const
/** Small pictures of a person, with a dot where the illness is. */
export const personIcons = [
  'pain',
  'pain-everywhere',
  'pain-that-lasts',
  'nerve-pain',
  'hand-pain',
  'limb-pain',
  'back-pain',
  'head-pain',
  'chest-pain',
  'injury',
  'low-mood',
  'changing-mood',
  'fear',
  'craving',
  'pain-and-mood',
] as const
/** Small pictures on the cards of articles. */
export const articleIcons = [...answerIcons, ...personIcons] as const
/** How a section may group its articles. */
export const articleGroups = ['pain', 'mood', 'other'] as const
/** Drawings that components/diagrams has. */
export const diagramNames = ['nmda-channel', 'pain-pathway', 'body-by-route', 'who-is-in-the-room'] as const
export const studyKinds = [
  'randomized-trial',
  'systematic-review',
  'observational',
  'narrative-review',
  'guideline',
  'mechanism-study',
  'case-report',
] as const
/** Drawn scenes that components/scenes has. */
export const sceneNames = [
  'before',
  'arrive',
  'drip',
  'spray',
  'tongue',
  'after',
  'home',
  'call',
  'decide',
  'at-home',
  'clinic',
  'room',
  'medicines',
  'approved',
  'off-label',
  'compounded',
  'asleep',
  'trial',
  'bill',
  'plug',
  'messenger',
  'growth',
  'links',
  'mouse',
  'mood',
] as const
export const referenceKinds = [
  ...studyKinds,
  'regulatory',
  'statistics',
  'standard',
  'patient-information',
  'crisis-resource',
  'insurer-policy',
  'news',
] as const

/** Where title and authors of a reference were seen: its own page, the US National Library of Medicine, or a copy. */
export const seenOn = ['own-page', 'nlm', 'copy'] as const
/** What may become known of a work after it was published, the gravest first. */
export const noticeKinds = ['retraction', 'concern', 'correction', 'newer-version'] as const

export type NoticeKind = (typeof noticeKinds)[number]
export type Certainty = (typeof certaintyLevels)[number]
export type DiagramName = (typeof diagramNames)[number]
export type FaqGroup = (typeof faqGroups)[number]
export type AskMoment = (typeof askMoments)[number]
export type AnswerIcon = (typeof answerIcons)[number]
export type PersonIcon = (typeof personIcons)[number]
export type ArticleGroup = (typeof articleGroups)[number]
export type ArticleIcon = (typeof articleIcons)[number]
export type SceneName = (typeof sceneNames)[number]
export type Section = (typeof sections)[number]
export type Situation = (typeof situations)[number]
export type Verdict = (typeof verdicts)[number]
export type DrugName = (typeof drugs)[number]
