/** From a visit and a rule that has hours to the time that it holds. Hours are hours that pass: the clock may be set in between. */

export type Rule = { counts: 'stop-before' | 'evening-before' | 'stay' | 'wait' | 'next-day'; hours: number }
export type Span = { from: Date; to: Date }

const hour = 3_600_000
const evening = 18

/**
 * @param day "2026-11-30" @param from "14:00" @param to "16:00"; before `from`, it is the next day
 * @returns nothing when one of them is not given
 */
export function visitOf(day: string, from: string, to: string): Span | undefined {
  const start = localTime(day, from)
  const end = localTime(day, to)
  if (!start || !end) return undefined
  if (end <= start) end.setDate(end.getDate() + 1)
  return { from: start, to: laterOfTwo(end) }
}

/**
 * When a rule holds.
 * @param rule hours is what the rule counts; for `next-day`, what the clinic counts, or 0
 */
export function spanOf({ counts, hours }: Rule, visit: Span): Span {
  switch (counts) {
    case 'stop-before':
      return { from: plus(visit.from, -hours), to: visit.from }
    case 'evening-before':
      return { from: dayOf(visit.from, -1, evening), to: visit.from }
    case 'stay':
      return { from: visit.from, to: plus(visit.from, hours) }
    case 'wait':
      return { from: visit.to, to: plus(visit.to, hours) }
    case 'next-day':
      return { from: visit.to, to: later(dayOf(visit.to, 1), plus(visit.to, hours)) }
  }
}

/** Clock times as the device shows them: of 12 hours or 24, where the day begins with 00:00. */
export function clockOf(language: string, twelve: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: twelve ? 'h12' : 'h23',
  })
}

/** Nobody leaves before a rule lets them. */
export function withStay(visit: Span, rules: readonly Rule[]): Span {
  const stays = rules.filter(({ counts }) => counts === 'stay').map((rule) => spanOf(rule, visit).to)
  return { ...visit, to: stays.reduce(later, visit.to) }
}

export function isMidnight(time: Date): boolean {
  return time.getHours() === 0 && time.getMinutes() === 0
}

function plus(time: Date, hours: number): Date {
  return new Date(time.getTime() + hours * hour)
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}

/** A full hour on the day that is so many days after that of a time. */
function dayOf(time: Date, days: number, hours = 0): Date {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() + days, hours)
}

function localTime(day: string, time: string): Date | undefined {
  const made = new Date(`${day}T${time}`)
  return /^\d{4}-/.test(day) && !Number.isNaN(made.getTime()) ? made : undefined
}

/** A clock that is set back shows the hour twice: the later one, as what counts from it ends later. */
function laterOfTwo(time: Date): Date {
  const again = plus(time, 1)
  return again.getHours() === time.getHours() ? again : time
}
