/** Samples of the rules about the planner of the day and the list of questions to ask. */
import type { Accepted, Reported } from './rule-samples'
import { json, mdx, type Samples } from './sample-project'

const file = 'content/planner/day.mdx'
const plan = (...steps: Record<string, unknown>[]): Samples => ({
  [file]: mdx(json({ steps }).trimEnd()),
  'content/advice/driving.mdx': mdx('title: Wait', 'Do not drive for 24 hours.\n'),
  'content/advice/drink.mdx': mdx('title: Drink', 'Nothing to drink for 30 minutes before.\n'),
})
const step = (text: string, hours: number, advice?: string) => ({ text, advice, clock: { hours } })

const articles = (...questions: string[]): Samples =>
  Object.fromEntries(
    questions.map((question, i) => [
      `content/articles/safety/a${i}.mdx`,
      mdx(json({ questionsToAsk: { stopping: ['Who decides?'.repeat(i + 1), question] } }).trimEnd()),
    ]),
  )

export const planningSamples: Record<string, { reports: Reported[]; accepts: Accepted[] }> = {
  'planner-hours': {
    reports: [
      {
        what: 'an advice that does not exist',
        samples: plan(step('No driving for 24 hours.', 24, 'drives')),
        finds: [[`${file}:6:17`, 'there is no advice "drives"']],
      },
      {
        what: 'hours that the advice does not say',
        samples: plan(step('No driving for 12 hours.', 12, 'driving')),
        finds: [[`${file}:7:16`, 'the clock counts 12 hours, the advice "driving" does not']],
      },
      {
        what: 'hours that the text does not say, though they are the end of a longer number',
        samples: plan(step('No driving for 24 hours.', 4)),
        finds: [[`${file}:6:16`, 'the clock counts 4 hours, the text does not']],
      },
    ],
    accepts: [
      {
        what: 'the hours of the advice, half an hour in minutes, and a rule without advice',
        samples: plan(
          step('No driving for 24 hours.', 24, 'driving'),
          step('No drink for 30 minutes.', 0.5, 'drink'),
          step('No other spray for 1 hour.', 1),
        ),
      },
    ],
  },
  'question-twice': {
    reports: [
      {
        what: 'a question that another article asks, with other marks and letters',
        samples: articles('How long does it last?', 'how long, does it last'),
        finds: [['content/articles/safety/a1.mdx:6:7', 'already asked in content/articles/safety/a0.mdx']],
      },
    ],
    accepts: [
      {
        what: 'two questions',
        samples: articles('How long does it last?', 'How long does it last in nerve pain?'),
      },
    ],
  },
}
