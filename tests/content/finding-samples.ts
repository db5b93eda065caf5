/** Samples of the rules that hold a finding against its source and against itself. */
import type { Accepted, Reported, RuleSamples } from './rule-samples'
import { finding, reference, type Samples } from './sample-project'

const file = 'content/evidence/less-pain.json'

/** A finding with other members, and what the finding of its reference says. */
const told = (source: string, more: Record<string, unknown> = {}, kind = 'randomized-trial'): Samples => ({
  [file]: finding('less-pain', more),
  'content/references/smith-2020.json': reference('smith-2020', { kind, findings: [source] }),
})

const sizeUnknown = 'Not given.'

const arms = (...groups: [label: string, who: string, per100: number, size?: number][]) => ({
  ...(groups.some(([, , , size]) => size) ? {} : { sizeUnknown }),
  result: {
    kind: 'per100',
    verb: 'had less pain',
    echo: 'did',
    arms: groups.map(([label, who, per100, size]) => ({ label, who, per100, ...(size ? { size } : {}) })),
  },
})

const two = arms(['Ketamine', 'people who had ketamine', 46], ['Salt water', 'people who had salt water', 63])

const lines = (...values: [label: string, from: number, to: number][]) => ({
  sizeUnknown,
  result: {
    kind: 'series',
    quantity: 'pain',
    unit: 'points',
    min: 0,
    max: 100,
    lines: values.map(([label, from, to]) => ({
      label,
      points: [
        { when: 'Before', value: from },
        { when: '5 days', value: to },
      ],
    })),
  },
})

const otherWay = 'gives these numbers the other way round'
const silent = 'does not say whose numbers these are'

const difference = (value: number, low: number, high: number, better = 'lower') => ({
  sizeUnknown,
  better,
  outcome: better === 'higher' ? 'Pain relief' : 'Pain',
  result: {
    kind: 'estimate',
    measure: 'difference',
    quantity: better === 'higher' ? 'pain relief' : 'pain',
    unit: 'points',
    value,
    low,
    high,
    level: 95,
  },
})

const certainty = (level: string, why: string) => ({ certainty: { level, why } })

const reports = (list: readonly (readonly [string, Samples, string, string])[]): Reported[] =>
  list.map(([what, samples, place, part]) => ({ what, samples, finds: [[`${file}:${place}`, part]] }))
const accepts = (list: readonly (readonly [string, Samples])[]): Accepted[] =>
  list.map(([what, samples]) => ({ what, samples }))

export const findingSamples: RuleSamples = {
  'finding-arms': {
    reports: reports([
      [
        'the same label twice',
        told('It was 46 and 63.', arms(['A', 'a', 46], ['A', 'b', 63])),
        '17:13',
        '"A"',
      ],
      [
        'names behind the numbers',
        told('Pain fell in 63% with ketamine and 46% with placebo.', two),
        '17:13',
        otherWay,
      ],
      ['names before the numbers', told('Less pain: saline 46%, ketamine 63%.', two), '17:13', otherWay],
      ['a name behind one number', told('Less pain: 63% v 46% on placebo.', two), '17:13', otherWay],
      ['the order of the numbers', told('Less pain: 63% versus 46%.', two), '17:13', otherWay],
      [
        'the order in which the groups are named',
        told('They had placebo or ketamine; pain fell in 46% against 63%.', two),
        '17:13',
        otherWay,
      ],
      [
        'a share with its count',
        told('They had ketamine or placebo: 63% (19 of 30) versus 46% (14 of 30) had less pain.', two),
        '17:13',
        otherWay,
      ],
      [
        'sizes of groups',
        told(
          'Of 60 people (30 ketamine, 40 placebo), 46% had less pain with ketamine and 63% with placebo.',
          arms(['Ketamine', 'people on ketamine', 46, 40], ['Placebo', 'people on placebo', 63, 30]),
        ),
        '17:13',
        '40 for "Ketamine" and 30 for "Placebo"',
      ],
      [
        'lines of a series',
        told(
          'It went from 50 to 69 with ketamine and from 58 to 51 with placebo.',
          lines(['Ketamine', 58, 51], ['Placebo', 50, 69]),
        ),
        '19:14',
        otherWay,
      ],
      [
        'numbers that nobody is named beside',
        told('In some, 46 felt it. In others, 63 did.', two),
        '17:13',
        silent,
      ],
      [
        'a first group that had the comparator',
        told(
          'Less pain: 63% with placebo, 46% with ketamine.',
          arms(['Placebo', 'people', 63], ['Ketamine', 'people on salt water', 46]),
        ),
        '17:13',
        'do not fit the intervention "a ketamine infusion" and the comparator "salt water" in this order',
      ],
      [
        'people of the other group',
        told(
          'Less pain: 46% with ketamine, 63% with placebo.',
          arms(['Ketamine', 'people on placebo', 46], ['Placebo', 'people on ketamine', 63]),
        ),
        '17:13',
        '"people on placebo" stands first',
      ],
    ]),
    accepts: accepts([
      ['names behind the numbers', told('Pain fell in 46% with ketamine and 63% with placebo.', two)],
      ['names before the numbers', told('Less pain: saline 63%, ketamine 46%.', two)],
      ['the order of the numbers', told('Less pain: 46% versus 63%.', two)],
      [
        'the order in which the groups are named',
        told('They had placebo or ketamine: 63% against 46%.', two),
      ],
      [
        'groups without a difference',
        told(
          'Half had less pain.',
          arms(['Ketamine', 'on ketamine', 50], ['Salt water', 'on salt water', 50]),
        ),
      ],
      [
        'a single group',
        told('Less pain in 46.', {
          ...arms(['Ketamine', 'a', 46]),
          comparator: null,
          noComparatorReason: 'None.',
        }),
      ],
      [
        'groups that all had the intervention',
        told('By drip 46%, by spray 63%.', {
          ...arms(['Drip', 'people on a drip', 46], ['Spray', 'people on a spray', 63]),
          intervention: 'a drip or a spray of ketamine',
          comparator: 'the other way',
        }),
      ],
    ]),
  },

  'finding-direction': {
    reports: reports([
      ['less relief as better', told('12 and 6 of 30.', { better: 'fewer' }), '12:13', 'so more is better'],
      [
        'more illness as better',
        told('12 and 6 of 30.', {
          ...two,
          outcome: 'Delirium',
          result: { ...two.result, verb: 'had delirium' },
        }),
        '12:13',
        'reads as unwanted, so fewer is better',
      ],
      [
        'a harm that is wanted',
        told('12 and 6 of 30.', { kindOfOutcome: 'harm' }),
        '12:13',
        'so fewer is better',
      ],
      [
        'a word that goes with numbers of people, beside a scale',
        told('1.5 (1 to 2).', { ...difference(1.5, 1, 2), better: 'fewer' }),
        '12:13',
        'so lower is better',
      ],
      [
        'no direction of a benefit',
        told('12 and 6 of 30.', { better: 'neither' }),
        '12:13',
        'a benefit has a direction',
      ],
      [
        'a sign that the reference does not print',
        told('The difference was -1.5 (95% CI -2.5 to 0.5).', difference(1.5, -0.5, 2.5)),
        '18:14',
        'with another sign',
      ],
      [
        'a rise that the reference tells as a fall',
        told('Ketamine lowered pain by 1.5 (1 to 2).', difference(1.5, 1, 2)),
        '18:14',
        'with another sign',
      ],
      [
        'a fall that the reference tells as a rise',
        told('Pain rose by 1.5 (1 to 2).', difference(-1.5, -2, -1)),
        '18:14',
        'with another sign',
      ],
    ]),
    accepts: accepts([
      ['more relief', told('12 and 6 of 30.')],
      [
        'fewer people with harm, whatever its words',
        told('12 and 6 of 30.', { kindOfOutcome: 'harm', better: 'fewer' }),
      ],
      [
        'background without a direction',
        told('12 and 6 of 30.', { kindOfOutcome: 'context', better: 'neither' }),
      ],
      [
        'a sign as printed',
        told('The difference was -1.5 (95% CI -2.5 to 0.5).', difference(-1.5, -2.5, 0.5)),
      ],
      ['a rise', told('Relief was greater by 1.5 (1 to 2).', difference(1.5, 1, 2, 'higher'))],
      ['a fall told in words', told('Ketamine lowered pain by 1.5 (1 to 2).', difference(-1.5, -2, -1))],
    ]),
  },

  'finding-certainty': {
    reports: reports([
      [
        'more than the source states',
        told('12 and 6 of 30, low certainty.', certainty('moderate', 'Graded.')),
        '33:14',
        'the finding it names states its certainty: "low" at most',
      ],
      [
        'what the source states of another result',
        told('12 and 6 of 30. Certainty very low. Later: moderate certainty.', certainty('low', 'Graded.')),
        '33:14',
        '"very-low" at most',
      ],
      [
        'a trial that nobody graded high',
        told('12 and 6 of 30.', certainty('high', 'Large.')),
        '33:14',
        'no source grades it high: "moderate" at most',
      ],
      [
        'a study without random groups',
        told('12 and 6 of 30.', certainty('moderate', 'Large.'), 'observational'),
        '33:14',
        'of the kind "observational": "low" at most',
      ],
      [
        'more than its grade',
        told('12 and 6 of 30.', certainty('moderate', 'The review graded this as low.')),
        '33:14',
        'it was graded low',
      ],
      [
        'more than a small trial',
        told('12 and 6 of 30.', certainty('moderate', 'One small trial.')),
        '33:14',
        '"why" says "small trial": "low" at most',
      ],
      [
        'more than no comparison allows',
        told('12 and 6 of 30.', certainty('low', 'No comparison group.')),
        '33:14',
        '"why" says "No comparison group": "very-low" at most',
      ],
    ]),
    accepts: accepts([
      ['a low certainty', told('12 and 6 of 30, moderate certainty.')],
      [
        'what the source states',
        told('12 and 6 of 30, high certainty.', certainty('high', 'The review graded it high.')),
      ],
      ['a large trial', told('12 and 6 of 30.', certainty('moderate', 'A large trial, but a single one.'))],
      [
        'a small trial with a large effect',
        told(
          '12 and 6 of 30.',
          certainty('moderate', 'One small trial, but the gap is wide and unlikely to be chance.'),
        ),
      ],
      ['a survey of a nation', told('12 and 6 of 30.', certainty('high', 'A large survey.'), 'statistics')],
    ]),
  },
}
