import addresses from '@/.cache/scripts.json'

/** Address of a script of `client/`; its name changes with its content. */
export function scriptAddress(name: keyof typeof addresses): string {
  return addresses[name]
}
