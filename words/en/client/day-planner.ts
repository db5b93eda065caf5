/** What the day planner says about times. "time" is a day, a day with a clock time, or a blank to fill by pen. */
export const dayPlanner = {
  clock: {
    'stop-before': (time: string) => `Stop by ${time}`,
    'evening-before': (time: string) => `From the evening of ${time}`,
    stay: (time: string) => `Not home before ${time}`,
    wait: (time: string) => `At least until ${time}`,
    'next-day': (time: string) => `At least until ${time}, and until you have had a restful sleep`,
  },
  sleep: ', and until you have slept a full night',
  byClinic: (hours: number) => `, by your clinic’s ${hours} hours`,
  at: (clock: string, day: string) => `${clock} on ${day}`,
  midnight: (day: string) => `midnight, as ${day} begins`,
  noon: 'noon',
  filled: (start: string, end: string) =>
    `Your visit: from ${start}, leaving at ${end}. If you leave later, all times after it move as much.`,
  incomplete: 'Fill in the day and both times to see clock times.',
  appointment: 'Appointment',
  stricter: 'Where your clinic is stricter, follow your clinic. Nothing overrides 911.',
  file: 'appointment.ics',
  saved: 'Saved as a calendar file on this device. Open it to add it to your calendar.',
  cleared: 'Cleared.',
}
