/** Samples of the rules on what sentences say and how they say it. */
import type { RuleSamples } from './rule-samples'
import { complete, fact, finding, json, mdx, reference, type Samples } from './sample-project'

const page = 'content/pages/a.mdx'
const question = 'content/faqs/a.mdx'
const decision = 'content/decisions/a.mdx'
const article = 'content/articles/safety/a.mdx'
const condition = 'content/articles/conditions/a.mdx'
const claim = 'content/claims/a.mdx'
const list = 'content/coverage.json'

/** A question with this body. */
const body = (text: string): Samples => ({ [question]: mdx('title: A', `${text}\n`) })

const source = (id: string, kind: string): Samples => ({
  [`content/references/${id}.json`]: reference(id, { kind }),
})

const topics = (...entries: { id: string; topic?: string; pages: unknown }[]): string =>
  `[\n${entries.map(({ topic = 'A topic', ...entry }) => `  ${JSON.stringify({ topic, ...entry })}`).join(',\n')}\n]\n`

const hard =
  'Pharmacological characterization necessitates comprehensive consideration of individual physiological variability.'

export const meaningSamples: RuleSamples = {
  'beside-finding': {
    reports: [
      {
        what: 'a number of the same source in the paragraph or list before a finding, and before 2 findings',
        samples: {
          ...complete,
          [question]: mdx(
            'title: A',
            'Pain fell in 12 of 25 people [@smith-2020].\n\n<Finding id="less-pain" />\n\n- It fell in 25 people [@smith-2020].\n\n<Finding id="less-pain" />\n\n<Finding id="less-pain" />\n',
          ),
        },
        finds: [
          [`${question}:4:1`, '"25"', 'less-pain', 'a paragraph of its own'],
          [`${question}:8:3`, '"25"', 'less-pain'],
        ],
      },
      {
        what: 'a number inside a list item and a step',
        samples: {
          ...complete,
          [question]: mdx(
            'title: A',
            '- It fell in 25 [@smith-2020].\n\n  <Finding id="less-pain" />\n\n<Timeline>\n<Step when="A" title="B">\n\nIt fell in 26 [@smith-2020].\n\n<Finding id="less-pain" />\n\n</Step>\n</Timeline>\n',
          ),
        },
        finds: [
          [`${question}:4:3`, '"25"'],
          [`${question}:11:1`, '"26"'],
        ],
      },
    ],
    accepts: [
      {
        what: 'the numbers of the record, in people, out of 100 and of its source; another source; what follows',
        samples: {
          ...complete,
          'content/references/lee-2020.json': reference('lee-2020'),
          [question]: mdx(
            'title: A',
            'Out of 60 people, 40 out of 100 had less pain after 4 weeks, 20 more [@smith-2020]. Of 77 it was half [@lee-2020].\n\n<Finding id="less-pain" />\n\nOf 25 people none came back [@smith-2020].\n',
          ),
        },
      },
      {
        what: 'an unknown finding, which another rule reports',
        samples: { [question]: mdx('title: A', 'Of 25 people [@smith-2020].\n\n<Finding id="none" />\n') },
      },
    ],
  },
  'quoted-alone': {
    reports: [
      {
        what: 'an answer to a question that the quotation leaves behind',
        samples: {
          [question]: mdx('shortAnswer: It can be. In a survey 17 out of 100 were dependent [@a].'),
        },
        finds: [[`${question}:2:14`, '"It can be."', 'whole statement', 'name the treatment', 'for whom']],
      },
      {
        what: 'a sentence that begins with what was said before, at its place among the key points',
        samples: {
          [article]: mdx(
            'keyPoints:\n  - In CRPS, ketamine may lower pain for some weeks.\n  - They had less pain than adults who had a dummy drip.',
          ),
        },
        finds: [[`${article}:4:5`, 'does not begin with']],
      },
      {
        what: 'a claim without a subject, one for nobody, and one that is too sure',
        samples: {
          [article]: mdx('keyPoints:\n  - In people who were followed for 2 years, no harm was seen.'),
          [claim]: mdx('shortAnswer: The infusion is often stopped early because blood pressure rises.'),
          [question]: mdx('shortAnswer: Ketamine lowers pain in adults and lifts mood within hours.'),
        },
        finds: [
          [`${article}:3:5`, 'name the treatment or the condition'],
          [`${claim}:2:14`, 'for whom'],
          [`${question}:2:14`, 'say how sure it is'],
        ],
      },
    ],
    accepts: [
      {
        what: 'a finding with its people, a warning, an answer that begins with yes, a number that is a fact',
        samples: {
          [article]: mdx(
            'keyPoints:\n  - In 60 people with CRPS, pain after week 1 was lower with ketamine. They felt better.\n  - In the US, call <Fact id="b" /> at any time if you may hurt yourself.',
          ),
          [question]: mdx('shortAnswer: "Yes: ketamine can lead to dependence in people who use it often."'),
          'content/facts/b.json': fact('b'),
        },
      },
      { what: 'other fields', samples: { [question]: mdx('messageText: It can be.', 'It can be.\n') } },
    ],
  },
  'percent-sign': {
    reports: [
      {
        what: 'a sentence, a heading and a list, each at its place',
        samples: body('Pain fell in 40% [@a].\n\n## Why 40%\n\n- about 40 percent [@a]'),
        finds: [
          [`${question}:4:1`, 'write "24 out of 100"', 'Pain fell in 40%'],
          [`${question}:6:4`, 'Why 40%'],
          [`${question}:8:3`, 'about 40 percent'],
        ],
      },
      {
        what: 'a title, a key point, the title of a card and a message',
        samples: {
          [article]: mdx(
            'title: A 40% gain\nkeyPoints:\n  - Fine.\n  - It fell by 40% [@a].',
            '<Care urgency="urgent" title="Call at 100%:">\n\n- a\n\n</Care>\n',
          ),
          [question]: mdx('messageText: In 40% it fell.'),
        },
        finds: [
          [`${article}:2:8`, 'A 40% gain'],
          [`${article}:7:1`, 'Call at 100%:'],
          [`${article}:5:5`, 'It fell by 40%'],
          [`${question}:2:14`, 'In 40% it fell.'],
        ],
      },
      {
        what: 'a finding and a fact',
        samples: {
          'content/evidence/a.json': finding('a', { outcome: 'Pain 30% lower' }),
          'content/facts/b.json': fact('b', { value: '40% off' }),
        },
        finds: [
          ['content/evidence/a.json:9:14', 'Pain 30% lower'],
          ['content/facts/b.json:5:12', '40% off'],
        ],
      },
    ],
    accepts: [
      { what: 'a table', samples: body('| Route | Share |\n| - | - |\n| Mouth | 20% [@a] |') },
      {
        what: 'what we took from a source',
        samples: { 'content/references/a.json': reference('a', { findings: ['5%'] }) },
      },
      { what: 'a percentage point, which is a unit', samples: body('A gap of 16 percentage points [@a].') },
    ],
  },

  doses: {
    reports: [
      {
        what: 'an amount without a source, in every form',
        samples: body(
          'It was 0.5 mg/kg. It was 100 to 500 mg a day. It was 185 ng/mL. It was 20 mcg. It was 2 grams.',
        ),
        finds: [
          [`${question}:4:1`, '"0.5 mg/kg" has no citation mark', 'cite who gave this amount'],
          [`${question}:4:1`, '"500 mg"'],
          [`${question}:4:1`, '"185 ng/mL"'],
          [`${question}:4:1`, '"20 mcg"'],
          [`${question}:4:1`, '"2 grams"'],
        ],
      },
      {
        what: 'an amount that rests on a leaflet alone',
        samples: { ...source('a', 'patient-information'), ...body('It was 40 mg [@a].') },
        finds: [[`${question}:4:1`, '"40 mg" cites no study, label or guideline (patient-information)']],
      },
      {
        what: 'an amount whose source stands in the next sentence, in a table row, and in a message',
        samples: {
          ...source('a', 'randomized-trial'),
          [question]: mdx(
            'messageText: Take 40 mg.',
            'It was 40 mg. It helped [@a].\n\n| a | b |\n| - | - |\n| c [@a] | 40 mg |\n| d | 50 mg |\n',
          ),
        },
        finds: [
          [`${question}:2:14`, '"40 mg" has no citation mark'],
          [`${question}:4:1`, '"40 mg" has no citation mark'],
          [`${question}:9:7`, '"50 mg" has no citation mark'],
        ],
      },
    ],
    accepts: [
      {
        what: 'an amount with a study, a label or a guideline',
        samples: {
          ...source('a', 'randomized-trial'),
          ...source('b', 'regulatory'),
          ...source('c', 'guideline'),
          ...body(
            'It was 40 mg [@a]. The label says 2 mg/kg [@b].\n\n| a | b |\n| - | - |\n| 5 mg | x [@c] |',
          ),
        },
      },
      {
        what: 'a finding, which names its sources',
        samples: {
          ...source('smith-2020', 'randomized-trial'),
          'content/evidence/a.json': finding('a', { intervention: '0.5 mg/kg of ketamine' }),
        },
      },
      { what: 'units of pressure and of weight', samples: body('By 3 mmHg. A bag of 2 kg. In 12 months.') },
    ],
  },

  'fda-approval': {
    reports: [
      {
        what: 'approval without what it is for, in every form',
        samples: body(
          'Ketamine is FDA-approved. It has FDA approval for pain. It was approved by the FDA for low mood. The FDA has approved ketamine.',
        ),
        finds: [
          [`${question}:4:1`, '"FDA-approved"', 'name the approved use'],
          [`${question}:4:1`, '"FDA approval"', 'It has FDA approval for pain.'],
          [`${question}:4:1`, '"approved by the FDA"'],
          [`${question}:4:1`, '"The FDA has approved"'],
        ],
      },
      {
        what: 'a sentence of its own, though the sentence before names the spray',
        samples: body('The spray is another drug. It is FDA-approved.'),
        finds: [[`${question}:4:1`, '"It is FDA-approved."']],
      },
      {
        what: 'a description, a message, a fact within a sentence, and the fact itself',
        samples: {
          [question]: mdx(
            'description: An FDA-approved drug.\nmessageText: It is FDA-approved.',
            'It is <Fact id="b" />.\n',
          ),
          'content/facts/b.json': fact('b', { label: 'Status in the US', value: 'FDA-approved for adults' }),
        },
        finds: [
          [`${question}:2:14`, 'An FDA-approved drug.'],
          [`${question}:3:14`, 'It is FDA-approved.'],
          [`${question}:5:1`, 'It is FDA-approved for adults.'],
          ['content/facts/b.json:5:12', '"FDA-approved"'],
        ],
      },
    ],
    accepts: [
      {
        what: 'anesthesia, the spray, another medicine, and what is not approved',
        samples: body(
          'Ketamine is FDA-approved for anesthesia. The esketamine spray has FDA approval. Duloxetine is FDA-approved. It is not FDA-approved for pain. The FDA has not approved it.',
        ),
      },
      {
        what: 'a question and the words of a claim',
        samples: {
          [question]: mdx('title: Is ketamine FDA-approved?'),
          [claim]: mdx('title: It is FDA-approved\nclaim: Ketamine is FDA-approved for depression.'),
        },
      },
      {
        what: 'a table column about the spray, and a fact whose label names it',
        samples: {
          ...body('| a | Esketamine spray |\n| - | - |\n| b | <Fact id="b" /> |'),
          'content/facts/b.json': fact('b', {
            label: 'What the spray is for',
            value: 'FDA-approved for adults',
          }),
        },
      },
    ],
  },

  'off-label': {
    reports: [
      {
        what: 'a drip for low mood on a question',
        samples: body('You lie down.\n\nA drip may help with low mood [@a].'),
        finds: [[`${question}:6:1`, 'the page does not say "off-label"', 'A drip may help']],
      },
      {
        what: 'infusions for a pain condition in a key point and lozenges in a short answer',
        samples: {
          [article]: mdx('keyPoints:\n  - Fine.\n  - Infusions may ease CRPS [@a].'),
          [claim]: mdx('shortAnswer: Lozenges may ease depression [@a].'),
        },
        finds: [
          [`${article}:4:5`, 'Infusions may ease CRPS'],
          [`${claim}:2:14`, 'Lozenges may ease depression'],
        ],
      },
    ],
    accepts: [
      { what: 'a page that says so', samples: body('A drip may help with mood. This is off-label.') },
      {
        what: 'a drip without a use, and a use without a drip',
        samples: body('The drip runs slowly. Lasting pain is hard.'),
      },
      {
        what: 'pain experts, anesthesia, surgery and emergencies',
        samples: body(
          'Pain experts advise against infusions. In anesthesia a drip ends pain. A drip eases pain after surgery. An injection eases pain in an emergency.',
        ),
      },
      { what: 'a page about the site', samples: { [page]: mdx('title: A', 'Drips for pain.\n') } },
    ],
  },

  'certainty-verb': {
    reports: [
      {
        what: 'what the drug does, stated as a fact',
        samples: body(
          'Ketamine lowers pain [@a]. Ketamine by drip eases depression [@a]. Infusions often relieve pain [@a]. The spray treats depression [@a].',
        ),
        finds: [
          [`${question}:4:1`, '"Ketamine lowers" is too sure', 'write "may ..."', 'Ketamine lowers pain'],
          [`${question}:4:1`, '"Ketamine by drip eases"'],
          [`${question}:4:1`, '"Infusions often relieve"'],
          [`${question}:4:1`, '"spray treats"'],
        ],
      },
      {
        what: '"it" after a sentence that names the drug',
        samples: body('Ketamine is a drug. It works for pain [@a].'),
        finds: [[`${question}:4:1`, '"It works"']],
      },
      {
        what: 'a key point and a table cell of an article of low certainty',
        samples: {
          [article]: mdx(
            'certainty: low\nkeyPoints:\n  - Esketamine improves mood [@a].',
            '| a |\n| - |\n| Ketamine reduces pain [@a] |\n',
          ),
        },
        finds: [
          [`${article}:4:5`, '"Esketamine improves"'],
          [`${article}:8:3`, '"Ketamine reduces"'],
        ],
      },
    ],
    accepts: [
      {
        what: 'limited and denied statements',
        samples: body(
          'Ketamine may lower pain, and it probably eases mood [@a]. Ketamine does not work for pain [@a]. We do not know whether ketamine relieves pain [@a].',
        ),
      },
      {
        what: 'what a study found, in the past tense',
        samples: body('Ketamine lowered pain in 60 people [@a]. Pain fell with ketamine [@a].'),
      },
      {
        what: 'other treatments, other effects, and a sentence without a source',
        samples: body('Exercise eases pain [@a]. Ketamine raises pulse [@a]. Ketamine works for pain.'),
      },
      {
        what: 'an article of high certainty and its questions',
        samples: {
          [article]: mdx('certainty: high', 'Ketamine lowers pain [@a].\n'),
          [question]: mdx('article: /safety/a/', 'Ketamine lowers pain [@a].\n'),
        },
      },
    ],
  },

  'effect-has-certainty': {
    reports: [
      {
        what: 'an article on a condition without its certainty',
        samples: { [condition]: mdx('title: A') },
        finds: [[`${condition}:1:1`, 'add "certainty:" (high, moderate, low, very-low)']],
      },
    ],
    accepts: [
      { what: 'an article with its certainty', samples: { [condition]: mdx('certainty: low') } },
      { what: 'an article of another section', samples: { [article]: mdx('title: A') } },
      {
        what: 'the article that explains lasting pain',
        samples: { 'content/articles/conditions/chronic-pain-explained.mdx': mdx('title: A') },
      },
    ],
  },

  readability: {
    reports: [
      {
        what: 'an article in hard words, where its body begins',
        samples: { [article]: mdx('title: A', `\n${hard}\n`) },
        finds: [[`${article}:5:1`, 'the body has grade ', '(up to 8)', 'plainer words']],
      },
      {
        what: 'a decision aid in hard words',
        samples: { [decision]: mdx(`readyFrom: ${hard}`) },
        finds: [[`${decision}:1:1`, 'the aid has grade ', '(up to 6.5)']],
      },
    ],
    accepts: [
      { what: 'an article in plain words', samples: complete },
      { what: 'a decision aid in plain words', samples: { [decision]: mdx('readyFrom: Pain fell a bit.') } },
      {
        what: 'hard words in a heading and in a table',
        samples: { [article]: mdx('title: A', `## ${hard}\n\nRest.\n\n| ${hard} |\n| - |\n`) },
      },
      { what: 'a question, which counts in the median alone', samples: body(hard) },
    ],
  },

  language: {
    reports: [
      {
        what: 'a spelling mistake, at the word, with the nearest ones',
        samples: body('Pain fell.\n\nIt **fell** [@a] a lot, in most poeple.'),
        finds: [
          [`${question}:6:33`, '"poeple" is in no dictionary (did you mean "people"', 'dictionary.txt'],
        ],
      },
      {
        what: 'British spelling and parts of a compound',
        samples: body('The colour is well-knwon.'),
        finds: [
          [`${question}:4:5`, '"colour"', 'did you mean "color'],
          [`${question}:4:15`, '"well-knwon"'],
        ],
      },
      {
        what: 'mistakes in a title, in a folded field, in a heading, in a cell and in a record',
        samples: {
          [question]: mdx(
            'title: A titel\nshortAnswer: >-\n  One line.\n  Another lyne.',
            '## A hedding\n\n| a | sell cel |\n| - | - |\n',
          ),
          'content/evidence/a.json': json({ title: 'Less payn' }),
        },
        finds: [
          [`${question}:2:10`, '"titel"'],
          [`${question}:5:11`, '"lyne"'],
          [`${question}:7:6`, '"hedding"'],
          [`${question}:9:12`, '"cel"'],
          ['content/evidence/a.json:2:18', '"payn"'],
        ],
      },
      {
        what: 'a doubled word and a wrong article',
        samples: body('Read the the page. It is a infusion, over an hour, of an drug.'),
        finds: [
          [`${question}:4:6`, '"the the" is written twice'],
          [`${question}:4:26`, '"a" before "infusion"', 'write "an"'],
          [`${question}:4:55`, '"an" before "drug"', 'write "a"'],
        ],
      },
      {
        what: 'hurtful and rude words, with better ones',
        samples: body('Addicts and the wheelchair bound feel crazy. Every doctor has his shit.'),
        finds: [
          [`${question}:4:1`, '"Addicts" may exclude or hurt people', '"People with a drug addiction"'],
          [`${question}:4:17`, '"wheelchair bound"', '"uses a wheelchair"'],
          [`${question}:4:39`, '"crazy"'],
          [`${question}:4:63`, '"his"'],
          [`${question}:4:67`, '"shit" is rude'],
        ],
      },
    ],
    accepts: [
      { what: 'medical words, names and plain words of care', samples: complete },
      {
        what: 'words of the dictionary, in capitals, as possessives and in compounds',
        samples: body(
          'KETAMINE, the prescriber’s list, ketamine-like, IL-6, 5-HT2A, 100 ng/mL, tga.gov.au/report.',
        ),
      },
      {
        what: 'exact words on illness, trials and people',
        samples: body(
          'In 12 women with bipolar disorder, a dummy spray was not clearly worse. Adults may vomit.',
        ),
      },
      {
        what: 'an article before the next cell or item',
        samples: body('- vitamin A\n- infusion\n\n| group a | infusion |\n| - | - |'),
      },
      {
        what: 'search words, how to say a term, and sources',
        samples: {
          'content/glossary/a.mdx': mdx('term: drip\nsay: in-FYOO-zhun\naliases:\n  - ketamin'),
          'content/references/a.json': reference('a', { findings: ['Smal.'] }),
        },
      },
    ],
  },

  coverage: {
    reports: [
      {
        what: 'a page that does not exist, with the nearest one, and a topic without a page',
        samples: {
          ...complete,
          [list]: topics({ id: '1', pages: ['/q/how-long/', '/q/how-lon/'] }, { id: '2', pages: [] }),
        },
        finds: [
          [`${list}:2:55`, 'no page has the address "/q/how-lon/" (did you mean "/q/how-long/"?)'],
          [`${list}:3:39`, 'no page covers "2"'],
        ],
      },
      {
        what: 'a page that is a draft, and an id that is used twice',
        samples: {
          ...complete,
          'content/pages/plan.mdx': mdx('title: A\nstatus: draft'),
          [list]: topics({ id: '1', pages: ['/plan/'] }, { id: '1', pages: ['/q/how-long/'] }),
        },
        finds: [
          [`${list}:2:40`, 'content/pages/plan.mdx is not published'],
          [`${list}:3:27`, 'the id "1" is used twice'],
        ],
      },
      {
        what: 'a list of another shape',
        samples: { [list]: topics({ id: '1', pages: '/q/how-long/' }) },
        finds: [[`${list}:2:39`, '0.pages: ', 'expected array']],
      },
      {
        what: 'a list that is not closed',
        samples: { [list]: '[\n  {"id": "1"}\n' },
        finds: [[`${list}:3:1`, 'not valid JSON']],
      },
      {
        what: 'a list in plain YAML',
        samples: { [list]: '- id: "1"\n  topic: A\n  pages: [/safety/]\n' },
        finds: [[`${list}:1:1`, 'not valid JSON']],
      },
      {
        what: 'a topic without words, and an address without its slash',
        samples: { [list]: topics({ id: '1', topic: ' ', pages: ['/q/how-long'] }) },
        finds: [
          [`${list}:2:12`, '0.topic: '],
          [`${list}:2:34`, '0.pages.0: an address on this site'],
        ],
      },
      {
        what: 'an alias that only YAML knows',
        samples: { [list]: '[*topics]\n' },
        finds: [[`${list}:1:2`, 'not valid JSON']],
      },
    ],
    accepts: [
      {
        what: 'articles, questions, lists and claims that are published',
        samples: {
          ...complete,
          [list]: topics({
            id: '1',
            pages: [
              '/safety/side-effects/',
              '/q/how-long/',
              '/safety/',
              '/evidence/claims-checked/it-works/',
              '/evidence/findings/less-pain/',
            ],
          }),
        },
      },
      { what: 'a project without a list', samples: complete },
    ],
  },
}
