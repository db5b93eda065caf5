/** What search says. */
export const search = {
  found: (query: string) => `Best pages for “${query}”`,
  foundInstead: (words: string, query: string) =>
    `Best pages for “${words}”, as nothing was found for “${query}”`,
  nothing: (query: string) => `Nothing found for “${query}”`,
  answer: 'Short answer',
  /** titles of the groups of pages */
  groups: { question: 'Questions', article: 'Articles', term: 'Words', claim: 'Claims, checked' },
}
