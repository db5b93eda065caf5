/** The part of negotiator that the server needs; its published types lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Readonly<Record<string, string | string[] | undefined>> })
    /** @returns those of `available` that the client takes, best first; `preferred` decides between equals */
    encodings<T extends string>(available: readonly T[], options: { preferred: readonly T[] }): T[]
    /** @returns those of `available` that the client takes, best first; the order given decides between equals */
    mediaTypes<T extends string>(available: readonly T[]): T[]
  }
}
