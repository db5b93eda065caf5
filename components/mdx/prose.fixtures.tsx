import { parseMdx } from '@/lib/markdown/parse'
import { resolve } from '@/lib/pages/resolve'
import { Prose } from './prose'

const prose = (source: string) => <Prose blocks={resolve([], parseMdx(source).blocks).body} />
const fact = { value: 'allowed', href: null, asOf: 'as of November 22, 2026', outOfDate: true }

export const fixtures = {
  'text with every inline mark': prose(
    '**Strong**, *soft*, [a link](/q/drive/), [a drip](term:infusion) and <Fact id="us-988" />.\n',
  ),
  'a fact that is past its day': <Prose blocks={[{ t: 'p', children: [{ t: 'fact', id: 'f', fact }] }]} />,
  'lists and table': prose(
    '- one\n- two\n\n1. first\n2. second\n\n| Who | Out of 100 |\n| --- | --- |\n| Spray | 41 |\n',
  ),
  'a table too wide for a phone': (
    <Prose
      blocks={[
        {
          t: 'table',
          head: [[{ t: 'text', value: 'Medicine' }], [{ t: 'text', value: 'Where it was studied' }]],
          rows: [[[{ t: 'text', value: 'Opioids' }], [{ t: 'text', value: 'Wards' }]]],
          labels: ['Medicine', 'Where it was studied'],
          wide: true,
        },
      ]}
    />
  ),
  'box before any heading': prose('<Callout kind="warning" title="Off-label">\n\nText.\n\n</Callout>\n'),
  'box below a heading': prose('## Help\n\n<Care urgency="urgent" title="Call if:">\n\n- a\n\n</Care>\n'),
  'do and do not': prose(
    '<Do title="Do">\n\n- rest\n\n</Do>\n\n<Dont title="Do not">\n\n- drive\n\n</Dont>\n',
  ),
  timeline: prose(
    '<Timeline>\n<Step when="Before" title="The day before">\n\nRest.\n\n</Step>\n</Timeline>\n',
  ),
}
