/** What the list of own questions says beside what its page holds. */
export const questionList = {
  title: 'My questions for the clinic',
  added: (count: number) => `Added as number ${count}.`,
  removed: (count: number) => `Removed. ${count} in your list.`,
  moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
  atEnd: (place: number, of: number) => `It stays at place ${place} of ${of}.`,
  copied: 'Copied.',
  empty: 'Your list is empty.',
  kept: 'Kept on this device until you erase it.',
  notKept: 'This browser does not keep it. It works for this visit: print or copy it before you leave.',
  forgotten: 'No longer kept on this device. It stays here until you leave.',
  read: 'This is the list that you kept on this device.',
  aside: 'A list of another version of this page was kept here. It is shown below, so that you can copy it.',
  erased: 'All erased, also what was kept on this device.',
}
