import { destination } from './record-link'

/** On the page of codes: a request from a record system goes on to its page. Back leads to where it came from. */
const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-code]')].map((link) => {
  const { system = '', code = '', below, first } = link.dataset
  return {
    system,
    code,
    below: below !== undefined,
    first: first !== undefined,
    href: link.getAttribute('href') ?? '/',
  }
})
const to = destination(location.search, rows)
if (to) location.replace(to)
