/** Samples of the rules about advice: what is said once, and what is sent alone. */
import type { Accepted, Reported } from './rule-samples'
import { mdx, type Samples } from './sample-project'

const dates = 'status: published\nwritten: 2026-01-10\nchanged: 2026-02-10\nreviewBy: 2999-02-10'

function advice(more: string): string {
  return mdx(`title: Wait\nfits: [spray]\nshort: Wait.\n${dates}\n${more}`, '- wait\n')
}

const records: Samples = {
  'content/advice/driving.mdx': advice(
    'kind: rule\nurgency: routine\nstates: [do not drive, no driving]\nessential: [[24 hours, restful sleep], [sleep]]',
  ),
  'content/advice/emergency-signs.mdx': advice(
    'kind: signs\nurgency: emergency\nstates: [cannot be woken]\nessential: [["911"]]',
  ),
  'content/advice/first-aid.mdx': advice(
    'kind: rule\nurgency: emergency\nstates: [sleep it off]\nessential: [["911"]]',
  ),
}
const page = (body: string): Samples => ({ ...records, 'content/pages/a.mdx': mdx('title: A', body) })
const short = (field: string, text: string): Samples => ({
  ...records,
  'content/faqs/a.mdx': mdx(`${field}: ${text}`),
})

export const adviceSamples: Record<string, { reports: Reported[]; accepts: Accepted[] }> = {
  'advice-mark': {
    reports: [
      {
        what: 'prose that states a rule without its mark',
        samples: page('Rest. Do not drive today.\n'),
        finds: [['content/pages/a.mdx:4:1', '"do not drive"', '<Advice id="driving" />']],
      },
      {
        what: 'a cell that does',
        samples: page(
          '| Day | Rule |\n| --- | --- |\n| One | No driving |\n\n<Advice id="emergency-signs" />\n',
        ),
        finds: [['content/pages/a.mdx:6:9', '"no driving"', '<Advice id="driving" />']],
      },
      {
        what: 'an emergency card that was written by hand',
        samples: page('<Care urgency="emergency" title="Call 911 if:">\n\n- chest pain\n\n</Care>\n'),
        finds: [['content/pages/a.mdx:4:1', 'an emergency card of its own', '<Advice id="emergency-signs">']],
      },
      {
        what: 'another emergency without the list of signs',
        samples: page('<Advice id="first-aid" />\n'),
        finds: [['content/pages/a.mdx:1:1', '"first-aid" without the list of emergency signs']],
      },
    ],
    accepts: [
      { what: 'a rule beside its mark', samples: page('Do not drive today.\n\n<Advice id="driving" />\n') },
      { what: 'other words', samples: page('Ask who drives you home.\n') },
      {
        what: 'both emergencies, and an urgent card of its own',
        samples: page(
          '<Advice id="first-aid" />\n\n<Advice id="emergency-signs" />\n\n<Care urgency="urgent" title="Call if:">\n\n- a rash\n\n</Care>\n',
        ),
      },
      {
        what: 'a key point and a message, which hold no marks',
        samples: short('messageText', 'Do not drive for 24 hours.'),
      },
    ],
  },
  'advice-source': {
    reports: [
      {
        what: 'advice that cites nothing',
        samples: { 'content/advice/driving.mdx': advice('kind: rule') },
        finds: [['content/advice/driving.mdx:1:1', 'advice without a source', 'noSource']],
      },
    ],
    accepts: [
      {
        what: 'advice with a source, and with a number to call, which has its own',
        samples: {
          'content/advice/driving.mdx': mdx('title: Wait', '- wait [@smith-2020]\n'),
          'content/advice/lines.mdx': mdx('title: Call', '- <Fact id="us-988" />\n'),
        },
      },
      {
        what: 'a reason for having none',
        samples: { 'content/advice/driving.mdx': advice('noSource: Our own rule for reading.') },
      },
    ],
  },
  'advice-in-short': {
    reports: [
      {
        what: 'a message that says less than its record',
        samples: short('messageText', 'Do not drive today.'),
        finds: [
          [
            'content/faqs/a.mdx:2:14',
            'messageText says "do not drive" without "24 hours" or "restful sleep" and "sleep"',
            'content/advice/driving.mdx',
          ],
        ],
      },
      {
        what: 'a short answer that does',
        samples: short('shortAnswer', 'Watch a person who cannot be woken.'),
        finds: [['content/faqs/a.mdx:2:14', '"cannot be woken" without "911"']],
      },
    ],
    accepts: [
      {
        what: 'all that is essential',
        samples: short('messageText', 'No driving for 24 hours and a night of sleep.'),
      },
      {
        what: 'one of two ways to say it',
        samples: short('messageText', 'Do not drive before a restful sleep.'),
      },
      { what: 'a message on something else', samples: short('messageText', 'Bring your list of medicines.') },
    ],
  },
}
