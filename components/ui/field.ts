/** Looks of a field to write in, and of a text to copy. */
export const field = 'w-full rounded-lg border-2 border-line bg-card px-3 py-2 font-normal'
