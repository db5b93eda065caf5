/** What a build puts into the worker that keeps the site on a device. Types alone: the worker takes nothing else of the build. */

/** A change of a page that is about danger. */
export type Correction = { id: string; address: string; title: string; note: string }

export type Edition = {
  /** day of the newest page in words, "November 29, 2026": the day of a build would make another site of the same content */
  day: string
  /** address and checksum of each file */
  files: readonly (readonly [address: string, integrity: string])[]
  /** newest first */
  corrections: readonly Correction[]
}
