/** Days as ISO strings (2026-11-22); compared as strings. */

/** Today, or BUILD_DATE when it is set, so that a build can be repeated. Never printed on a page. */
export function today(): string {
  const set = process.env.BUILD_DATE
  if (set && !isDay(set)) throw new Error(`BUILD_DATE is "${set}"; expected a day such as 2027-01-05`)
  return set || new Date().toISOString().slice(0, 10)
}

/** True for a day of the calendar, such as 2028-02-29. */
function isDay(text: string): boolean {
  const isReal = !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  return isReal && addDays(text, 0) === text
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
