/** Samples of the rules about released addresses, made by the command that makes the register. */
import { withNewPages } from '@/lib/check/release'
import { type Entry, linesOf, type Released, registerFile, releasedFile } from '@/lib/content/register'
import type { RuleSamples } from './rule-samples'
import { changed, complete, faq, type Samples, sampleProject } from './sample-project'

const day = '2026-01-10'
const question = '/q/how-long/'
const questionFile = 'content/faqs/how-long.mdx'
const old = '/q/old/'

const released = [...withNewPages(sampleProject(complete), new Map(), day).values()].sort((a, b) =>
  a.address < b.address ? -1 : 1,
)
const lineOf = (address: string) => released.findIndex((entry) => entry.address === address) + 1
const register = (entries: readonly Released[]) => linesOf(entries.map(({ means, ...entry }) => entry))
const retired = (address: string, to: string): Released => ({
  address,
  kind: 'Faq',
  released: day,
  version: 1,
  retired: { day, to, why: 'One page answers both.' },
  means: {},
})

/** The complete project, released, with more addresses in both files. */
const withRegister = (...more: Released[]): Samples => ({
  ...complete,
  [registerFile]: register([...released, ...more]),
  [releasedFile]: linesOf([...released, ...more]),
})

/** One line of the register edited by hand, or of its witness. */
const edited = (file: string, address: string, edit: (entry: Entry) => Entry[]): Samples => {
  const lines = (withRegister()[file] ?? '').trimEnd().split('\n')
  const text = lines.flatMap((line) => {
    const entry = JSON.parse(line) as Entry
    return (entry.address === address ? edit(entry) : [entry]).map((one) => `${JSON.stringify(one)}\n`)
  })
  return { ...withRegister(), [file]: text.join('') }
}

const withoutFile = (samples: Samples, path: string): Samples =>
  Object.fromEntries(Object.entries(samples).filter(([name]) => name !== path))

const withQuestion = (from: string, to: string): Samples => ({
  ...withRegister(),
  [questionFile]: changed(complete[questionFile], from, to),
})

const place = (address: string) => `${registerFile}:${lineOf(address)}:1`

export const addressSamples: RuleSamples = {
  'address-register': {
    reports: [
      {
        what: 'a line that was taken out',
        samples: edited(registerFile, question, () => []),
        finds: [
          [`${releasedFile}:${lineOf(question)}:1`, `${question} is gone`, 'put its line back'],
          [`${questionFile}:1:1`, 'npm run addresses'],
        ],
      },
      {
        what: 'all lines taken out',
        samples: { ...withRegister(), [registerFile]: '' },
        finds: [
          ...released.map(({ address }, i): [string, string] => [
            `${releasedFile}:${i + 1}:1`,
            `${address} is gone`,
          ]),
          ...sampleProject(complete).files.flatMap(({ path, address }): [string, string][] =>
            address ? [[`${path}:1:1`, 'npm run addresses']] : [],
          ),
        ],
      },
      {
        what: 'a witness that was taken out',
        samples: edited(releasedFile, question, () => []),
        finds: [[place(question), 'has lost its line in content/released.jsonl; put it back']],
      },
      ...(
        [
          ['version', { version: 2 }, 'version of /q/how-long/ is 2, and 1'],
          ['day', { released: '2026-01-11' }, '"2026-01-11", and "2026-01-10"'],
          ['kind', { kind: 'Claim' }, '"Claim", and "Faq"'],
          ['retirement', { retired: retired(question, '/q/').retired }, 'and nothing in'],
        ] as const
      ).map(([what, edit, said]) => ({
        what: `a ${what} that was edited by hand`,
        samples: edited(registerFile, question, (entry) => [{ ...entry, ...edit } as Entry]),
        finds: [[place(question), said, 'put the old value back']] as [string, string, string][],
      })),
      {
        what: 'a page that is not in it',
        samples: { ...withRegister(), 'content/faqs/new.mdx': faq('new') },
        finds: [['content/faqs/new.mdx:1:1', '/q/new/ is not in', 'run "npm run addresses"']],
      },
      {
        what: 'an address that is listed twice',
        samples: edited(registerFile, question, (entry) => [entry, entry]),
        finds: [[`${registerFile}:${lineOf(question) + 1}:1`, 'listed twice']],
      },
      {
        what: 'lines that can not be read',
        samples: edited(releasedFile, '/', () => [{} as Entry]),
        finds: [
          [`${releasedFile}:1:1`, 'address'],
          [`${registerFile}:1:1`, 'has lost its line'],
        ],
      },
    ],
    accepts: [
      { what: 'a project without a register', samples: complete },
      { what: 'a register as the command made it', samples: withRegister(retired(old, question)) },
    ],
  },
  'released-address': {
    reports: [
      {
        what: 'a page that is gone',
        samples: withoutFile(withRegister(), questionFile),
        finds: [[place(question), `${question} leads nowhere`, `--retire ${question} --to`]],
      },
      {
        what: 'a page that was renamed, with its new name',
        samples: {
          ...withoutFile(withRegister(), questionFile),
          'content/faqs/how-longer.mdx': complete[questionFile],
        },
        finds: [[place(question), 'did you mean "/q/how-longer/"?']],
      },
      {
        what: 'a page that is a draft now',
        samples: withQuestion('status: published', 'status: draft'),
        finds: [[place(question), 'is a draft now']],
      },
      {
        what: 'an address that another kind of page uses',
        samples: edited(registerFile, '/about/', (entry) => [{ ...entry, kind: 'Article' }]),
        finds: [[place('/about/'), 'released as Article and is SitePage now', 'another name']],
      },
      {
        what: 'a retired address that is used again',
        samples: { ...withRegister(retired(old, question)), 'content/faqs/old.mdx': faq('old') },
        finds: [
          [
            `${registerFile}:${released.length + 1 - released.filter((e) => e.address > old).length}:1`,
            'must not be used again',
          ],
        ],
      },
      {
        what: 'successors that are unknown, retired themselves, or lead in a circle',
        samples: withRegister(
          retired('/z/a/', '/q/how-lon/'),
          retired('/z/b/', '/z/c/'),
          retired('/z/c/', question),
          retired('/z/d/', '/z/e/'),
          retired('/z/e/', '/z/d/'),
          retired('/z/f/', '/z/f/'),
        ),
        finds: [
          [`${registerFile}:${released.length + 1}:1`, 'no released address', `did you mean "${question}"?`],
          [`${registerFile}:${released.length + 2}:1`, 'retired itself', `name ${question}`],
          [`${registerFile}:${released.length + 4}:1`, 'in a circle'],
          [`${registerFile}:${released.length + 5}:1`, 'in a circle'],
          [`${registerFile}:${released.length + 6}:1`, 'in a circle'],
        ],
      },
    ],
    accepts: [
      { what: 'released pages that are there', samples: withRegister() },
      {
        what: 'retired addresses with one successor',
        samples: withRegister(retired(old, question), retired('/q/older/', question)),
      },
    ],
  },
  'released-meaning': {
    reports: [
      {
        what: 'another answer in one line, with both remedies',
        samples: withQuestion('oneLine: Nobody has studied it.', 'oneLine: It lasts a week.'),
        finds: [
          [
            `${questionFile}:14:10`,
            'oneLine is not as it was released in version 1 ("Nobody has studied it.")',
            `--meaning ${question} "what changed"`,
            `--wording ${question}`,
          ],
        ],
      },
      {
        what: 'another value of a finding',
        samples: {
          ...withRegister(),
          'content/evidence/less-pain.json': changed(
            complete['content/evidence/less-pain.json'],
            '"events": 12',
            '"events": 13',
          ),
        },
        finds: [['content/evidence/less-pain.json:21:19', 'result.arms.0.events is not as it was released']],
      },
      {
        what: 'another definition',
        samples: {
          ...withRegister(),
          'content/glossary/infusion.mdx': changed(
            complete['content/glossary/infusion.mdx'],
            'into a vein',
            'into a muscle',
          ),
        },
        finds: [['content/glossary/infusion.mdx:8:13', 'definition is not as it was released']],
      },
      {
        what: 'a version that was written by hand',
        samples: withQuestion(
          'reviewBy: 2999-02-10',
          'reviewBy: 2999-02-10\nchanges:\n  - date: 2026-02-10\n    kind: meaning\n    note: It says more.\n    version: 2',
        ),
        finds: [[`${questionFile}:9:3`, 'name the versions 2, and none were released']],
      },
    ],
    accepts: [
      { what: 'a page that says what it said', samples: withRegister() },
      {
        what: 'another source, another order of words in the body, and a change without a version',
        samples: withQuestion('with ketamine.', 'with ketamine [@smith-2020].'),
      },
    ],
  },
}
