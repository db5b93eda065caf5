/** What the list for clinics says. */
export const clinicList = {
  chosen: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  selected: (questions: string) => `${questions} selected.`,
  none: 'None selected: all that are shown.',
  copied: (questions: string) => `Copied: ${questions}.`,
  saved: (questions: string) => `Saved on this device: ${questions}.`,
  notCopied: 'Your browser did not copy it. It is selected below, to be copied by hand.',
  fileName: 'clear-on-ketamine-questions.csv',
}
