/** Colors that are needed outside the style sheet; a test compares them with app/globals.css. */
export const light = {
  paper: '#fbf8f2',
  card: '#ffffff',
  ink: '#14213a',
  quiet: '#404758',
  hair: '#ddd5c5',
  accent: '#0a4e5e',
  deep: '#073b47',
  mist: '#dcecec',
  emergency: '#8c1912',
  urgent: '#7a4700',
  routine: '#1c5636',
} as const

export const dark = { paper: '#0d1a20', deep: '#06303a' } as const

/** The same in light and dark. */
export const apricot = '#f3b27a'
