/** What another clinic or charity changes to put its own name on the site. */

export const site = {
  name: 'Clear on Ketamine',
  tagline: 'What is known about medical ketamine, how sure it is, and what is not known.',
  /** No slash at the end. SITE_ORIGIN overrides it for a build. */
  origin: (process.env.SITE_ORIGIN ?? 'https://clear-on-ketamine.example').replace(/\/+$/, ''),
  language: 'en-US',
  /** Country whose emergency number and crisis line the crisis boxes show; see lib/pages/crisis.ts. */
  country: 'US' as 'US' | 'UK' | 'Australia',
  /** Address for corrections, such as "corrections@example.org"; null until there is one. */
  contact: null as string | null,
  /** Who publishes this copy; null until there is someone to name. */
  publisher: null as string | null,
} as const

/** Questions shown first on the home page and on the page for a wrong address. */
export const mostNeededQuestions = [
  '/q/what-is-it/',
  '/q/help-my-pain/',
  '/q/help-my-mood/',
  '/q/is-it-safe/',
  '/q/side-effects/',
  '/q/who-should-not/',
  '/q/feel/',
  '/q/drive/',
] as const

/** First pages of each door on the home page. */
export const doors = {
  considering: ['/deciding/who-can-and-cannot/', '/conditions/chronic-pain/', '/conditions/depression/'],
  preparing: ['/treatment/the-day/', '/q/eat-drink/', '/q/medicines/'],
  treated: ['/q/drive/', '/q/next-day/', '/q/call-for-help/'],
  caring: ['/q/carer/', '/q/call-for-help/', '/help-now/'],
  clinician: ['/q/', '/evidence/', '/references/'],
} as const

export const footerPages = [
  { href: '/about/', label: 'About' },
  { href: '/editorial-policy/', label: 'How we write' },
  { href: '/about/#corrections', label: 'Corrections' },
  { href: '/accessibility/', label: 'Accessibility' },
  { href: '/privacy/', label: 'Privacy' },
  { href: '/about/#license', label: 'License' },
  { href: '/glossary/', label: 'Glossary' },
  { href: '/references/', label: 'References' },
] as const
