/** A text that is kept on this device under a name. A browser may refuse: then nothing is kept, and the page works on. */

export function keptOnDevice(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @returns false where the browser refuses, or has no room left */
export function keepOnDevice(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

export function eraseFromDevice(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Where storage is refused, nothing was kept.
  }
}
