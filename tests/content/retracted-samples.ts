/** Samples of the rule about sources that were retracted. */
import type { Accepted, Reported } from './rule-samples'
import { complete, fact, finding, mdx, reference, type Samples } from './sample-project'

const page = 'content/pages/a.mdx'
const source = 'content/references/smith-2020.json'
const known = (...notices: Record<string, string>[]): Samples => ({
  [source]: reference('smith-2020', {
    notices: { asked: '2026-11-29', by: 'Crossref', known: notices },
  }),
})
const retraction = { kind: 'retraction', date: '2026-03-11', DOI: '10.1000/notice' }

export const retractedSamples: Record<string, { reports: Reported[]; accepts: Accepted[] }> = {
  'retracted-source': {
    reports: [
      {
        what: 'every sentence that cites it, also beside other sources and in front matter',
        samples: {
          ...known({ kind: 'correction' }, retraction),
          [page]: mdx(
            'description: It helps [@smith-2020].',
            'Pain fell [@smith-2020].\n\n- So did fear [@other; @smith-2020].\n',
          ),
          'content/faqs/a.mdx': mdx('shortAnswer: Pain may fall [@smith-2020].'),
        },
        finds: [
          [`${page}:4:11`, '"smith-2020" was retracted (2026-03-11, 10.1000/notice)', 'a source that stands'],
          [`${page}:6:15`, '"smith-2020" was retracted'],
          ['content/faqs/a.mdx:2:28', '"smith-2020" was retracted'],
        ],
      },
      {
        what: 'a finding and a fact that rest on it',
        samples: {
          ...known({ kind: 'retraction' }),
          'content/evidence/less-pain.json': finding('less-pain'),
          'content/facts/us-988.json': fact('us-988', { sources: ['smith-2020'] }),
        },
        finds: [
          ['content/evidence/less-pain.json:38:14', '"smith-2020" was retracted; take out'],
          ['content/facts/us-988.json:11:5', '"smith-2020" was retracted; take out'],
        ],
      },
    ],
    accepts: [
      { what: 'sources that nobody has asked about', samples: complete },
      {
        what: 'a source with a correction, a concern and a newer version',
        samples: {
          ...complete,
          ...known({ kind: 'correction' }, { kind: 'concern' }, { kind: 'newer-version', DOI: '10.1000/2' }),
        },
      },
      { what: 'a retracted source that nothing cites', samples: known(retraction) },
    ],
  },
}
