/** Pages that say whether a copy on paper is current. */
export const version = {
  crumb: 'Is my copy current?',
  copyOf: (version: number) => `Copy of version ${version}`,
  about: (title: string, version: number) =>
    `Whether version ${version} of “${title}” is current, and what changed since.`,
  current: {
    title: 'Your copy is current',
    lead: (version: number, on: string) =>
      `It shows version ${version}, of ${on}. Nothing about safety or meaning has changed since.`,
  },
  changed: {
    title: 'Your copy is out of date',
    lead: (yours: number, version: number, on: string) =>
      `It shows version ${yours}. The page has version ${version} now, of ${on}. Read the page before you act on your copy.`,
  },
  replaced: {
    title: 'This page was replaced',
    lead: (on: string, why: string) =>
      `Another page answers since ${on}. ${why} Do not rely on a copy of the old one.`,
  },
  page: 'The current page:',
  changes: 'What changed since your copy',
  kinds: { safety: 'Safety', meaning: 'Meaning' },
  before: 'Before:',
  now: 'Now:',
  unknown: {
    title: 'Is your copy current?',
    head: 'Is my copy current? Check a page on paper',
    about:
      'The code on a printed page leads to whether it is current. When the site does not know the code, find the current page here.',
    lead: 'This site does not know the version that your paper names. Do not rely on the paper: find the current page, and use that.',
    ask: 'What is it about?',
  },
}
