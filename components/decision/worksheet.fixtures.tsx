import { optionRows } from '@/lib/content/tool-schema'
import type { DecisionModel } from '@/lib/pages/decision'
import { Worksheet } from './worksheet'

const text = (value: string) => [{ t: 'text' as const, value }]
const review = { written: '', changed: '', reviewBy: '', reviewer: null, changes: [] }

/** A third aid, which is no more than its data. */
export const model: DecisionModel = {
  head: { title: 'Walk or ride', description: 'Two ways home.', address: '/deciding/way/', index: true },
  crumbs: [],
  title: 'Walk or ride',
  lead: 'Two ways home.',
  crisis: null,
  decision: 'How do I get home?',
  situation: [
    { id: 'bag', ask: 'What do you carry?', choices: [] },
    {
      id: 'feet',
      ask: 'How are your feet?',
      choices: [{ id: 'sore', label: 'Sore', leads: 'clinician', note: text('A blister can get worse.') }],
    },
  ],
  options: ['Walk', 'Ride'].map((name) => ({
    id: name.toLowerCase(),
    name,
    about: text(`You ${name.toLowerCase()}.`),
    facts: optionRows.map((row) => ({
      row,
      says: text(`${name}: ${row}.`),
      certainty: row === 'helps' ? ('low' as const) : null,
    })),
  })),
  matters: [{ id: 'air', label: 'Fresh air', rows: ['helps'] }],
  ready: ['A?', 'B?', 'C?', 'D?'].map((ask) => ({ ask, help: text(`Help with ${ask}`) })),
  readyFrom: text('Four letters.'),
  parts: [],
  apparatus: { sources: [], terms: [] },
  related: [],
  review,
}

export const fixtures = { 'a worksheet of two options': <Worksheet model={model} /> }
