/** What the page where a handout is made says beside what it holds. */
export const handoutBuilder = {
  added: (title: string, place: number) => `Added as part ${place}: ${title}`,
  removed: (of: number) => (of === 1 ? 'Removed. 1 part is left.' : `Removed. ${of} parts are left.`),
  moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
  atEnd: (place: number, of: number) => `It stays at place ${place} of ${of}.`,
  cleared: 'All parts are off. What you wrote stays.',
  full: (most: number) => `A handout holds up to ${most} parts. Make a second one for more.`,
  copied: 'Copied. The link holds the parts alone, nothing that you wrote.',
  nothing: 'Pick a part first: the link holds the parts.',
  kept: 'Kept on this device until you erase it.',
  notKept: 'This browser does not keep it. It works for this visit: print before you leave.',
  forgotten: 'No longer kept on this device. It stays here until you leave.',
  read: 'These fields hold what you kept on this device.',
  aside:
    'Something of another version of this page was kept here. It is shown below, so that you can copy it.',
  erased: 'All erased, also what was kept on this device.',
  control: (action: string, title: string) => `${action}: ${title}`,
  version: (id: string, version: number) => `${id}, version ${version}`,
  allCurrent: (count: number) =>
    count === 1 ? 'Yes. Its part is the current one.' : `Yes. All ${count} parts are the current ones.`,
  current: (title: string, version: number) => `“${title}” Version ${version} is the current one.`,
  changed: (title: string, version: number, now: number) =>
    `“${title}” Your copy has version ${version}. It changed since, and is now version ${now}.`,
  unknownVersion: (title: string, version: number) =>
    `“${title}” We know no version ${version}. Do not rely on that copy. The current version is below.`,
  unknown: (id: string) => `“${id}” is not among our parts. It is left out.`,
  odd: (text: string) => `“${text}” can not be read. It is left out.`,
  over: (title: string, most: number) => `“${title}” Left out, as a handout holds up to ${most} parts.`,
  more: 'More about that copy',
}
