/** Samples of the rules about decision aids. */
import type { Accepted, Reported } from './rule-samples'
import { finding, json, mdx, reference, type Samples } from './sample-project'

const file = 'content/decisions/pain.mdx'

/** One cell of the fact box of an option; the others cite. */
const aid = (cells: Record<string, unknown>, more: Record<string, unknown> = {}): Samples => ({
  [file]: mdx(
    json({
      options: [{ name: 'A drip', about: 'A slow drip.', facts: cells }],
      ...more,
    }).trimEnd(),
  ),
  'content/evidence/less-pain.json': finding('less-pain'),
  'content/references/smith-2020.json': reference('smith-2020'),
})

const said = 'Pain fell in 12 of 30 people [@smith-2020].'
const rooms = (...lengths: number[]): Samples => ({
  [file]: mdx(json({ options: lengths.map((n) => ({ about: 'x'.repeat(n) })) }).trimEnd()),
})

export const decisionSamples: Record<string, { reports: Reported[]; accepts: Accepted[] }> = {
  'option-facts': {
    reports: [
      {
        what: 'a cell without source',
        samples: aid({ effort: 'Many visits.' }),
        finds: [[`${file}:8:19`, 'effort has no source']],
      },
      {
        what: 'an effect without certainty',
        samples: aid({ helps: { says: said } }),
        finds: [[`${file}:9:19`, 'helps has no certainty']],
      },
      {
        what: 'a certainty above that of the finding, and a finding whose source is not cited',
        samples: aid({ helps: { says: 'It helps [@label].', certainty: 'high', finding: 'less-pain' } }),
        finds: [
          [`${file}:9:19`, 'helps is surer than its finding "less-pain", which has low'],
          [`${file}:9:19`, 'helps cites no source of its finding'],
        ],
      },
      {
        what: 'a finding that does not exist',
        samples: aid({ helps: { says: said, certainty: 'low', finding: 'more-pain' } }),
        finds: [[`${file}:9:19`, 'there is no finding "more-pain"']],
      },
      {
        what: 'words on certainty that differ from it',
        samples: aid({ helps: { says: said, certainty: 'low' }, sure: 'Quite sure [@smith-2020].' }),
        finds: [[`${file}:12:17`, 'sure must begin with "Low certainty"']],
      },
    ],
    accepts: [
      {
        what: 'cells with sources, one that is not known, and an effect that is less sure than its finding',
        samples: aid({
          helps: { says: said, certainty: 'very-low', finding: 'less-pain' },
          harms: { says: 'Harms are not known.' },
          effort: 'Price: not known here.',
          sure: 'Very low certainty [@smith-2020].',
        }),
      },
    ],
  },
  'equal-room': {
    reports: [
      {
        what: 'an option that is 11 percent shorter',
        samples: rooms(100, 89),
        finds: [[`${file}:7:5`, 'has 89 characters and the longest 100; give each 90']],
      },
    ],
    accepts: [{ what: 'options within 10 percent', samples: rooms(100, 90, 95) }],
  },
  'no-ranking': {
    reports: [
      {
        what: 'a word that ranks, in a cell, in the text and in a title',
        samples: {
          [file]: mdx(
            'title: The best option\ndecision: What now?\noptions: [{about: "The safest of all."}]',
            'We recommend it.\n',
          ),
        },
        finds: [
          [`${file}:4:19`, '"safest" ranks or advises'],
          [`${file}:6:1`, '"recommend" ranks or advises'],
          [`${file}:2:8`, '"best option" ranks or advises'],
        ],
      },
    ],
    accepts: [
      {
        what: 'a comparison with a dummy, and the quoted items of a test',
        samples: {
          [file]: mdx(
            'ready: [{ask: "Are you sure about the best choice for you?"}]',
            'It was no better than a dummy.\n',
          ),
        },
      },
    ],
  },
}
