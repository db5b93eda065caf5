/** The page where a reader may keep the site on a device. */
export const offline = {
  size: (sent: string, stored: string) =>
    `Your device fetches about **${sent} MB** and needs about **${stored} MB** of room for it.`,
  choice: 'Until you press the button, nothing is kept and nothing runs.',
  keep: 'Keep this site on my device',
  remove: 'Remove all from my device',
  removes: 'Removes the kept pages, your colors, and all lists, plans and notes that you kept here.',
  needsScript:
    'Keeping the site needs script, which did not run. You can still [print](/clinics/handouts/) or save single pages.',
  corrections: 'Safety corrections since the copy that you had',
  markRead: 'I have read these',
}
