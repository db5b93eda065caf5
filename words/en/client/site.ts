/** What the script of every page says. */
export const site = {
  copied: 'Copied',
  inFull: 'Show in full',
  listen: 'Listen',
  pause: 'Pause',
  numbers: 'Help now, with numbers to call.',
  searchFailed: 'Search did not load',
}
