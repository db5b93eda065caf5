/** PNG copies of app/icon.svg that the step after the build makes. */
export const icons = [
  /** iOS paints transparent corners black, so this one has none. */
  { path: '/apple-touch-icon.png', size: 180, opaque: true },
  { path: '/icon-192.png', size: 192, opaque: false },
  { path: '/icon-512.png', size: 512, opaque: false },
] as const

export const appleIcon = icons[0]
export const largeIcon = icons[2]
