/** Colors that are needed outside the style sheet; a test compares them with app/globals.css. */
export const light = {
  paper: '#fbf8f2',
  card: '#f3eee3',
  ink: '#16213a',
  quiet: '#444d60',
  hair: '#ddd5c5',
  accent: '#0a5060',
  emergency: '#9c1c14',
  urgent: '#7a4700',
  routine: '#1c5636',
} as const

export const dark = { paper: '#12161f' } as const
