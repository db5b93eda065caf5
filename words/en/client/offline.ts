/** What the kept site says, on its own page and on the pages that the worker answers with. */
export const offline = {
  /** strip on a page that came from the device; day of the newest page in it, as "November 29, 2026" */
  copyOf: (day: string) =>
    `Kept copy, with changes up to ${day}. The network did not answer, so a later correction would not show here.`,
  notKept: 'The network did not answer, and this page is not among those that are kept on this device.',
  strip: 'Kept on this device',
  corrections: (count: number) =>
    count === 1
      ? 'A safety correction came since the copy that you had:'
      : `${count} safety corrections came since the copy that you had:`,
  /** leads to the page where all are listed */
  allCorrections: 'See all, and say that you have read them',
  read: 'Nothing is left to read. Thank you.',
  refused: 'This browser does not allow it here. Nothing is kept, and every page works as before.',
  noRoom: 'There is not enough room on this device. Nothing is kept.',
  broken: 'Not all could be fetched. Nothing is kept. Try again when the network is better.',
  starting: 'Fetching the pages. Stay on this page until it is done.',
  progress: (done: number, of: number) => `Fetching the pages: ${done} of ${of} files.`,
  kept: (day: string, files: number) =>
    `Kept on this device: ${files} files, with changes up to ${day}. They work without a network now.`,
  notYet: 'Nothing of the site is kept on this device for reading without a network.',
  nothingToRemove: 'There was nothing to remove. This site keeps nothing on this device.',
  removed: (what: string) => `Removed from this device: ${what}. Nothing is left.`,
  parts: {
    worker: 'the program that answers without a network',
    files: (count: number) => (count === 1 ? '1 kept file' : `${count} kept files`),
    entries: (count: number) =>
      count === 1 ? '1 thing that you chose or wrote here' : `${count} things that you chose or wrote here`,
  },
}
