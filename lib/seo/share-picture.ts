/** Where the picture for sharing of a page is; the page's head names it, the step after the build makes it. */

export const pictureSize = { width: 1200, height: 630 } as const

/** @param address of a page that has a picture of its own: /q/drive/ has /share/q/drive.png */
export function picturePath(address: string): string {
  return `/share${address === '/' ? '/home' : address.replace(/\/$/, '')}.png`
}
