const shape = 'rounded-full border-2 border-accent px-3 py-1 text-sm leading-[1.6] font-semibold md:px-4'

/** Looks of a button for something to do with the page. */
export const pill = {
  full: `${shape} bg-accent text-on-accent`,
  line: `${shape} bg-card text-accent`,
}
