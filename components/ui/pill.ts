/** Looks of a button for something to do with the page. */
export const pill = {
  full: 'pill bg-accent text-on-accent',
  line: 'pill bg-card text-accent',
}
