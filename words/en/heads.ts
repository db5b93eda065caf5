/** Titles and descriptions of pages that have no file of their own, and labels of their parts. */
export const heads = {
  questions: {
    title: 'Questions and short answers',
    about:
      'Every question about medical ketamine that this site answers, each with a short answer you can link to, send or print.',
  },
  glossary: {
    title: 'Glossary: medical words in plain words',
    about:
      'Short, plain meanings of the medical words around ketamine, pain, mood and research, from A to Z.',
  },
  search: {
    about: 'Search every question, article, word and checked claim on this site.',
    title: 'Search',
  },
  notFound: {
    title: 'Page not found',
    about: 'There is no page at this address. Here is how to find what you were looking for.',
  },
  references: {
    title: 'References: every source',
    about:
      'All sources cited on this site, each with the kind of study, its size, its address and the pages that cite it.',
  },
  home: {
    question: 'Thinking about ketamine treatment?',
    title: 'Clear, cited answers about medical ketamine',
    about:
      'Plain answers about medical ketamine for pain and low mood: what was found, how sure it is, side effects in numbers, and what nobody knows yet.',
  },
  doors: {
    questions: 'All questions, to link or print',
    evidence: 'The evidence',
    references: 'All sources',
  },
  findings: {
    title: 'All findings in numbers',
    about:
      'Every result that this site draws: who was studied, what was found with and without ketamine, how sure it is, and its data.',
    short: 'Findings',
  },
  byCondition: {
    title: 'The evidence by condition, at a glance',
    about:
      'For each condition: what ketamine did against a comparison, how sure that is, how long people were followed, harms, and people studied.',
  },
  study: {
    who: 'Who was studied',
    had: 'What they had',
    comparedWith: 'Compared with',
    counted: 'What was counted',
    taken: 'Taken from the source on',
    when: 'When',
    nothing: (why: string) => `Nothing. ${why}`,
  },
  questionsToAsk: {
    title: 'Questions to ask your clinic',
    about:
      'All questions of our articles by when you may ask them: pick, put in order, add your own, print or copy. Nothing is sent.',
  },
  handouts: {
    title: 'Make a handout for a patient',
    about:
      'Pick short answers, key points, findings and checklists for one patient, add your clinic and its phone, and print. Ready sets are here, too.',
  },
  filters: {
    condition: 'Condition',
    kind: 'Kind',
  },
  section: (about: string) => `${about} Medical ketamine in plain words, with sources.`,
  homeCrumb: 'Home',
  glossaryTerm: (term: string) => `Glossary: ${term}`,
}
