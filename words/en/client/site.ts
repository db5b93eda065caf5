/** What the script of every page says. */
export const site = {
  copied: 'Copied',
  inSources: 'Show in the list of sources',
  numbers: 'Help now, with numbers to call.',
  searchFailed: 'Search did not load',
}
