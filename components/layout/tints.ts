const tints = {
  mechanism: 'bg-lilac',
  conditions: 'bg-peach',
  treatment: 'bg-mist',
  safety: 'bg-peach',
  deciding: 'bg-sage',
  evidence: 'bg-lilac',
  q: 'bg-sage',
  'help-now': 'bg-emergency-card',
}

/** The pale background of the part of the site that an address belongs to. */
export function tintOf(address: string): string {
  return new Map(Object.entries(tints)).get(address.split('/')[1] ?? '') ?? 'bg-mist'
}
