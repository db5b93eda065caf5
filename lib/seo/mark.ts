/** The mark, a ring with a dot at its opening, in units of its square of 32; app/icon.svg draws the same. */
export const mark = {
  ring: 'M22.2 11.5a8.5 8.5 0 1 0 0 9',
  weight: 3.6,
  dot: { cx: 24.6, cy: 16, r: 2.6 },
} as const
