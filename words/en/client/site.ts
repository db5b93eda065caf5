/** What the script of every page says. */
export const site = {
  copied: 'Copied',
  inSources: 'Show in the list of sources',
  certainty: 'How we say how sure it is',
  listen: 'Listen',
  pause: 'Pause',
  goOn: 'Go on',
  numbers: 'Help now, with numbers to call.',
  searchFailed: 'Search did not load',
}
