/** For each rule what it must report, with place and decisive words, and what it must accept. */
import { forbidden } from '@/lib/check/rules/forbidden-strings'
import { addressSamples } from './address-samples'
import { adviceSamples } from './advice-samples'
import { codePageSamples, codeSamples } from './code-samples'
import { decisionSamples } from './decision-samples'
import { diagramSamples } from './diagram-samples'
import { findingSamples } from './finding-samples'
import { meaningSamples } from './meaning-samples'
import { planningSamples } from './planning-samples'
import { retractedSamples } from './retracted-samples'
import { changed, complete, fact, finding, json, mdx, reference, type Samples } from './sample-project'

export type Reported = {
  what: string
  samples: Samples
  /** `file:line:column`, then parts of the message */
  finds: [place: string, ...parts: [string, ...string[]]][]
}
export type Accepted = { what: string; samples: Samples }

const page = 'content/pages/a.mdx'
const question = 'content/faqs/a.mdx'
const article = 'content/articles/safety/a.mdx'
const condition = 'content/articles/conditions/a.mdx'
const claim = 'content/claims/a.mdx'
const term = 'content/glossary/a.mdx'

const words = (count: number): string =>
  `${Array.from({ length: count }, (_, i) => `W${'x'.repeat(i % 5)}`).join(' ')}.`

const articleFile = 'content/articles/safety/side-effects.mdx'
const findingFile = 'content/evidence/less-pain.json'
const faqFile = 'content/faqs/how-long.mdx'

/** The complete project with one part of one file replaced. */
const withChange = (file: keyof typeof complete, from: string, to: string): Samples => ({
  ...complete,
  [file]: changed(complete[file], from, to),
})

/** A finding whose result is replaced, with the reference that it rests on. */
const withResult = (result: Record<string, unknown>, source: string, more = {}): Samples => ({
  [findingFile]: finding('less-pain', { result, sizeUnknown: 'The source gives none.', ...more }),
  'content/references/smith-2020.json': reference('smith-2020', { findings: [source] }),
})

const arm = { label: 'Ketamine', who: 'people who had ketamine' }
const estimate = {
  kind: 'estimate',
  measure: 'difference',
  quantity: 'the pain score',
  unit: 'points',
  value: -1.83,
  low: -2.5,
  high: -1.16,
  level: 95,
}

/** A reference whose citation has other members. */
const withCsl = (more: Record<string, unknown>): Samples => ({
  'content/references/smith-2020.json': reference('smith-2020', {
    csl: { id: 'smith-2020', type: 'article', title: 'Ketamine for pain', ...more },
  }),
})

/** A line to call in the UK, and a source that names some numbers. */
const contact = (more: Record<string, unknown>): Samples => ({
  'content/facts/a.json': fact('a', { country: 'UK', sources: ['lines'], ...more }),
  'content/references/lines.json': reference('lines', {
    findings: [
      'Call 999, 988, 116 123, 0800 731 6789 or +44 800 731 6789. Text 838255.',
      'Call 1-800-FDA-1088 or 1-800-662-HELP.',
    ],
  }),
})

export type RuleSamples = Record<string, { reports: Reported[]; accepts: Accepted[] }>

export const ruleSamples: RuleSamples = {
  ...addressSamples,
  ...meaningSamples,
  ...planningSamples,
  ...findingSamples,
  ...adviceSamples,
  ...decisionSamples,
  ...diagramSamples,
  ...retractedSamples,

  syntax: {
    reports: [
      {
        what: 'a colon in an unquoted value',
        samples: { [page]: mdx('title: Pain: a guide') },
        finds: [[`${page}:2:8`, 'not valid YAML', 'Nested mappings']],
      },
      {
        what: 'a list that is not closed',
        samples: { [page]: mdx('title: A\naliases: [a, b') },
        finds: [[`${page}:3:15`, 'not valid YAML', 'end with a ]']],
      },
      {
        what: 'a field written twice',
        samples: { [page]: mdx('title: A\ntitle: B') },
        finds: [[`${page}:3:1`, 'not valid YAML', 'Map keys must be unique']],
      },
      {
        what: 'a value that begins with a star',
        samples: { [page]: mdx('status: draft\ntitle: *bold*') },
        finds: [[`${page}:3:8`, 'not valid YAML', 'begins with "*" needs quotes']],
      },
      {
        what: 'a comment that cuts a title, in its place, and one on a line of its own',
        samples: { [page]: mdx('title: Ketamine #1\ndescription: A#b\n# later\nsay: "a # b"') },
        finds: [
          [`${page}:2:17`, '"#1" is a comment, which no page shows; put the whole value in quotes'],
          [`${page}:4:1`, '"# later" is a comment'],
        ],
      },
      {
        what: 'values that YAML takes for an anchor and for a tag',
        samples: { [page]: mdx('title: &so it is\nsay: !now and here') },
        finds: [
          [`${page}:2:12`, 'begins with "&" or "!" needs quotes'],
          [`${page}:3:11`, 'begins with "&" or "!" needs quotes'],
        ],
      },
      {
        what: 'the name of what all objects come from, in front matter and in a record',
        samples: {
          [page]: mdx('title: A\n__proto__:\n  status: draft'),
          'content/facts/a.json': '{\n  "id": "a",\n  "__proto__": { "value": "9" }\n}\n',
        },
        finds: [
          [`${page}:3:1`, 'no field is named "__proto__"'],
          ['content/facts/a.json:3:3', 'no field is named "__proto__"'],
        ],
      },
      {
        what: 'a field of a record that is written twice',
        samples: { 'content/facts/a.json': '{\n  "id": "a",\n  "value": "999", "value": "909"\n}\n' },
        finds: [['content/facts/a.json:3:19', 'not valid JSON', 'must be unique']],
      },
      ...(
        [
          ['without quotes around a name', 'value: "9"', '3:3', 'found "value"'],
          ['with single quotes', '"é": 1, \'value\': "9"', '3:11', 'must use double quotes'],
          ['with a zero in front', '"value": 09', '3:13', 'Unexpected number'],
          ['without a comma', '"é": "é" "value": "9"', '3:12', 'Expected "," in JSON'],
          ['with a comment', '"value": "9" // so', '3:16', 'does not support comments'],
          ['with an escape that JSON does not know', '"value": "\\x41"', '3:14', 'Syntax error'],
          ['with a line end in a text', '"value": "a\n9"', '3:14', 'Unterminated string'],
          ['followed by another', '"value": "9" }\n{', '4:1', 'Expected end of file'],
        ] as const
      ).map(
        ([what, text, place, part]): Reported => ({
          what: `a record ${what}`,
          samples: { 'content/facts/a.json': `{\n  "id": "a",\n  ${text}\n}\n` },
          finds: [[`content/facts/a.json:${place}`, 'not valid JSON', part]],
        }),
      ),
      {
        what: 'a page without front matter',
        samples: { [page]: 'Only text.\n' },
        finds: [[`${page}:1:1`, 'no front matter', 'a line "---"']],
      },
      {
        what: 'front matter without fields',
        samples: { [page]: mdx('- a\n- b') },
        finds: [[`${page}:2:1`, 'expected fields such as "title: ..."']],
      },
      {
        what: 'a record with a comma too many',
        samples: { 'content/facts/a.json': '{\n  "id": "a",\n}\n' },
        finds: [['content/facts/a.json:2:12', 'not valid JSON', 'trailing commas']],
      },
      {
        what: 'a record value without double quotes',
        samples: { 'content/facts/a.json': '{\n  "id": "a",\n  "value": nine\n}\n' },
        finds: [['content/facts/a.json:3:12', 'not valid JSON: Unexpected "nine"']],
      },
      {
        what: 'a record that is not closed',
        samples: { 'content/facts/a.json': '{\n  "id": "a"\n' },
        finds: [['content/facts/a.json:3:1', 'not valid JSON']],
      },
      {
        what: 'a tag that is not closed, at the tag',
        samples: { [page]: mdx('title: A', 'Text.\n\n<Care urgency="urgent" title="Call if:">\n\n- a\n') },
        finds: [[`${page}:6:1`, 'broken MDX: Expected a closing tag for `<Care>` (6:1)']],
      },
      {
        what: 'a tag that is closed by another, with both places counted in the file',
        samples: { [page]: mdx('title: A', 'Text.\n\n<Do title="Do">\n\n- a\n\n</Dont>\n') },
        finds: [[`${page}:10:1`, 'broken MDX: Unexpected closing tag `</Dont>`', '`<Do>` (6:1)']],
      },
      {
        what: 'an unknown tag, with the nearest one',
        samples: { [page]: mdx('title: A', 'Text.\n\n<Findng id="a" />\n') },
        finds: [[`${page}:6:1`, 'unknown tag <Findng>', 'allowed: Care,', 'did you mean "Finding"?']],
      },
      {
        what: 'script, import and an expression, all in one run',
        samples: {
          [page]: mdx('title: A', 'import a from "b"\n\n<script>x</script>\n\nText {1 + 1} here.\n'),
        },
        finds: [
          [`${page}:4:1`, 'import and export are not allowed'],
          [`${page}:6:1`, 'unknown tag <script>'],
          [`${page}:8:6`, 'expressions in { } are not allowed'],
        ],
      },
      {
        what: 'text that a tag would not show, and an attribute that it does not have, in their places',
        samples: {
          [page]: mdx('title: A', 'Call <Fact id="us-988">at once</Fact>.\n\n<ClaimList titel="All" />\n'),
        },
        finds: [
          [`${page}:4:24`, '<Fact> holds no text', '<Fact id="..." />'],
          [`${page}:6:12`, 'attribute "titel" is not allowed; allowed: none'],
        ],
      },
      {
        what: 'a picture and a block quote',
        samples: { [page]: mdx('title: A', 'See ![a drip](https://a.org/drip.svg).\n\n> Ask.\n') },
        finds: [
          [`${page}:4:5`, 'pictures are not used here', '<Diagram name="..." />'],
          [`${page}:6:1`, 'block quotes are not used here', 'quotation marks'],
        ],
      },
      {
        what: 'links, headings and items without words, and boxes without text',
        samples: {
          [page]: mdx(
            'title: A',
            'See [](/q/a/) and [ ](term:a).\n\n##\n\n## !\n\n- a\n-\n\n<Care urgency="urgent" title="Call if:">\n</Care>\n\n<Timeline>\n<Step when="a" title="b" />\n</Timeline>\n',
          ),
        },
        finds: [
          [`${page}:4:5`, 'the link to "/q/a/" has no words'],
          [`${page}:4:19`, 'the link to "term:a" has no words'],
          [`${page}:6:1`, 'a heading without words'],
          [`${page}:8:1`, 'a heading without words'],
          [`${page}:11:1`, 'an item of a list without words'],
          [`${page}:13:1`, '<Care> holds no text'],
          [`${page}:17:1`, '<Step> holds no text'],
        ],
      },
      {
        what: 'a box in a box, in a list and in a step',
        samples: {
          [page]: mdx(
            'title: A',
            '<Care urgency="urgent" title="Call if:">\n\n<Care urgency="routine" title="Ask if:">\n\n- a\n\n</Care>\n\n</Care>\n\n- a\n\n  <Callout kind="note" title="So">\n\n  Text.\n\n  </Callout>\n\n<Timeline>\n<Step when="a" title="b">\n\n<Do title="Do">\n\n- a\n\n</Do>\n\n</Step>\n</Timeline>\n',
          ),
        },
        finds: [
          [`${page}:6:1`, '<Care> stands inside another block'],
          [`${page}:16:3`, '<Callout> stands inside another block'],
          [`${page}:25:1`, '<Do> stands inside another block'],
        ],
      },
      {
        what: 'a table without rows, with a cell too many and with one too few',
        samples: {
          [page]: mdx(
            'title: A',
            '| a |\n| - |\n\nThen.\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n\nThen.\n\n| a | b |\n| - | - |\n| 1 |\n',
          ),
        },
        finds: [
          [`${page}:4:1`, 'a table has rows, each with as many cells as its head'],
          [`${page}:9:1`, 'as many cells as its head'],
          [`${page}:15:1`, 'as many cells as its head'],
        ],
      },
      ...(
        [
          ['a link with a space', 'see [it] (/q/a/)', '[', 9],
          ['a star', 'so **it is', '*', 8],
          ['an underscore', 'so it is_', '_', 13],
          ['a bar outside a table', 'a | b', '|', 7],
          ['a footnote', 'so it is[^1]', '[', 13],
          ['a sign kept by a backslash', 'so \\[it', '[', 8],
        ] as const
      ).map(
        ([what, text, sign, column]): Reported => ({
          what: `left over of a mark: ${what}`,
          samples: { [page]: mdx('title: A', `Fine.\n\nYes ${text}\n`) },
          finds: [[`${page}:6:${column}`, `"${sign}" belongs to no complete mark`]],
        }),
      ),
      {
        what: 'a broken mark in one of several key points, at its line',
        samples: { [article]: mdx('keyPoints:\n  - Fine.\n  - Pain fell [@Big].') },
        finds: [[`${article}:4:5`, 'keyPoints.1: broken citation mark']],
      },
      {
        what: 'a link in folded text, at its own line and column',
        samples: { [question]: mdx('shortAnswer: >-\n  Pain fell.\n  See [this](https://a.org/).') },
        finds: [[`${question}:4:7`, 'shortAnswer: link to "https://a.org/"', 'belong to a citation']],
      },
      {
        what: 'a list in a field that holds one paragraph',
        samples: { [term]: mdx('definition: "- a list"') },
        finds: [[`${term}:2:14`, 'definition: expected one paragraph']],
      },
    ],
    accepts: [
      { what: 'all marks and tags', samples: complete },
      { what: 'a "<" between numbers', samples: { [page]: mdx('title: A', 'Below 5 < 6.\n') } },
    ],
  },

  schema: {
    reports: [
      ...codeSamples.reports,
      {
        what: 'a field that is missing',
        samples: withChange(faqFile, 'group: basics\n', ''),
        finds: [[`${faqFile}:2:1`, 'field "group" is missing', '"basics"']],
      },
      {
        what: 'text where a number belongs',
        samples: withChange(faqFile, 'order: 1', 'order: first'),
        finds: [[`${faqFile}:10:8`, 'order is "first"', 'expected number']],
      },
      {
        what: 'an unknown field, with the nearest one',
        samples: withChange(faqFile, 'order: 1', 'order: 1\nalias: drip'),
        finds: [[`${faqFile}:11:8`, 'unknown field "alias" (did you mean "aliases"?)', 'allowed: title,']],
      },
      {
        what: 'an unknown field inside a field, with what is allowed there',
        samples: withChange(
          faqFile,
          'order: 1',
          'order: 1\nreviewer:\n  name: Ann\n  credentials: MD\n  dat: 2026-01-10',
        ),
        finds: [
          [`${faqFile}:12:3`, 'field "reviewer.date" is missing'],
          [
            `${faqFile}:14:8`,
            'unknown field "dat" (did you mean "date"?)',
            'allowed: name, credentials, date',
          ],
        ],
      },
      {
        what: 'an unknown field in a list, with what is allowed there',
        samples: withChange(articleFile, 'page: /q/how-long/', 'page: /q/how-long/\n    pages: 2'),
        finds: [
          [
            `${articleFile}:20:12`,
            'unknown field "pages" (did you mean "page"?)',
            'allowed: situation, page',
          ],
        ],
      },
      {
        what: 'an unknown field in a result, with what that kind of result has',
        samples: { [findingFile]: finding('less-pain', { people: 60, result: { ...estimate, size: 60 } }) },
        finds: [[`${findingFile}:22:13`, 'unknown field "size"', 'allowed: kind, measure, quantity, unit,']],
      },
      {
        what: 'a word outside a list, with the nearest one',
        samples: withChange(faqFile, 'group: basics', 'group: basic'),
        finds: [[`${faqFile}:9:8`, 'group is "basic"', 'allowed: basics,', 'did you mean "basics"?']],
      },
      {
        what: 'a kind of result that does not exist, with those that do',
        samples: { [findingFile]: finding('less-pain', { result: { kind: 'count' } }) },
        finds: [[`${findingFile}:14:13`, 'result.kind is "count"', "'counts' | 'per100'"]],
      },
      {
        what: 'a study without its conclusion',
        samples: { 'content/references/a.json': reference('a', { conclusion: undefined }) },
        finds: [['content/references/a.json:1:1', '"conclusion" is missing', 'or say in noConclusion why']],
      },
      {
        what: 'a conclusion beside a reason for none',
        samples: { 'content/references/a.json': reference('a', { noConclusion: 'Not seen.' }) },
        finds: [['content/references/a.json:33:19', 'leave one of them out']],
      },
      {
        what: 'a title that is too long, with its length',
        samples: withChange(faqFile, 'title: About how long it lasts', `title: ${'a'.repeat(61)}`),
        finds: [[`${faqFile}:2:8`, '(61 characters)', '<=60']],
      },
      {
        what: 'a day that does not exist',
        samples: withChange(faqFile, 'written: 2026-01-10', 'written: 2026-02-30'),
        finds: [[`${faqFile}:5:10`, 'written is "2026-02-30"', 'Invalid ISO date']],
      },
      {
        what: 'more events than people',
        samples: withChange(findingFile, '"events": 12', '"events": 31'),
        finds: [[`${findingFile}:21:19`, 'result.arms.0.events is 31', 'above the group size 30']],
      },
      {
        what: 'an interval that does not hold its estimate',
        samples: { [findingFile]: finding('less-pain', { people: 60, result: { ...estimate, value: -3 } }) },
        finds: [[`${findingFile}:18:14`, 'the interval -2.5 to -1.16 does not hold its estimate -3']],
      },
      {
        what: 'a difference without its unit',
        samples: {
          [findingFile]: finding('less-pain', { people: 60, result: { ...estimate, unit: undefined } }),
        },
        finds: [[`${findingFile}:13:13`, 'field "result.unit" is missing (a difference needs its unit)']],
      },
      {
        what: 'a finding without comparator that does not say why',
        samples: { [findingFile]: finding('less-pain', { comparator: null }) },
        finds: [[`${findingFile}:8:17`, 'a finding without a comparator needs noComparatorReason']],
      },
      ...(
        [
          [
            'a year as text',
            { issued: { 'date-parts': [['2020']] } },
            '10:11',
            'date-parts.0.0 is "2020"',
            'number',
          ],
          [
            'a month that does not exist',
            { issued: { 'date-parts': [[2020, 13]] } },
            '11:11',
            'date-parts.0.1 is 13',
          ],
          ['a date without parts', { issued: '2020' }, '7:15', 'csl.issued is "2020"'],
          [
            'a number as a given name',
            { author: [{ family: 'A', given: 7 }] },
            '8:7',
            'csl.author.0 is',
            '"given"',
          ],
          ['a volume as a number', { volume: 13 }, '7:15', 'csl.volume is 13', 'expected string'],
          ['a title in parts', { title: ['A'] }, '6:14', 'csl.title is ["A"]', 'expected string'],
          [
            'an unknown kind of work',
            { type: 'artcle' },
            '5:13',
            'csl.type is "artcle"',
            'did you mean "article"?',
          ],
          ['an unknown member', { isued: 2020 }, '7:14', 'unknown field "isued" (did you mean "issued"?)'],
          ...(
            [
              'data:text/html,x',
              'file:///etc/passwd',
              'mailto:a@b.org',
              'javascript:alert(1)',
              'https://user:pass@a.org/',
              'https://user@a.org',
              'https://a.org:8443/',
              'https:a.org',
              'https://localhost/',
              'https://a.org/a b',
              'https://www.fd\u0430.gov/',
            ] as const
          ).map((URL) => [URL, { URL }, '7:12', `csl.URL is "${URL}"`, 'a web address (https://'] as const),
        ] as [what: string, csl: Record<string, unknown>, place: string, part: string, ...string[]][]
      ).map(
        ([what, csl, place, ...parts]): Reported => ({
          what: `a citation with ${what}`,
          samples: withCsl(csl),
          finds: [[`content/references/smith-2020.json:${place}`, ...parts]],
        }),
      ),
      ...['tel:911;ext=1', 'tel:1-800', 'sms:988?body=x', 'https://a@b.org', 'http://a.org'].map(
        (href): Reported => ({
          what: `the link ${href} of a fact`,
          samples: { 'content/facts/us-988.json': fact('us-988', { href }) },
          finds: [['content/facts/us-988.json:6:11', `href is "${href}"`, 'digits alone']],
        }),
      ),
      {
        what: 'a group of people without its size, at the group',
        samples: {
          [findingFile]: finding('less-pain', {
            result: { kind: 'per100', verb: 'felt sick', echo: 'did', arms: [{ ...arm, per100: 41 }] },
          }),
        },
        finds: [
          [
            `${findingFile}:18:7`,
            'field "result.arms.0.size" is missing',
            'give the number of people counted, or say in sizeUnknown why there is none',
          ],
        ],
      },
      {
        what: 'a small group that is given as a share',
        samples: {
          [findingFile]: finding('less-pain', {
            result: {
              kind: 'per100',
              verb: 'felt sick',
              echo: 'did',
              arms: [{ ...arm, per100: 75, size: 8 }],
            },
          }),
        },
        finds: [[`${findingFile}:22:17`, 'a group of 8 is told in people; use the kind "counts"']],
      },
      {
        what: 'a reason for missing sizes where none is missing',
        samples: { [findingFile]: finding('less-pain', { sizeUnknown: 'The source gives none.' }) },
        finds: [[`${findingFile}:44:18`, 'all sizes are given; leave it out']],
      },
      {
        what: 'every wrong field of every file in one run',
        samples: {
          'content/facts/us-988.json': fact('us-988', { sources: 'smith-2020', href: 'http://a.org' }),
          'content/references/smith-2020.json': json({ id: 'smith-2020' }),
          [findingFile]: finding('less-pain', { sources: 'smith-2020' }),
        },
        finds: [
          ['content/facts/us-988.json:6:11', 'href is "http://a.org"'],
          ['content/facts/us-988.json:10:14', 'sources is "smith-2020"', 'expected array'],
          ['content/references/smith-2020.json:1:1', 'field "csl" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "kind" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "findings" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "limits" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "link" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "printable" is missing'],
          ['content/references/smith-2020.json:1:1', 'field "checked" is missing'],
          [`${findingFile}:36:14`, 'sources is "smith-2020"', 'expected array'],
        ],
      },
    ],
    accepts: [
      ...codeSamples.accepts,
      { what: 'a complete file of each kind', samples: complete },
      {
        what: 'a reference with every member of a citation',
        samples: withCsl({
          type: 'report',
          author: [{ family: 'Smith', given: 'A. B.' }, { family: "O'Brien" }, { literal: 'et al.' }],
          issued: { 'date-parts': [[2020, 3, 14]] },
          accessed: { 'date-parts': [[2026]] },
          'container-title': 'Journal',
          'container-title-short': 'J',
          'collection-title': 'Briefs',
          publisher: 'A. B.',
          'publisher-place': 'Bonn',
          genre: 'Leaflet',
          number: '5',
          volume: '13',
          issue: '3',
          page: '1-9',
          PMID: '40601310',
          PMCID: 'PMC10244478',
          ISBN: '978-92-4-008178-9',
          URL: 'http://www.a-b.org/x?y=1#z',
        }),
      },
      {
        what: 'a study without a conclusion that says why',
        samples: {
          'content/references/a.json': reference('a', { conclusion: undefined, noConclusion: 'Not seen.' }),
        },
      },
      {
        what: 'a finding without comparator that says why',
        samples: {
          [findingFile]: finding('less-pain', { comparator: null, noComparatorReason: 'All had ketamine.' }),
        },
      },
      {
        what: 'an estimate with its people, and one that says why there are none',
        samples: {
          [findingFile]: finding('less-pain', { people: 60, result: estimate }),
          'content/evidence/more-pain.json': finding('more-pain', {
            sizeUnknown: 'The pages read give no number of people.',
            result: estimate,
          }),
        },
      },
    ],
  },

  'record-id': {
    reports: [
      {
        what: 'both ids of a reference that was renamed',
        samples: { 'content/references/jones-2021.json': reference('smith-2020') },
        finds: [
          ['content/references/jones-2021.json:2:9', 'id is "smith-2020"', 'file is named "jones-2021"'],
          ['content/references/jones-2021.json:4:11', 'csl.id is "smith-2020"', 'make them equal'],
        ],
      },
      {
        what: 'a fact and a finding under another name',
        samples: { 'content/facts/b.json': fact('a'), 'content/evidence/d.json': finding('c') },
        finds: [
          ['content/facts/b.json:2:9', 'id is "a"', 'named "b"'],
          ['content/evidence/d.json:2:9', 'id is "c"', 'named "d"'],
        ],
      },
    ],
    accepts: [{ what: 'records named by their ids', samples: complete }],
  },

  'shown-link': {
    reports: [
      ...(
        [
          ['another number', { value: '909', href: 'tel:999' }, 'shows "909" but dials 999'],
          ['a digit too many', { value: '9 9 9 9', href: 'tel:999' }, 'shows "9 9 9 9" but dials 999'],
          ['other letters', { value: '1-800-FDB-1088', href: 'tel:+18003321089' }, 'dials +18003321089'],
          ['another country', { value: '0800 731 6789', href: 'tel:+18007316789' }, 'dials +18007316789'],
          ['a short number with a country', { value: '999', href: 'tel:+44999' }, 'dials +44999'],
          ['what to press, dialed', { value: '999, then press 1', href: 'tel:9991' }, 'dials 9991'],
          ['a number to text', { value: '838255', href: 'sms:838225', label: 'By text' }, 'dials 838225'],
          ['words alone', { value: 'Samaritans', href: 'tel:116123' }, '"Samaritans" is no phone number'],
          ['a number amid words', { value: '999 or 112', href: 'tel:999' }, 'is no phone number'],
          [
            'a link to a page',
            { value: '999', href: 'https://a.org' },
            'links to https://a.org; link to tel:',
          ],
          ['no link', { value: '999', href: null }, 'links to null'],
          ['a text where it says a call', { value: '999', href: 'sms:999' }, '"by text" goes with sms:'],
          [
            'a call where it says a text',
            { value: '999', href: 'tel:999', label: 'Line, by text' },
            'the label "Line, by text" and the link tel:999 differ',
          ],
          ['another site', { value: 'a.org', href: 'https://a.org.evil.com/' }, 'shows "a.org" but opens'],
          ['another page', { value: 'a.org/x', href: 'https://a.org/xy' }, 'make both the same address'],
          [
            'a number that its source does not have, as part of a longer one',
            { value: '731 678', href: 'tel:731678' },
            '"731 678" is in no finding of lines',
          ],
        ] as const
      ).map(
        ([what, more, part]): Reported => ({
          what,
          samples: contact(more),
          finds: [['content/facts/a.json:5:12', part]],
        }),
      ),
    ],
    accepts: [
      ...(
        [
          ['a number as it stands', { value: '116 123', href: 'tel:116123' }],
          ['hyphens', { value: '9-8-8', href: 'tel:988', country: 'Canada' }],
          ['the form for callers from abroad', { value: '0800 731 6789', href: 'tel:+448007316789' }],
          ['letters of a keypad', { value: '1-800-FDA-1088', href: 'tel:+18003321088', country: 'US' }],
          ['letters in the source', { value: '1-800-662-4357', href: 'tel:+18006624357', country: 'US' }],
          ['an international number', { value: '+44 800 731 6789', href: 'tel:+448007316789' }],
          ['what to press', { value: '988, then press 1', href: 'tel:988' }],
          ['an option', { value: '116 123, option 2', href: 'tel:116123' }],
          ['a text', { value: '838255', href: 'sms:838255', label: 'Line, by text' }],
          ['an address', { value: 'a.org/report', href: 'https://www.a.org/report/' }],
          ['the site of a page', { value: 'a.org', href: 'https://a.org/report' }],
          ['a name that opens a page', { value: 'MedWatch', href: 'https://www.fda.gov/safety' }],
          ['a price', { kind: 'price', value: '300', href: 'https://a.org' }],
          ['a source that is not valid, which other rules report', { sources: ['b'] }],
        ] as const
      ).map(([what, more]) => ({ what, samples: contact(more) })),
    ],
  },

  duplicate: {
    reports: [
      {
        what: 'a title that differs in capitals only',
        samples: { [page]: mdx('title: Side effects'), 'content/pages/b.mdx': mdx('title: Side Effects') },
        finds: [['content/pages/b.mdx:2:8', 'the title "Side Effects"', `already used by ${page}`]],
      },
      {
        what: 'a description, a question, a term and a claim',
        samples: {
          [page]: mdx('description: Same.'),
          'content/pages/b.mdx': mdx('description: Same.'),
          [question]: mdx('question: Why?'),
          'content/faqs/b.mdx': mdx('question: Why?'),
          [term]: mdx('term: drip'),
          'content/glossary/b.mdx': mdx('term: Drip'),
          [claim]: mdx('claim: It works.'),
          'content/claims/b.mdx': mdx('claim: It works.'),
        },
        finds: [
          ['content/pages/b.mdx:2:14', 'the description "Same."'],
          ['content/faqs/b.mdx:2:11', 'the question "Why?"'],
          ['content/glossary/b.mdx:2:7', 'the term "Drip"'],
          ['content/claims/b.mdx:2:8', 'the claim "It works."'],
        ],
      },
      {
        what: 'a slug in two sections',
        samples: { [article]: mdx('title: A'), 'content/articles/treatment/a.mdx': mdx('title: B') },
        finds: [['content/articles/treatment/a.mdx:2:1', 'the article slug "a"', `used by ${article}`]],
      },
      {
        what: 'a page about the site at the address of a list',
        samples: {
          'content/pages/glossary.mdx': mdx('title: A'),
          'content/pages/search.mdx': mdx('title: B'),
        },
        finds: [
          ['content/pages/glossary.mdx:1:1', 'belongs to a list page'],
          ['content/pages/search.mdx:1:1', 'belongs to a list page'],
        ],
      },
      {
        what: 'a second main benefit of a condition, with both files',
        samples: {
          [findingFile]: finding('less-pain', { main: true }),
          'content/evidence/sleep.json': finding('sleep', { title: 'Better sleep', main: true }),
        },
        finds: [
          [
            'content/evidence/sleep.json:44:11',
            'the main finding "crps, benefit" is already used by',
            findingFile,
          ],
        ],
      },
    ],
    accepts: [
      { what: 'pages that differ', samples: complete },
      {
        what: 'one main benefit and one main harm of a condition, and a main benefit of another',
        samples: {
          [findingFile]: finding('less-pain', { main: true }),
          'content/evidence/a.json': finding('a', { main: true, kindOfOutcome: 'harm' }),
          'content/evidence/b.json': finding('b', { main: true, condition: 'headache' }),
          'content/evidence/c.json': finding('c'),
        },
      },
      {
        what: 'a question and a term with the same file name',
        samples: { [question]: mdx('title: A'), [term]: mdx('term: A') },
      },
    ],
  },

  'unknown-mark': {
    reports: [
      {
        what: 'a citation, a term, a fact and a finding, each with the nearest one',
        samples: {
          ...complete,
          [page]: mdx(
            'title: A',
            'Pain fell [@smith-2002].\n\nA [drip](term:infusions), call <Fact id="us-998" />.\n\n<Finding id="les-pain" />\n',
          ),
        },
        finds: [
          [
            `${page}:4:11`,
            'unknown reference "smith-2002" (did you mean "smith-2020"?)',
            'content/references/',
          ],
          [`${page}:6:3`, 'unknown term "infusions" (did you mean "infusion"?)', 'content/glossary/'],
          [`${page}:6:32`, 'unknown fact "us-998" (did you mean "us-988"?)', 'content/facts/'],
          [`${page}:8:1`, 'unknown finding "les-pain" (did you mean "less-pain"?)', 'content/evidence/'],
        ],
      },
      {
        what: 'the second key of a mark in a key point, at the mark',
        samples: { ...complete, [article]: mdx('keyPoints:\n  - "Pain fell [@smith-2020; @nobody]."') },
        finds: [[`${article}:3:16`, 'unknown reference "nobody"; add']],
      },
      {
        what: 'a citation in a table cell and in a list',
        samples: { [page]: mdx('title: A', '| a | b |\n| - | - |\n| c | 5 [@x] |\n\n- item [@y]\n') },
        finds: [
          [`${page}:6:9`, 'unknown reference "x"'],
          [`${page}:8:8`, 'unknown reference "y"'],
        ],
      },
      {
        what: 'scenes that are in no record',
        samples: { [page]: mdx('title: A', '<Storyboard name="no-such-day" />\n') },
        finds: [[`${page}:4:1`, 'unknown storyboard "no-such-day"', 'content/storyboards']],
      },
      {
        what: 'a diagram that cannot be drawn',
        samples: { [page]: mdx('title: A', '<Diagram name="no-such-drawing" />\n') },
        finds: [[`${page}:4:1`, 'unknown diagram "no-such-drawing"', 'components/diagrams']],
      },
      {
        what: 'the sources of a fact and of a finding, and the related terms of a term',
        samples: {
          'content/references/smith-2020.json': reference('smith-2020'),
          'content/facts/a.json': fact('a', { sources: ['smith-2020', 'smit-2020'] }),
          'content/evidence/b.json': finding('b', { sources: [{ ref: 'smith-2021', finding: 1 }] }),
          [term]: mdx('related:\n  - a\n  - aa'),
        },
        finds: [
          ['content/facts/a.json:12:5', 'unknown reference "smit-2020" (did you mean "smith-2020"?)'],
          ['content/evidence/b.json:38:14', 'unknown reference "smith-2021" (did you mean "smith-2020"?)'],
          [`${term}:4:5`, 'unknown term "aa" (did you mean "a"?)'],
        ],
      },
    ],
    accepts: [
      { what: 'marks whose records exist', samples: complete },
      {
        what: 'a mark whose record exists but is not valid',
        samples: {
          [page]: mdx('title: A', 'Pain fell [@smith-2020].\n\n<Finding id="less-pain" />\n'),
          'content/references/smith-2020.json': '{ "id": ',
          [findingFile]: json({ id: 'less-pain', sources: 'smith-2020' }),
        },
      },
    ],
  },

  'unused-reference': {
    reports: [
      {
        what: 'a reference that nothing cites',
        samples: { ...complete, 'content/references/jones-2021.json': reference('jones-2021') },
        finds: [['content/references/jones-2021.json:1:1', 'nothing cites "jones-2021"', 'delete the file']],
      },
    ],
    accepts: [
      {
        what: 'a reference cited in a field',
        samples: {
          'content/references/a.json': reference('a'),
          [claim]: mdx('shortAnswer: Pain fell [@b; @a].'),
        },
      },
      {
        what: 'a reference cited in the body',
        samples: { 'content/references/a.json': reference('a'), [page]: mdx('title: A', '- Pain [@a].\n') },
      },
      {
        what: 'a reference cited by a fact',
        samples: {
          'content/references/a.json': reference('a'),
          'content/facts/b.json': fact('b', { sources: ['a'] }),
        },
      },
      {
        what: 'a reference cited by a finding that is not valid otherwise',
        samples: {
          'content/references/a.json': reference('a'),
          [findingFile]: json({ sources: [{ ref: 'a' }] }),
        },
      },
    ],
  },

  'printable-source': {
    reports: [
      {
        what: 'a citation, a finding and a fact that rest on an unconfirmed reference',
        samples: {
          'content/references/smith-2020.json': reference('smith-2020', { printable: false }),
          [page]: mdx('title: A', 'Pain fell [@smith-2020].\n'),
          [findingFile]: finding('less-pain'),
          'content/facts/us-988.json': fact('us-988', { sources: ['smith-2020'] }),
        },
        finds: [
          [`${page}:4:11`, '"smith-2020" is not printable yet', 'cite another source'],
          [`${findingFile}:36:14`, '"smith-2020" is not printable yet'],
          ['content/facts/us-988.json:10:14', '"smith-2020" is not printable yet'],
        ],
      },
    ],
    accepts: [
      { what: 'confirmed references', samples: complete },
      {
        what: 'an unconfirmed reference that nothing cites',
        samples: { 'content/references/smith-2020.json': reference('smith-2020', { printable: false }) },
      },
    ],
  },

  'dead-link': {
    reports: [
      ...codePageSamples.reports,
      {
        what: 'a door that leads nowhere',
        samples: {
          ...complete,
          'content/doors/caring.json': json({ id: 'caring', pages: ['/q/', '/q/no-such/'] }),
        },
        finds: [['content/doors/caring.json:5:5', 'no page has the address "/q/no-such/"']],
      },
      {
        what: 'an address that does not exist, with the nearest one',
        samples: { ...complete, [page]: mdx('title: A', 'See [this](/q/how-lon/).\n') },
        finds: [[`${page}:4:5`, 'no page has the address "/q/how-lon/" (did you mean "/q/how-long/"?)']],
      },
      {
        what: 'an address without the slash at its end',
        samples: { ...complete, [page]: mdx('title: A', 'See [this](/q/how-long).\n') },
        finds: [[`${page}:4:5`, 'did you mean "/q/how-long/"?', 'begin and end with a slash']],
      },
      {
        what: 'a heading of another page, with the nearest one',
        samples: { ...complete, [page]: mdx('title: A', 'See [this](/about/#correction).\n') },
        finds: [[`${page}:4:5`, 'no heading "#correction" on /about/ (did you mean "corrections"?)']],
      },
      {
        what: 'a heading of this page, in folded front matter',
        samples: { [question]: mdx('shortAnswer: >-\n  See\n  [this](#why).', '## Who\n') },
        finds: [[`${question}:4:3`, 'no heading "#why" on this page']],
      },
      {
        what: 'the article of a question, related pages and next pages',
        samples: {
          ...complete,
          [question]: mdx('article: /safety/side-effect/'),
          [article]: mdx(
            'related:\n  - /about/\n  - /abuot/\nnext:\n  - situation: caring\n    page: /q/how-lon/',
          ),
        },
        finds: [
          [`${question}:2:10`, '"/safety/side-effect/" (did you mean "/safety/side-effects/"?)'],
          [`${article}:4:5`, '"/abuot/" (did you mean "/about/"?)'],
          [`${article}:7:11`, '"/q/how-lon/" (did you mean "/q/how-long/"?)'],
        ],
      },
      {
        what: 'a finding that does not exist, and a heading of one',
        samples: {
          ...complete,
          [page]: mdx(
            'title: A',
            '[a](/evidence/findings/les-pain/) [b](/evidence/findings/less-pain/#sources)\n',
          ),
        },
        finds: [
          [`${page}:4:1`, '"/evidence/findings/les-pain/" (did you mean "/evidence/findings/less-pain/"?)'],
          [`${page}:4:35`, 'no heading "#sources"'],
        ],
      },
      {
        what: 'a finding and a term among related pages, which show neither',
        samples: {
          ...complete,
          [question]: mdx('related:\n  - /evidence/findings/less-pain/\n  - /glossary/infusion/'),
        },
        finds: [
          [
            `${question}:3:5`,
            '"/evidence/findings/less-pain/" is a list, a term or a finding',
            'link to it in the text',
          ],
          [`${question}:4:5`, '"/glossary/infusion/" is a list, a term or a finding'],
        ],
      },
    ],
    accepts: [
      ...codePageSamples.accepts,
      {
        what: 'the page of a finding',
        samples: { ...complete, [page]: mdx('title: A', 'See [it](/evidence/findings/less-pain/).\n') },
      },
      {
        what: 'pages, headings and lists that exist',
        samples: withChange(
          articleFile,
          'Not very.',
          'See [a](/about/#corrections), [b](/safety/), [c](/glossary/infusion/) and [d](#what-happens).',
        ),
      },
      { what: 'related terms, which are ids', samples: { [term]: mdx('related:\n  - other') } },
    ],
  },

  headings: {
    reports: [
      {
        what: 'a level 3 without a level 2 above it',
        samples: { [page]: mdx('title: A', 'Text.\n\n### Too deep\n\n## Later\n') },
        finds: [[`${page}:6:1`, 'level 3 (###) without a level 2 (##)']],
      },
      {
        what: 'an article without the headings of the frame',
        samples: { [article]: mdx('title: A', '## How sure are we\n') },
        finds: [
          [`${article}:1:1`, 'the heading "## How sure are we?" is missing'],
          [`${article}:1:1`, 'the heading "## What we do not know" is missing'],
        ],
      },
      {
        what: 'a part for checking that is not there, or below another',
        samples: {
          [article]: mdx(
            'forChecking: [why, how-sure-are-we, costs]',
            '## How sure are we?\n\n### Why\n\n## What we do not know\n',
          ),
        },
        finds: [
          [
            `${article}:2:15`,
            'no heading of level 2 has the id "why"',
            'how-sure-are-we, what-we-do-not-know',
          ],
          [`${article}:2:37`, 'no heading of level 2 has the id "costs"'],
        ],
      },
    ],
    accepts: [
      { what: 'an article with its frame', samples: complete },
      {
        what: 'headings of the frame with a mark in them',
        samples: { [article]: mdx('title: A', '## How *sure* are we?\n\n## What we do not know\n') },
      },
      {
        what: 'level 3 below level 2, and no frame on other pages',
        samples: { [page]: mdx('title: A', '## A\n\n### B\n\n### C\n\n## D\n') },
      },
    ],
  },

  'in-short': {
    reports: [
      {
        what: 'an article on what helps in a condition, without its rows',
        samples: { [condition]: mdx('certainty: low') },
        finds: [[`${condition}:1:1`, 'inShort is missing', 'helps, sure, measured']],
      },
      {
        what: 'rows without a source, and another certainty than that of the page',
        samples: {
          [condition]: mdx(
            'certainty: very-low\ninShort:\n  helps: It may.\n  sure: Low certainty [@smith-2020].\n  harm: Not known.',
          ),
        },
        finds: [
          [`${condition}:4:10`, 'inShort.helps has no source', 'cite one, or say "not known"'],
          [`${condition}:5:9`, 'inShort.sure must begin with "Very low certainty"'],
        ],
      },
    ],
    accepts: [
      {
        what: 'rows with a source, a fact or "not known", and the certainty of the page',
        samples: {
          [condition]: mdx(
            'certainty: low\ninShort:\n  helps: Not known.\n  sure: Low certainty [@smith-2020].\n  others: Call <Fact id="us-988" />.',
          ),
        },
      },
      {
        what: 'pages that are not about what helps in a condition',
        samples: { [condition]: mdx('title: A'), [article]: mdx('certainty: low') },
      },
    ],
  },

  'claim-list': {
    reports: [
      {
        what: 'the list of claims on a question and on a page about the site',
        samples: {
          [question]: mdx('title: A', 'Text.\n\n<ClaimList />\n'),
          [page]: mdx('title: A', '<ClaimList />\n'),
        },
        finds: [
          [`${question}:6:1`, '<ClaimList /> is drawn in articles only', 'link to'],
          [`${page}:4:1`, '<ClaimList /> is drawn in articles only'],
        ],
      },
    ],
    accepts: [
      {
        what: 'the list of claims in an article',
        samples: { [article]: mdx('title: A', '<ClaimList />\n') },
      },
    ],
  },

  characters: {
    reports: [
      ...(
        [
          ['a right-to-left override', '\u202e', 'U+202E, an invisible character; delete it'],
          ['a direction mark', '\u200f', 'U+200F, an invisible character'],
          ['an isolate', '\u2067', 'U+2067, an invisible character'],
          ['a space of no width', '\u200b', 'U+200B, an invisible character'],
          ['a word joiner', '\u2060', 'U+2060, an invisible character'],
          ['a soft hyphen', '\u00ad', 'U+00AD, an invisible character'],
          ['a byte-order mark within', '\ufeff', 'U+FEFF, an invisible character'],
          ['a tag character', '\u{e0041}', 'U+E0041, an invisible character'],
          ['a variation selector', '\ufe0f', 'U+FE0F, an invisible character'],
          ['a Hangul filler', '\u3164', 'U+3164, an invisible character'],
          ['a line separator', '\u2028', 'U+2028, an invisible character'],
          ['a paragraph separator', '\u2029', 'U+2029, an invisible character'],
          ['a null character', '\u0000', 'U+0000, a control character'],
          ['a backspace', '\b', 'U+0008, a control character'],
          ['a tab', '\t', 'U+0009, a control character; delete it, or write spaces'],
          ['a C1 control', '\u0085', 'U+0085, a control character'],
          ['a private character', '\ue000', 'U+E000, a character without a meaning'],
          ['half a surrogate pair', '\ud800', 'U+D800, a character without a meaning'],
          ['a broken character', '\ufffd', 'U+FFFD, a broken character'],
          ['a noncharacter', '\uffff', 'U+FFFF, a character without a meaning'],
          ['a no-break space', '\u00a0', 'U+00A0, a special space; write a plain one'],
          ['an Arabic digit', '\u0664', 'U+0664, a number sign other than 0 to 9; write digits'],
          ['a wide digit', '\uff14', 'U+FF14, a number sign'],
          ['a mathematical digit', '\u{1d7d2}', 'U+1D7D2, a number sign'],
          ['a fraction', '\u00bd', 'U+00BD, a number sign'],
          ['a mark over a digit', '\u0338', 'U+0338, a mark apart from its letter'],
          ['a Cyrillic letter', '\u0430', 'U+0430, a letter that is not Latin'],
          ['a Hebrew letter', '\u05d0', 'U+05D0, a letter that is not Latin'],
        ] as const
      ).map(
        ([what, character, part]): Reported => ({
          what,
          samples: { [page]: mdx('title: A', `Text.\n\nSo 4${character}0 or 0${character}4.\n`) },
          finds: [[`${page}:6:5`, `holds ${part}`]],
        }),
      ),
      {
        what: 'escapes in a title, a key, a key point, text, a tag and a record',
        samples: {
          [page]: mdx('title: "A\\u202eB"\n"d\\0": C'),
          [article]: mdx(
            'keyPoints:\n  - Fine.\n  - It is &#x661; of 9.',
            'Fine.\n\n- So **4&#x202E;0**&rlm; here.\n\n<Care urgency="urgent" title="Call &shy;if">\n\n- a\n\n</Care>\n',
          ),
          'content/facts/a.json': '{\n  "id": "a",\n  "value": "9\\u20669"\n}\n',
        },
        finds: [
          [`${page}:2:8`, 'U+202E'],
          [`${page}:2:1`, 'U+0000'],
          [`${article}:8:8`, 'U+202E'],
          [`${article}:8:20`, 'U+200F'],
          [`${article}:10:1`, 'U+00AD'],
          [`${article}:4:5`, 'U+0661'],
          ['content/facts/a.json:3:12', 'U+2066'],
        ],
      },
    ],
    accepts: [
      { what: 'all content', samples: complete },
      {
        what: 'accents, Greek letters and signs, as such and escaped',
        samples: {
          [page]: mdx('title: "\\u00c9tude"', 'Łę ø ß α µg × − – — … “so” it’s 5 °C &amp; more.\n'),
        },
      },
    ],
  },

  'forbidden-strings': {
    reports: [
      {
        what: 'a broken character, at its place in the body',
        samples: { [page]: mdx('title: A', 'Text.\n\nDose\u00c2 given.\n') },
        finds: [[`${page}:6:5`, 'must not appear']],
      },
      ...forbidden.map(
        (string): Reported => ({
          what: `${JSON.stringify(string)} in a record`,
          samples: { 'content/references/a.json': `{\n  "id": "${string}"\n}\n` },
          finds: [['content/references/a.json:2:10', `"${string}" must not appear; delete it`]],
        }),
      ),
    ],
    accepts: [
      { what: 'clean files', samples: complete },
      {
        what: 'letters of other languages',
        samples: { [page]: mdx('title: A', 'Müller, Å, ñ, 90° – “so”.\n') },
      },
    ],
  },

  'banned-words': {
    reports: [
      ...(
        [
          ['revolutionary', 'say what was found'],
          ['revolutionized', 'say what was found'],
          ['cutting-edge', 'leave it out'],
          ['Cutting edge', 'leave it out'],
          ['breakthrough', '"breakthrough pain" is allowed'],
          ['groundbreaking', 'leave it out'],
          ['game changer', 'leave it out'],
          ['game-changing', 'leave it out'],
          ['miracle', 'leave it out'],
          ['powerful', 'give the number'],
          ['proven', 'how sure the evidence is'],
          ['cures', 'say what was found'],
          ['Holistic', 'leave it out'],
          ['unlocking', 'leave it out'],
          ['paradigm shift', 'leave it out'],
          ['safe and highly effective', 'safe for whom'],
          ['click here', 'where the link leads'],
          ['Read more', 'where the link leads'],
          ['addicts', 'a person with an addiction'],
          ['substance abuser', 'a person who misuses drugs'],
          ['abusers', 'a person who misuses drugs'],
          ['suffering from', 'say "has"'],
          ['committed suicide', 'died by suicide'],
          ['failed treatments', 'the person did not fail'],
          ['good chance', 'give the number'],
          ['Unfortunately', 'leave it out'],
        ] as const
      ).map(
        ([word, remedy]): Reported => ({
          what: `"${word}"`,
          samples: { [page]: mdx('title: A', `Text.\n\nSo it is ${word} here.\n`) },
          finds: [[`${page}:6:1`, `"${word}" is not used here; `, remedy]],
        }),
      ),
      {
        what: 'words in a title, a field, a tag, a table and a record',
        samples: {
          [question]: mdx(
            'title: A miracle drug\nshortAnswer: It is powerful.',
            '<Callout kind="note" title="A miracle now">\n\n| a | Proven b |\n| - | - |\n\n</Callout>\n',
          ),
          'content/evidence/a.json': json({ title: 'A proven effect' }),
          [page]: mdx(
            'title: Proven',
            '<Timeline>\n<Step when="Before" title="A miracle breakthrough">\n\nRest.\n\n</Step>\n</Timeline>\n',
          ),
        },
        finds: [
          [`${question}:3:14`, '"powerful"'],
          [`${question}:7:7`, '"Proven"'],
          [`${question}:2:8`, '"miracle"'],
          [`${question}:5:1`, '"miracle"'],
          ['content/evidence/a.json:2:12', '"proven"'],
          [`${page}:2:8`, '"Proven"'],
          [`${page}:5:1`, '"breakthrough"'],
          [`${page}:5:1`, '"miracle"'],
        ],
      },
    ],
    accepts: [
      {
        what: 'breakthrough pain, procurement and security',
        samples: {
          [page]: mdx('title: A', 'Breakthrough pain needs secure, unproved, obscure and curious words.\n'),
        },
      },
      {
        what: 'a claim in the words of those who make it',
        samples: { [claim]: mdx('title: It is a miracle cure\nclaim: Ketamine is proven and powerful.') },
      },
      {
        what: 'the title of a source',
        samples: { 'content/references/a.json': json({ title: 'A miracle cure' }) },
      },
    ],
  },

  'sentence-length': {
    reports: [
      {
        what: 'a sentence of 31 words, with its beginning',
        samples: { [page]: mdx('title: A', `Text.\n\n${words(31)}\n`) },
        finds: [[`${page}:6:1`, 'a sentence of 31 words (up to 30)', 'split it: "W Wx Wxx']],
      },
      {
        what: 'a long sentence in a list and in a field',
        samples: { [article]: mdx(`keyPoints:\n  - Short.\n  - ${words(31)}`, `- ${words(32)}\n`) },
        finds: [
          [`${article}:4:5`, 'a sentence of 31 words'],
          [`${article}:6:3`, 'a sentence of 32 words'],
        ],
      },
      {
        what: 'a sentence that is too long with its fact written out, and the day of the fact',
        samples: {
          [page]: mdx('title: A', `${words(22).slice(0, -1)} <Fact id="price" />.\n`),
          'content/facts/price.json': fact('price', { kind: 'price', value: 'about 600 US dollars' }),
        },
        finds: [[`${page}:4:1`, 'a sentence of 31 words']],
      },
      {
        what: 'a sentence that a finding composes, at its result, and a text for messages',
        samples: {
          ...withResult(estimate, 'Any.', { intervention: words(17).slice(0, -1) }),
          [question]: mdx(`messageText: ${words(31)}`),
        },
        finds: [
          [
            `${findingFile}:13:13`,
            'a sentence of 31 words',
            'On average, the pain score was 1.83 points lower with',
          ],
          [`${question}:2:14`, 'a sentence of 31 words'],
        ],
      },
    ],
    accepts: [
      {
        what: 'a sentence of 30 words with its fact written out',
        samples: {
          [page]: mdx('title: A', `${words(21).slice(0, -1)} <Fact id="price" />.\n`),
          'content/facts/price.json': fact('price', { kind: 'price', value: 'about 600 US dollars' }),
        },
      },
      {
        what: 'sentences of 30 words, also when marks stand in them',
        samples: { [page]: mdx('title: A', `${words(30)} ${words(29).slice(0, -1)} **end** [@a].\n`) },
      },
      {
        what: 'long headings and table cells, which are not prose',
        samples: { [page]: mdx('title: A', `## ${words(31)}\n\n| ${words(31)} |\n| - |\n`) },
      },
    ],
  },

  'paragraph-length': {
    reports: [
      {
        what: 'four sentences in a paragraph and in a list item',
        samples: { [page]: mdx('title: A', 'One. Two. Three. Four.\n\n- One. Two. Three. Four. Five.\n') },
        finds: [
          [`${page}:4:1`, 'a paragraph of 4 sentences (up to 3)'],
          [`${page}:6:3`, 'a paragraph of 5 sentences (up to 3)'],
        ],
      },
    ],
    accepts: [
      { what: 'three sentences', samples: { [page]: mdx('title: A', 'One. Two by 1.5 [@a]. Three.\n') } },
    ],
  },

  'word-limits': {
    reports: [
      {
        what: 'a short answer of 46 words',
        samples: { [question]: mdx(`shortAnswer: ${words(46)}`) },
        finds: [[`${question}:2:14`, 'shortAnswer has 46 words (up to 45)']],
      },
      {
        what: 'a definition of 31 words',
        samples: { [term]: mdx(`definition: ${words(31)}`) },
        finds: [[`${term}:2:13`, 'definition has 31 words (up to 30)']],
      },
      {
        what: 'a key point of 19 words, and a row of 25',
        samples: { [article]: mdx(`keyPoints:\n  - ${words(19)}\ninShort:\n  helps: ${words(25)}`) },
        finds: [
          [`${article}:3:5`, 'keyPoints has 19 words (up to 18)'],
          [`${article}:5:10`, 'inShort has 25 words (up to 24)'],
        ],
      },
      {
        what: 'a short answer of a claim that is too long with the words of its fact',
        samples: {
          'content/facts/price.json': fact('price', { value: 'three hundred dollars' }),
          [claim]: mdx(`shortAnswer: <Fact id="price" /> ${words(48)}`),
        },
        finds: [[`${claim}:2:14`, 'shortAnswer has 51 words (up to 50)']],
      },
    ],
    accepts: [
      {
        what: 'a short answer of 45 words, its citation not counted',
        samples: { [question]: mdx(`shortAnswer: ${words(45).slice(0, -1)} [@a-long-id].`) },
      },
      { what: 'a definition of 30 words', samples: { [term]: mdx(`definition: ${words(30)}`) } },
      { what: 'a key point of 18 words', samples: { [article]: mdx(`keyPoints:\n  - ${words(18)}`) } },
    ],
  },

  'answer-icons': {
    reports: [
      {
        what: 'an icon more than sentences',
        samples: { [question]: mdx('icons: [car, night]\nshortAnswer: Do not drive [@a].') },
        finds: [[`${question}:2:8`, 'differ: 2 and 1', 'one icon for each']],
      },
      {
        what: 'a sentence without an icon',
        samples: { [question]: mdx('icons: [car]\nshortAnswer: Do not drive. Sleep first [@a].') },
        finds: [[`${question}:2:8`, 'differ: 1 and 2']],
      },
    ],
    accepts: [
      {
        what: 'an icon for each sentence',
        samples: { [question]: mdx('icons: [wait, night]\nshortAnswer: Wait 1.5 hours [@a]. Sleep first.') },
      },
      {
        what: 'a short answer of a claim',
        samples: { [claim]: mdx('shortAnswer: No. None. Never. Not so.') },
      },
    ],
  },

  due: {
    reports: [
      {
        what: 'a fact past its day',
        samples: { 'content/facts/a.json': fact('a', { checkBy: '2020-01-31' }) },
        finds: [['content/facts/a.json:9:14', 'was due by 2020-01-31', 'may be out of date']],
      },
      {
        what: 'a page past its day, with the last day on which it is shown',
        samples: { [question]: mdx('title: A\nreviewBy: 2020-01-31') },
        finds: [
          [
            `${question}:3:11`,
            'this page was due by 2020-01-31',
            'shown up to 2020-04-30 and then withheld',
            'set reviewBy',
          ],
        ],
      },
      {
        what: 'a page about the site past its day, which stays',
        samples: { [page]: mdx('title: A\nreviewBy: 2020-01-31') },
        finds: [[`${page}:3:11`, 'this page was due by 2020-01-31', 'stays on the site']],
      },
    ],
    accepts: [
      {
        what: 'a fact and a page far from their days',
        samples: {
          'content/facts/a.json': fact('a', { checkBy: '2999-01-31' }),
          [question]: mdx('reviewBy: 2999-01-31'),
        },
      },
      {
        what: 'a draft, which nobody sees',
        samples: { [question]: mdx('status: draft\nreviewBy: 2020-01-31') },
      },
      {
        what: 'a day that does not exist, which another rule reports',
        samples: { [question]: mdx('reviewBy: 2026-13-45') },
      },
    ],
  },

  'text-messages': {
    reports: [
      {
        what: 'a message that is too long',
        samples: { [question]: mdx(`messageText: ${'x'.repeat(440)}`) },
        finds: [
          [`${question}:2:14`, 'messageText and the link take 4 text messages (up to 3)', 'shorten it'],
        ],
      },
      {
        what: 'a character that makes phones send shorter messages',
        samples: { [question]: mdx(`messageText: It’s ${'x'.repeat(180)}`) },
        finds: [[`${question}:2:14`, 'take 4 text messages', '"’" is not in the alphabet of phones']],
      },
      {
        what: 'first key points that are too long, with their facts',
        samples: {
          [article]: mdx(
            `title: A\ncertainty: low\nkeyPoints: ["Call <Fact id=\\"a\\" />.", "${'x'.repeat(210)}"]`,
          ),
          'content/facts/a.json': fact('a', { value: '1'.repeat(210) }),
        },
        finds: [[`${article}:4:12`, 'keyPoints and the link take 4 text messages']],
      },
    ],
    accepts: [
      {
        what: 'a short message of a page whose certainty is none, which the schema tells',
        samples: { [article]: mdx('title: A\ncertainty: 0.5\nkeyPoints: [Short.]') },
      },
      {
        what: 'a message of 300 letters',
        samples: { [question]: mdx(`messageText: ${'x'.repeat(300)}`) },
      },
      { what: 'a short one in any alphabet', samples: { [question]: mdx('messageText: It’s fine.') } },
      {
        what: 'key points that are not sent, and sources, at any length',
        samples: {
          [article]: mdx(`title: A\nkeyPoints: [A, "B [@${'x'.repeat(400)}]", "${'x'.repeat(400)}"]`),
        },
      },
      { what: 'pages without a message', samples: { [page]: mdx(`title: ${'x'.repeat(500)}`) } },
    ],
  },

  'plain-text': {
    reports: [
      {
        what: 'a citation mark',
        samples: { [question]: mdx('messageText: Pain fell [@a].') },
        finds: [[`${question}:2:14`, 'messageText holds "["', 'plain text']],
      },
      {
        what: 'an address',
        samples: { [question]: mdx('messageText: "See https://a.org"') },
        finds: [[`${question}:2:14`, 'messageText holds "https:"']],
      },
      {
        what: 'a tag',
        samples: { [question]: mdx('messageText: Call <Fact id="a" />.') },
        finds: [[`${question}:2:14`, 'messageText holds "<"']],
      },
      {
        what: 'marks in a title, a box and a record',
        samples: {
          [question]: mdx(
            'title: A **new** page\nquestion: Why [@a]?',
            '<Callout kind="note" title="So_it is">\n\nText.\n\n</Callout>\n',
          ),
          'content/evidence/a.json': json({ title: 'Less [pain](term:pain)' }),
        },
        finds: [
          [`${question}:2:8`, 'title holds "*"'],
          [`${question}:3:11`, 'question holds "["'],
          [`${question}:5:1`, 'a title holds "_"'],
          ['content/evidence/a.json:2:12', 'title holds "["'],
        ],
      },
    ],
    accepts: [
      { what: 'plain words', samples: { [question]: mdx('messageText: Call 988 (day or night).') } },
      {
        what: 'words that end in "term:"',
        samples: { [question]: mdx('messageText: "Safety in the long term: not known."') },
      },
    ],
  },

  'uncited-number': {
    reports: [
      {
        what: 'a number without a source in its own sentence',
        samples: { [question]: mdx('title: A', 'Pain fell [@a]. It fell by 2.5 points.\n') },
        finds: [[`${question}:4:1`, 'add [@source] before its period: "It fell by 2.5 points."']],
      },
      {
        what: 'a number in the thousands',
        samples: { [question]: mdx('title: A', 'Some 1,000 people took part.\n') },
        finds: [[`${question}:4:1`, 'a number without a citation mark']],
      },
      {
        what: 'a number in a key point and in a list',
        samples: { [article]: mdx('keyPoints:\n  - Fine.\n  - It fell in 40 of 100.', '- After 3 days.\n') },
        finds: [
          [`${article}:4:5`, '"It fell in 40 of 100."'],
          [`${article}:6:3`, '"After 3 days."'],
        ],
      },
      {
        what: 'a table row without a source',
        samples: {
          [question]: mdx('title: A', '| a | b |\n| - | - |\n| c [@x] | 4 |\n| d | 5 |\n'),
        },
        finds: [[`${question}:7:7`, 'the table row with "5" has no citation mark']],
      },
    ],
    accepts: [
      { what: 'a number with a source in its sentence', samples: complete },
      {
        what: 'numbers in headings, days, names and emergency lines',
        samples: {
          [question]: mdx(
            'title: A',
            '## The first 24 hours\n\nCall 911, 24/7. IL-6 and the 12th day, on November 22, 2026.\n',
          ),
        },
      },
      {
        what: 'a table row with a source or a fact in another cell',
        samples: {
          [question]: mdx('title: A', '| a | b |\n| - | - |\n| c [@x] | 4 |\n| <Fact id="p" /> | 5 |\n'),
        },
      },
      {
        what: 'a number on a page about the site',
        samples: { [page]: mdx('title: A', 'We wrote 90 pages.\n') },
      },
    ],
  },

  'untraced-number': {
    reports: [
      {
        what: 'a number that its source does not hold',
        samples: {
          ...complete,
          [page]: mdx('title: A', 'Fine.\n\nIt fell in 13 of 30 people [@smith-2020].\n'),
        },
        finds: [[`${page}:6:1`, '"13" is in no finding of smith-2020', 'It fell in 13 of 30']],
      },
      {
        what: 'a number in the thousands that its source does not hold',
        samples: { ...complete, [page]: mdx('title: A', 'In 12,000 people pain fell [@smith-2020].\n') },
        finds: [[`${page}:4:1`, '"12,000" is in no finding of smith-2020']],
      },
      {
        what: 'a number whose source is cited in the next sentence only',
        samples: {
          ...complete,
          'content/references/jones-2021.json': reference('jones-2021', { findings: ['It fell in 77.'] }),
          [page]: mdx('title: A', 'It fell in 77 people [@smith-2020]. So did others [@jones-2021].\n'),
        },
        finds: [[`${page}:4:1`, '"77" is in no finding of smith-2020']],
      },
      {
        what: 'a number in a key point and in a table row, at its cell',
        samples: {
          ...complete,
          [article]: mdx(
            'keyPoints:\n  - Fine.\n  - It fell in 99 [@smith-2020].',
            '| a | b |\n| - | - |\n| c [@smith-2020] | 98 |\n',
          ),
        },
        finds: [
          [`${article}:4:5`, '"99" is in no finding of smith-2020'],
          [`${article}:8:21`, '"98" is in no finding of smith-2020'],
        ],
      },
    ],
    accepts: [
      {
        what: 'numbers of the finding, its size, its year and out of 100',
        samples: {
          ...complete,
          [page]: mdx('title: A', 'In 2020, in 60 people, 12 of 30, and in 1 of 100 people [@smith-2020].\n'),
        },
      },
      {
        what: 'a number that is rounded, spelled out or a share in the finding',
        samples: {
          'content/references/a.json': reference('a', {
            findings: ['It was 4.62; seven had it; rate 0.41.'],
          }),
          [page]: mdx('title: A', 'It was 4.6, about 5, in 7 people, in 41 of 100 [@a].\n'),
        },
      },
      {
        what: 'a number that one of two sources holds',
        samples: {
          ...complete,
          'content/references/jones-2021.json': reference('jones-2021', { findings: ['It fell in 77.'] }),
          [page]: mdx('title: A', 'It fell in 77 people [@smith-2020; @jones-2021].\n'),
        },
      },
      {
        what: 'a citation of a reference that is not valid, which other rules report',
        samples: { 'content/references/a.json': '{}', [page]: mdx('title: A', 'It fell in 77 [@a].\n') },
      },
    ],
  },

  'finding-numbers': {
    reports: [
      {
        what: 'counts that the finding does not hold',
        samples: withChange(findingFile, '"events": 12', '"events": 13'),
        finds: [[`${findingFile}:13:13`, '13 is not in the finding it names']],
      },
      {
        what: 'a finding number that the reference does not have',
        samples: withChange(findingFile, '"finding": 1', '"finding": 2'),
        finds: [[`${findingFile}:36:14`, 'names a finding number that its reference does not have']],
      },
      {
        what: 'shares and group sizes',
        samples: withResult(
          { kind: 'per100', verb: 'felt sick', echo: 'did', arms: [{ ...arm, per100: 41, size: 60 }] },
          'It was 40 of 61.',
          { sizeUnknown: undefined },
        ),
        finds: [
          [`${findingFile}:13:13`, '41 is not in the finding'],
          [`${findingFile}:13:13`, '60 is not in the finding'],
        ],
      },
      {
        what: 'estimates, without regard to their sign',
        samples: withResult(estimate, 'The difference was 1.83 (1.16 to 2.4).'),
        finds: [[`${findingFile}:13:13`, '-2.5 is not in the finding']],
      },
      {
        what: 'averages and their spread',
        samples: withResult(
          {
            kind: 'means',
            quantity: 'pain',
            unit: 'points',
            min: 0,
            max: 10,
            arms: [{ ...arm, mean: 3.4, sd: 2.2 }],
          },
          'Pain was 3.4.',
        ),
        finds: [[`${findingFile}:13:13`, '2.2 is not in the finding']],
      },
      {
        what: 'points of a series',
        samples: withResult(
          {
            kind: 'series',
            quantity: 'pain',
            unit: 'points',
            min: 0,
            max: 10,
            lines: [
              {
                label: 'Ketamine',
                points: [
                  { when: 'start', value: 7.2, size: 20 },
                  { when: 'end', value: 5.4 },
                ],
              },
            ],
          },
          'In 20 people pain fell from 7.2 to 5.3.',
        ),
        finds: [[`${findingFile}:13:13`, '5.4 is not in the finding']],
      },
    ],
    accepts: [
      { what: 'counts that stand in the finding', samples: complete },
      {
        what: 'an estimate whose digits stand in the finding',
        samples: withResult(estimate, 'The difference was 1.83 (1.16 to 2.5).'),
      },
      {
        what: 'numbers that stand in the second finding named',
        samples: {
          [findingFile]: finding('less-pain', {
            sources: [
              { ref: 'smith-2020', finding: 1 },
              { ref: 'smith-2020', finding: 2 },
            ],
          }),
          'content/references/smith-2020.json': reference('smith-2020', {
            findings: ['Twelve of 30 had less pain.', 'With salt water it was 6.'],
          }),
        },
      },
      {
        what: 'a record that its schema refuses, which that rule reports',
        samples: {
          [findingFile]: finding('less-pain', { result: { kind: 'counts', arms: 'all' } }),
          'content/references/smith-2020.json': reference('smith-2020'),
        },
      },
    ],
  },
}
