/** The page that says when sources, facts and pages were last looked at. */
export const freshness = {
  title: 'How fresh is this?',
  short: 'When each source, fact and page was last looked at, and who paid.',
  head: 'How fresh is this? Days, retractions, who paid',
  description:
    'For each source: when it was compared, if a retraction is known, who paid. For each fact its day. For each page its review.',
  lead: 'A paper can be taken back, corrected or replaced after we used it. This page says when we last looked, and what we do not know.',
  compared: (from: string, to: string) =>
    from === to
      ? `Each source was last compared with our text on ${from}.`
      : `Each source was last compared with our text between ${from} and ${to}.`,
  asked: (asked: number, sources: number) =>
    asked === 0
      ? 'No public service was asked yet whether a source was taken back or corrected.'
      : `A public service was asked about ${asked} of ${sources} sources: was it taken back, corrected, replaced?`,
  known: (count: number) => `Of ${count} of these something is known: the table says what.`,
  paid: (known: number, sources: number) =>
    `Who paid is noted for ${known} of ${sources} sources. “Not said” is about what we read: the paper may say it elsewhere.`,
  outOfDate: (count: number, facts: number) =>
    `${count} of ${facts} facts that change with time may be out of date.`,
  reviewed: (reviewed: number, pages: number) =>
    reviewed === 0
      ? `No clinician has reviewed any of the ${pages} pages yet.`
      : `A clinician has reviewed ${reviewed} of ${pages} pages.`,
  table: (title: string) => `Table of ${title}`,
  sources: {
    title: (count: number) => `${count} sources`,
    columns: ['Source', 'Last checked', 'Title and authors seen', 'Since then', 'Paid for or run by'],
    seenOn: {
      'own-page': 'on its own page',
      nlm: 'in the US National Library of Medicine',
      copy: 'in a copy',
    },
    notNoted: 'not noted',
    notAsked: 'not asked yet',
    noneKnown: (day: string) => `nothing known on ${day}`,
    kinds: {
      retraction: 'taken back',
      concern: 'a concern was published',
      correction: 'corrected',
      'newer-version': 'a newer version exists',
    },
    notSaid: 'not said',
  },
  facts: {
    title: (count: number) => `${count} facts that change with time`,
    columns: ['Fact', 'Where', 'True on', 'Look again by'],
    outOfDate: 'may be out of date',
  },
  pages: {
    title: (count: number) => `${count} pages`,
    columns: ['Page', 'Last changed', 'Reviewed by', 'Look again by'],
    nobody: 'no clinician yet',
  },
}
