/** Projects made of samples, and complete samples of each kind that every rule accepts. */

import { coverageFile } from '@/lib/check/coverage'
import { kindOf, type Project, toProject } from '@/lib/check/project'
import { rules } from '@/lib/check/rules'
import { readSourceFile } from '@/lib/check/source-file'
import { registerFile, releasedFile } from '@/lib/content/register'

/** Path from the project's root → text. */
export type Samples = Record<string, string>

export function sampleProject({
  [coverageFile]: coverage,
  [registerFile]: register,
  [releasedFile]: released,
  ...samples
}: Samples): Project {
  const files = Object.entries(samples).map(([path, text]) => {
    const kind = kindOf(path)
    if (!kind) throw new Error(`no kind of content owns the sample ${path}`)
    return readSourceFile(path, kind, text)
  })
  return toProject(files, { coverage, register, released })
}

/** What one rule finds: `file:line:column` and the message. */
export function findingsOf(ruleId: string, samples: Samples): { place: string; message: string }[] {
  const rule = rules.find((r) => r.id === ruleId)
  if (!rule) throw new Error(`there is no rule "${ruleId}"`)
  return rule
    .check(sampleProject(samples))
    .map(({ file, line, column, message }) => ({ place: `${file}:${line}:${column}`, message }))
}

/** The text with one part replaced. @throws when the part is not there exactly once */
export function changed(text: string | undefined, from: string, to: string): string {
  const parts = text?.split(from) ?? []
  if (parts.length !== 2) throw new Error(`expected "${from}" once, found it ${parts.length - 1} times`)
  return parts.join(to)
}

/** A page of minimal front matter: with one line of fields its body begins on line 4. */
export const mdx = (fields: string, body = ''): string => `---\n${fields}\n---\n${body}`

export const json = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`

const dates = 'status: published\nwritten: 2026-01-10\nchanged: 2026-02-10\nreviewBy: 2999-02-10'

/** A complete question whose title, description and question are its own. */
export function faq(name: string): string {
  return mdx(
    `title: About ${name}
description: A description of ${name} that is long enough to stand alone in a list.
${dates}
question: What about ${name}?
group: basics
order: 1
article: /safety/side-effects/
shortAnswer: Nobody has studied in people with pain ${name} with ketamine.
messageText: Nobody has studied ${name}.
oneLine: Nobody has studied it.
icons: [unknown]`,
    'Ask your clinic.\n',
  )
}

export function reference(id: string, more: Record<string, unknown> = {}): string {
  return json({
    id,
    csl: {
      id,
      type: 'article-journal',
      title: 'Ketamine for pain',
      author: [{ family: 'Smith', given: 'Ann' }],
      issued: { 'date-parts': [[2020, 3]] },
      DOI: '10.1000/xyz',
    },
    kind: 'randomized-trial',
    people: 60,
    findings: ['Pain fell in 12 of 30 people with ketamine (40 of 100) and in 6 of 30 with salt water.'],
    conclusion: 'Ketamine may ease pain.',
    limits: 'A small trial.',
    link: true,
    printable: true,
    checked: '2026-01-10',
    ...more,
  })
}

export function finding(id: string, more: Record<string, unknown> = {}): string {
  return json({
    id,
    condition: 'crps',
    title: 'Less pain with CRPS',
    question: 'How many people have less pain?',
    population: '60 people with CRPS',
    intervention: 'a ketamine infusion',
    comparator: 'salt water',
    outcome: 'Less pain',
    kindOfOutcome: 'benefit',
    timeSpan: '4 weeks',
    better: 'more',
    result: {
      kind: 'counts',
      verb: 'had less pain',
      echo: 'did',
      arms: [
        { label: 'Ketamine', who: 'people who had ketamine', events: 12, size: 30 },
        { label: 'Salt water', who: 'people who had salt water', events: 6, size: 30 },
      ],
    },
    certainty: { level: 'low', why: 'One small trial.' },
    sources: [{ ref: 'smith-2020', finding: 1 }],
    doesNotShow: 'What happens later.',
    extracted: '2026-01-10',
    ...more,
  })
}

export function fact(id: string, more: Record<string, unknown> = {}): string {
  return json({
    id,
    kind: 'phone',
    label: 'Crisis line',
    value: '988',
    href: 'tel:988',
    country: 'US',
    asOf: '2026-01-10',
    checkBy: '2999-01-31',
    sources: ['crisis-us-988'],
    ...more,
  })
}

/** One complete file of each kind; together they pass every rule. */
export const complete = {
  'content/articles/safety/side-effects.mdx': mdx(
    `title: Side effects
description: What people notice during and after treatment, and how sure the numbers are.
${dates}
order: 1
certainty: low
keyPoints:
  - In CRPS, pain may fall in 40 of 100 people [@smith-2020].
  - During an [infusion](term:infusion) someone must watch you all the time.
  - In a crisis in the US, call <Fact id="us-988" /> if you may hurt yourself.
questionsToAsk:
  first-visit: [Who watches me?, What is in the room?]
  treatment-day: [When can I leave?]
next:
  - situation: considering
    page: /q/how-long/`,
    `## What happens

Pain fell in 12 of 30 people with ketamine [@smith-2020]. See [the claim](/evidence/claims-checked/it-works/).

<Finding id="less-pain" />

## How sure are we?

Not very.

## What we do not know

What happens after a year.
`,
  ),
  'content/claims/it-works.mdx': mdx(
    `title: Claim that it works
description: What stands behind the claim that ketamine works, and what nobody has studied.
${dates}
claim: Ketamine is proven to work.
topic: pain
order: 1
verdict: overstated
certainty: low
shortAnswer: Ketamine may lower pain for some people with CRPS.`,
    'One trial found less pain [@smith-2020].\n',
  ),
  'content/evidence/less-pain.json': finding('less-pain'),
  'content/facts/us-988.json': fact('us-988'),
  'content/faqs/how-long.mdx': faq('how long it lasts'),
  'content/glossary/infusion.mdx': mdx(
    `${dates}
term: infusion
group: drug-and-treatment
definition: A medicine that runs slowly into a vein.
aliases:
  - drip
related: []`,
    'It takes time.\n',
  ),
  'content/pages/about.mdx': mdx(
    `title: About us
description: Who writes these pages, how they are checked and how to send a correction.
${dates}`,
    '## Corrections\n\nWe answer in 5 days.\n',
  ),
  'content/references/crisis-us-988.json': reference('crisis-us-988', {
    kind: 'crisis-resource',
    findings: ['In a crisis in the US call or text 988.'],
  }),
  'content/references/smith-2020.json': reference('smith-2020'),
} as const satisfies Samples
