/** What another clinic or charity changes to put its own name on the site. */

export const site = {
  name: 'Clear on Ketamine',
  tagline: 'What is known about medical ketamine, how sure it is, and what is not known.',
  /** No slash at the end. SITE_ORIGIN overrides it for a build. */
  get origin(): string {
    return originOf(process.env.SITE_ORIGIN || 'https://clear-on-ketamine.example')
  },
  language: 'en-US',
  /** Country whose emergency number and crisis line the crisis boxes show; see lib/pages/crisis.ts. */
  country: 'US' as 'US' | 'UK' | 'Australia',
  /** Where "leave quickly" leads: a page that anybody may have open, without our name in it. */
  leaveTo: 'https://www.weather.gov/',
  /** Address for corrections, such as "corrections@example.org"; null until there is one. */
  contact: null as string | null,
  /** Who publishes this copy; null until there is someone to name. */
  publisher: null as string | null,
} as const

/** @param address of a page, such as /q/drive/ */
export function linkTo(address: string): string {
  return `${site.origin}${address}`
}

/** @param address of a page, such as /q/drive/ @returns as people say and type it: "example.org/q/drive" */
export function shortAddress(address: string): string {
  return `${site.origin.replace(/^https?:\/\//, '')}${address.replace(/\/$/, '')}`
}

/** @throws when this is no address of a whole site */
export function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    /^\/*$/.test(url.pathname) &&
    !url.username &&
    !url.search &&
    !url.hash
  )
    return url.origin
  throw new Error(
    `SITE_ORIGIN is "${address}"; expected an address such as https://example.org, without a path`,
  )
}
