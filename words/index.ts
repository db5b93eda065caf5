import { en } from './en'

/** What every language says; a word that a language leaves out is an error of the compiler. */
export type Words = typeof en

const languages = { en } satisfies Record<string, Words>

export type Locale = keyof typeof languages

/** The language of addresses without a prefix. */
export const defaultLocale: Locale = 'en'

export const words: Words = languages[defaultLocale]
