/** The page for clinics: every question with what staff send, print and note. */
export const clinics = {
  title: 'For clinics',
  questions: 'All questions, ready to hand out',
  about:
    'The note says what the patient got, with its version and day. Its link says whether that version is still current.',
  find: 'Find a question',
  columns: {
    question: 'Question',
    message: 'Message with link',
    record: 'Note for the record',
    qr: 'QR code',
  },
  pick: (question: string) => `Select: ${question}`,
  record: (question: string, answer: string, site: string, id: string, version: number, on: string) =>
    `Given to the patient: “${question}” ${answer} ${site}, ${id}, version ${version}, ${on}:`,
  tools: 'Use the questions that you select, or all that are shown',
  actions: [
    { does: 'messages', label: 'Copy messages' },
    { does: 'records', label: 'Copy notes' },
    { does: 'csv', label: 'Download as CSV' },
    { does: 'all', label: 'Select all shown' },
    { does: 'none', label: 'Select none' },
  ],
  byHand: 'Text to copy by hand',
  count: (questions: number) => (questions === 1 ? '1 question' : `${questions} questions`),
  version: 'version',
  handouts: 'Handouts, ready to print',
  handoutsAbout: 'Each has six short answers and the signs of danger.',
  builder: 'Make a handout of your own',
  from: (id: string, version: number, on: string, address: string) =>
    `${id} · version ${version} · ${on} · ${address}`,
  current: 'The code on each card leads to whether this copy is still current.',
  svg: 'SVG',
  png: 'PNG',
  lines: 'Lines to copy',
  linesAbout: 'For the answer on driving. Change the name and the address of the page.',
  cite: 'To cite',
  unchanged: 'To reuse unchanged',
  adapted: 'To reuse with changes',
  citation: (site: string, page: string, on: string, address: string) =>
    `${site}. ${page} Last changed ${on}. ${address}`,
  credit: (site: string, page: string, address: string, license: string) =>
    `From ${site}: “${page}” ${address} Unchanged. License: CC BY 4.0, ${license}`,
  adaptedCredit: (site: string, page: string, address: string, license: string) =>
    `Adapted from ${site}: “${page}” ${address} Shortened. License: CC BY 4.0, ${license}`,
  code: (type: string, question: string) => `${type}, QR code of: ${question}`,
}
