/** What data and Markdown for programs say beside the content itself. */
export const data = {
  notReviewed: 'No clinician has reviewed this page.',
  notAdvice: 'Information for patients, not medical advice.',
  address: 'Address',
  version: (version: number) => `Version ${version}, current or not`,
  license: 'License',
  attribution: (name: string) =>
    `CC BY 4.0. Name “${name}” and the address of the page, link to the license, and say what you changed.`,
  stability:
    'Within version 1, addresses and ids stay, and no field is removed, renamed or given another meaning. Fields, items and values of lists may be added: pass over those that you do not know. What breaks this comes in a folder of its own, /data/v2/, and version 1 is kept for at least 12 months after it.',
  cited: (count: number) => `Cited on ${count === 1 ? '1 page' : `${count} pages`}.`,
  changes: {
    title: (site: string) => `${site}: what changed`,
    about: 'Changes of pages, safety before meaning and wording of the same day, and new pages.',
    kinds: { safety: 'Safety', meaning: 'Meaning', wording: 'Wording', new: 'New page' },
    entry: (kind: string, title: string) => `${kind}: ${title}`,
    before: 'Before:',
    after: 'Now:',
  },
}
