/** Days as ISO strings (2026-11-22); compared as strings. */

/** Today, or BUILD_DATE when it is set, so that a build can be repeated. Never printed on a page. */
export function today(): string {
  const set = process.env.BUILD_DATE
  if (set && !/^\d{4}-\d{2}-\d{2}$/.test(set))
    throw new Error(`BUILD_DATE is "${set}"; expected a day such as 2027-01-05`)
  return set || new Date().toISOString().slice(0, 10)
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "November 22, 2026" */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`
}
