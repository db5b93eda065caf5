/** Samples of codes of records: how they are written, that each has one meaning, and that their pages exist. */
import type { Accepted, Reported } from './rule-samples'
import { complete, json, type Samples } from './sample-project'

const code = (more: Record<string, unknown> = {}) => ({
  code: 'F33',
  standsFor: 'Low mood that came back',
  page: '/safety/side-effects/',
  source: 'https://example.org/codes',
  seen: '2026-01-10',
  ...more,
})

/** The complete project with a file of codes. */
const withCodes = (id: string, ...codes: Record<string, unknown>[]): Samples => ({
  ...complete,
  [`content/codes/${id}.json`]: json({ id, about: 'Illnesses.', codes: codes.map(code) }),
})

const file = (id: string) => `content/codes/${id}.json`

export const codeSamples: { reports: Reported[]; accepts: Accepted[] } = {
  reports: [
    {
      what: 'a code that its system does not write so',
      samples: withCodes('icd-10-cm', { code: 'F333' }),
      finds: [[`${file('icd-10-cm')}:6:15`, 'codes.0.code is "F333"', 'a code of ICD-10-CM has a letter']],
    },
    {
      what: 'codes whose last digit does not check the others',
      samples: {
        ...withCodes('snomed-ct', { code: '203082006' }),
        ...withCodes('loinc', { code: '20537-8' }),
      },
      finds: [
        [`${file('snomed-ct')}:6:15`, 'of which the last checks the others'],
        [`${file('loinc')}:6:15`, 'a digit that checks the others'],
      ],
    },
    {
      what: 'a code twice, and one below another',
      samples: withCodes('icd-10-cm', { below: true }, { code: 'F33' }, { code: 'F33.2' }),
      finds: [
        [`${file('icd-10-cm')}:14:15`, 'F33 leads somewhere already; keep one of the two'],
        [`${file('icd-10-cm')}:21:15`, 'F33 leads somewhere already; keep one of the two'],
      ],
    },
    {
      what: 'codes below one in a system without them',
      samples: withCodes('rxnorm', { code: '6130', below: true }),
      finds: [[`${file('rxnorm')}:11:16`, 'no code of RxNorm begins with another']],
    },
    {
      what: 'a code without source, and a source that is no web address',
      samples: withCodes('icd-10-cm', { source: undefined }, { code: 'F32', source: 'seen in a book' }),
      finds: [
        [`${file('icd-10-cm')}:5:5`, 'field "codes.0.source" is missing'],
        [`${file('icd-10-cm')}:15:17`, 'codes.1.source is "seen in a book"', 'a web address'],
      ],
    },
    {
      what: 'a system that nobody knows',
      samples: withCodes('icd-9', {}),
      finds: [[`${file('icd-9')}:2:9`, 'id is "icd-9"', 'allowed: rxnorm, ndc, icd-10-cm']],
    },
  ],
  accepts: [
    {
      what: 'codes of each system, as each writes them',
      samples: {
        ...withCodes('rxnorm', { code: '6130' }),
        ...withCodes('ndc', { code: '50458-028', below: true }, { code: '0409-2051' }),
        ...withCodes('icd-10-cm', { below: true }, { code: 'F32.1' }, { code: 'R45.851', first: true }),
        ...withCodes('snomed-ct', { code: '203082005' }, { code: '16264901000119109' }),
        ...withCodes('loinc', { code: '20537-7' }),
      },
    },
  ],
}

export const codePageSamples: { reports: Reported[]; accepts: Accepted[] } = {
  reports: [
    {
      what: 'codes that lead to no page, and to a term',
      samples: withCodes(
        'icd-10-cm',
        { page: '/safety/side-effect/' },
        { code: 'F32', page: '/glossary/infusion/' },
      ),
      finds: [
        [`${file('icd-10-cm')}:8:15`, 'no page has the address "/safety/side-effect/" (did you mean'],
        [`${file('icd-10-cm')}:15:15`, '"/glossary/infusion/" is a list, a term or a finding'],
      ],
    },
  ],
  accepts: [{ what: 'a code that leads to a page', samples: withCodes('icd-10-cm', {}) }],
}
