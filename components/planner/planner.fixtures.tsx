import { DayPlanner } from './day-planner'
import { QuestionList } from './question-list'

const text = (value: string) => [{ t: 'text' as const, value }]

export const fixtures = {
  'a day with blanks for times': (
    <DayPlanner
      day={[
        {
          when: 'before',
          steps: [
            {
              id: 'food',
              routes: ['drip', 'other'],
              text: text('No food for 6 hours before.'),
              clock: { counts: 'stop-before', hours: 6, calendar: 'No food', clinic: 'food' },
            },
          ],
        },
        { when: 'during', steps: [{ id: 'tell', routes: ['spray'], text: text('Tell staff at once.') }] },
        {
          when: 'after',
          steps: [
            {
              id: 'driving',
              routes: ['drip', 'spray', 'other'],
              text: text('No driving for 24 hours, and not before a night of sleep.'),
              clock: { counts: 'wait', hours: 24, sleep: true, calendar: 'No driving' },
            },
          ],
        },
      ]}
    />
  ),
  'questions to pick': (
    <QuestionList
      moments={[
        {
          id: 'choosing',
          title: 'Choosing a clinic',
          count: 2,
          groups: [
            {
              href: '/deciding/choosing-a-clinic/',
              label: 'Choosing a clinic',
              questions: ['Who will be in the room?', 'Whom do I call at night?'],
            },
          ],
        },
      ]}
    />
  ),
}
