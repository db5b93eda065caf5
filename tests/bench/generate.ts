/**
 * Content for the benchmark: N neutral articles of about 800 words, each with 6 headings, 1 table, 2 lists,
 * 10 links, 3 citations and 3 terms, and the few pages and records that the site's frame names.
 * Deterministic, and passes every content rule.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sections } from '../../lib/content/schema'

const day = '2026-11-22'
/** Far enough that the content never expires. */
const reviewBy = '2099-01-01'
const records = 12
const vocabulary = 4096

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)
const subjects =
  words(`your care team, a nurse, your doctor, the pharmacist, most people, many adults, older adults,
  a family member, the clinic, a short walk, a warm bath, enough sleep, a good meal, drinking water,
  a simple diary, the leaflet, a blood test, a home reading, the appointment, a healthy weight, fresh air,
  gentle stretching, a second opinion, the treatment plan, the next dose, daily routine, quiet rest`)
const verbs =
  words(`can help with, may change, often improves, does not replace, is part of, usually comes before,
  can explain, sometimes affects, supports, is checked during, tells much about, may reduce,
  is recorded with, makes it easier to manage, should be discussed before, can be adjusted after`)
const objects =
  words(`blood pressure, breathing, tiredness, mild pain, swelling, the results, daily activity, appetite,
  the next visit, your symptoms, side effects, the healing process, muscle strength, body heat, stress,
  blood sugar, sleep, balance, focus, how wounds close, skin changes, joint stiffness,
  long-term health, a follow-up call, the risk of a fall, heart rhythm, digestion, a good night of sleep`)
const endings =
  words(`in most cases, over several weeks, when it is done safely, for people of any age, after a few days,
  if you notice a change, at home or at work, with your family, before the next appointment,
  during the first month, with no special tools, in a calm place, every day, as agreed with the clinic,
  when the weather is cold, after a meal, with the help of a carer, unless you were told otherwise`)
const headings = words(`What it is, Why it matters, Common signs, What to expect, How it is checked,
  Treatment choices, Looking after yourself, Food and drink, Being active, When to ask for help`)
const roots = words('card,derm,neph,pulm,arthr,gastr,oste,neur,hem,opt,rhin,vasc,my,thyr,hepat,cyst')
const middles = words('ol,ar,en,iv,ot,um,ad,is')
const ends = words('ia,osis,itis,emia,al rest,al care,opathy,al check')

/** An invented word, so that the vocabulary grows with the number of articles as a real site's does. */
function invented(k: number): string {
  const part = (list: readonly string[], n: number) => list[n % list.length] ?? ''
  return part(roots, k) + part(middles, k >> 4) + (k >> 10 ? part(middles, k >> 10) : '') + part(ends, k >> 7)
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Words of this many articles that are in no dictionary. */
export function inventedWords(count: number): string[] {
  return [...Array(Math.max(count, vocabulary)).keys()].flatMap((k) => {
    const [first = ''] = invented(k).split(' ')
    return [first, capital(first)]
  })
}

function articleId(i: number): string {
  return `${sections[i % sections.length]}/${invented(i).replaceAll(' ', '-')}-${i + 1}`
}

const dated = `status: published\nwritten: ${day}\nchanged: ${day}\nreviewBy: ${reviewBy}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function article(i: number, count: number): string {
  const random = randomFrom(i + 1)
  const below = (n: number) => Math.floor(random() * n)
  const pick = (list: readonly string[]) => list[below(list.length)] ?? ''
  const names = [invented(i), ...Array.from({ length: 4 }, () => invented(below(vocabulary)))]
  const plain = () =>
    `${pick(subjects)} ${pick(verbs)} ${pick(random() < 0.25 ? names : objects)} ${pick(endings)}`
  const sentence = (mark = '') => `${capital(plain())}${mark}.`
  const cited = () => sentence(` [@source-${1 + below(records)}]`)
  const explained = () => `This is called [${pick(objects)}](term:term-${1 + below(records)}).`
  const link = () => {
    const to = (i + 1 + below(count - 1)) % count
    return `See [${invented(to)}](/${articleId(to)}/).`
  }
  const linked = (n: number) => `${sentence()} ${Array.from({ length: n }, link).join(' ')}`
  const text = (...sentences: string[]) => sentences.join(' ')
  const full = () => text(sentence(), sentence(), sentence())
  const list = (mark: (n: number) => string) =>
    Array.from({ length: 5 }, (_, n) => `${mark(n + 1)} ${sentence()}`).join('\n')
  const table = [
    '| Age group | What is checked | How often |',
    '| --- | --- | --- |',
    ...['Children', 'Adults', 'Older adults', 'Carers'].map(
      (group) => `| ${group} | ${pick(objects)} | ${pick(['every day', 'every month', 'every year'])} |`,
    ),
  ].join('\n')
  const first = below(headings.length)
  const heading = (n: number) => headings[(first + n * 3) % headings.length]
  return `---
title: "Guide ${i + 1}: ${invented(i)}"
description: What ${invented(i)} means, how it is checked and how to look after yourself. Part ${i + 1} of the series.
${dated}
order: ${i + 1}
certainty: ${pick(['high', 'moderate', 'low', 'very-low'])}
keyPoints:
  - ${sentence()}
  - ${sentence()}
  - ${sentence()}
questionsToAsk:
  first-visit: [What does this mean for me?, What else could I do?]
  consent: [Whom do I call?]
next:
  - situation: considering
    page: /${articleId((i + 1) % count)}/
---

${[
  full(),
  text(cited(), linked(1)),
  full(),
  `## ${heading(0)}`,
  text(explained(), linked(1)),
  full(),
  full(),
  `## ${heading(1)}`,
  text(cited(), linked(1)),
  full(),
  list(() => '-'),
  full(),
  `### ${heading(2)}`,
  linked(2),
  full(),
  table,
  text(explained(), sentence(), sentence()),
  `## ${heading(3)}`,
  full(),
  full(),
  list((n) => `${n}.`),
  text(cited(), linked(1)),
  '## How sure are we?',
  text(explained(), sentence(), sentence()),
  linked(2),
  full(),
  full(),
  '## What we do not know',
  linked(2),
  full(),
  full(),
].join('\n\n')}
`
}

function term(n: number): string {
  return `---
term: ${objects[n]} as a word
group: pain
definition: ${capital(`${subjects[n]} ${verbs[n]} ${objects[n]}`)}.
aliases: [${objects[n]}]
related: []
${dated}
---

${capital(`${subjects[n + 1]} ${verbs[n + 1]} ${objects[n + 1]}`)} [@source-${n}].
`
}

/** Pages that the words of the interface link to. */
function sitePages(): [path: string, text: string][] {
  return ['help-now', 'editorial-policy', 'clinics', 'offline'].map((id) => {
    const title = capital(id.replaceAll('-', ' '))
    return [
      `pages/${id}.mdx`,
      `---
title: ${title}
description: "${title}: a page about this site that its frame links to, as every site has one of them."
${dated}
---

This page is made up.
`,
    ]
  })
}

function reference(id: string): object {
  return {
    id,
    csl: {
      id,
      type: 'article-journal',
      title: `A made-up study for the benchmark, ${id}`,
      author: [{ family: 'Example', given: 'Ada' }],
      'container-title': 'Journal of Examples',
      issued: { 'date-parts': [[2024]] },
      DOI: `10.1000/${id}`,
    },
    kind: 'observational',
    findings: ['Nothing was found, for nothing was looked for.'],
    noConclusion: 'It does not exist.',
    limits: 'It does not exist.',
    link: true,
    printable: true,
    checked: day,
  }
}

function phone(id: string, value: string): object {
  const dates = { asOf: day, checkBy: reviewBy }
  const country = 'US'
  return {
    id,
    kind: 'phone',
    label: id,
    value,
    href: `tel:${value}`,
    country,
    ...dates,
    sources: ['source-1'],
  }
}

/** One question, claim and finding, for the lists that may not be empty. */
function question(): string {
  return `---
title: What is made up?
description: A question that stands for all the questions that a site has, so that its list is not empty.
${dated}
question: What is made up?
group: basics
order: 1
article: /${articleId(0)}/
shortAnswer: This page is made up.
messageText: This page is made up.
oneLine: This page is made up.
icons: [unknown]
---

This page is made up.
`
}

function claim(): string {
  return `---
title: Is all of it made up?
description: A claim that stands for all the claims that a site has, so that its list is not empty.
${dated}
claim: All of it is made up.
topic: pain
order: 1
verdict: supported
certainty: high
shortAnswer: All of it is made up.
---

This page is made up.
`
}

function finding(): object {
  return {
    id: 'finding-1',
    condition: 'any',
    title: 'A made-up finding',
    question: 'How many people read this?',
    population: 'people who do not exist',
    intervention: 'reading',
    comparator: 'not reading',
    outcome: 'Having read this',
    kindOfOutcome: 'context',
    timeSpan: 'a day',
    better: 'neither',
    result: {
      kind: 'counts',
      verb: 'had read this',
      echo: 'had',
      arms: [
        { label: 'reading', who: 'people who read', events: 1, size: 1 },
        { label: 'not reading', who: 'people who did not', events: 1, size: 1 },
      ],
    },
    certainty: { level: 'high', why: 'It is made up.' },
    sources: [{ ref: 'source-1', finding: 1 }],
    doesNotShow: 'Anything.',
    extracted: day,
  }
}

/** Path below `content/` → text, of a site with this many articles. */
export function generatedContent(count: number): Map<string, string> {
  const numbers = Array.from({ length: records }, (_, n) => n + 1)
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ...Array.from({ length: count }, (_, i) => [`articles/${articleId(i)}.mdx`, article(i, count)] as const),
    ...numbers.map((n) => [`glossary/term-${n}.mdx`, term(n)] as const),
    ...numbers.map((n) => [`references/source-${n}.json`, json(reference(`source-${n}`))] as const),
    ...sitePages(),
    // every badge of certainty leads there
    ['articles/evidence/how-to-read-evidence.mdx', article(count, count)],
    ['faqs/made-up.mdx', question()],
    ['claims/made-up.mdx', claim()],
    ['evidence/finding-1.json', json(finding())],
    ['facts/us-911.json', json(phone('us-911', '911'))],
    ['facts/us-988.json', json(phone('us-988', '988'))],
    ['facts/us-poison-help.json', json(phone('us-poison-help', '222'))],
  ])
}

/** Writes generated content below a folder named `content`. */
export function writeContent(folder: string, count: number): void {
  for (const [path, text] of generatedContent(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Path below `content/` of the article in the middle: the one to measure and to edit. */
export function middleArticle(count: number): string {
  return `articles/${articleId(Math.floor(count / 2))}.mdx`
}
