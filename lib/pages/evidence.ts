/** Models of the evidence pages: one finding, all findings, and the table of conditions. */
import { language, words } from '../../words'
import { articles, findingsWithPage } from '../content'
import { addressOf, findingDataAddress, fixed, sectionAddress } from '../content/addresses'
import { titleLength } from '../content/primitives'
import { type Certainty, conditions, type Finding } from '../content/schema'
import { references } from '../content/source'
import { type Picture, told, viewOf } from '../evidence/view'
import { site } from '../site'
import { inShortTexts } from './in-short'
import { mainFinding } from './main-finding'
import { plainMarked, resolve } from './resolve'
import { type Crumb, clip, type Head, home, type PageLink } from './shell'
import type { Apparatus, ShownBlock } from './shown'
import { pagesByFinding } from './used-on'

const evidence: Crumb = { label: words.sections.evidence.title, href: sectionAddress('evidence') }
const allFindings: Crumb = { label: words.heads.findings.short, href: fixed.findings }

const newestFinding = findingsWithPage
  .map((f) => f.extracted)
  .sort()
  .at(-1)

export type FindingModel = {
  head: Head
  crumbs: Crumb[]
  question: string
  facts: { label: string; value: string }[]
  body: ShownBlock[]
  apparatus: Apparatus
  usedOn: PageLink[]
  dataHref: string
  citeAs: string
}

export function findingModel(finding: Finding): FindingModel {
  const address = addressOf('Finding', finding.id)
  const { body, apparatus } = resolve([], [{ t: 'finding', id: finding.id }])
  const extracted = language.day(finding.extracted)
  return {
    head: {
      title: clip(finding.title, titleLength),
      description: clip(`${finding.question} ${told(viewOf(finding))}`),
      address,
      index: true,
      published: finding.extracted,
      modified: finding.extracted,
    },
    crumbs: [home, evidence, allFindings],
    question: finding.question,
    facts: [
      { label: words.heads.study.who, value: finding.population },
      { label: words.heads.study.had, value: finding.intervention },
      {
        label: words.heads.study.comparedWith,
        value: finding.comparator ?? words.heads.study.nothing(finding.noComparatorReason ?? ''),
      },
      { label: words.heads.study.counted, value: finding.outcome },
      { label: words.heads.study.when, value: finding.timeSpan },
      { label: words.heads.study.taken, value: extracted },
    ],
    body: body.map(withoutAddress),
    apparatus,
    usedOn: pagesByFinding.get(finding.id) ?? [],
    dataHref: findingDataAddress(finding.id),
    citeAs: `${site.name}. ${finding.title}. ${extracted}. ${site.origin}${address}`,
  }
}

/** A page does not lead to itself. */
function withoutAddress(block: ShownBlock): ShownBlock {
  return block.t === 'finding' ? { ...block, finding: { ...block.finding, address: null } } : block
}

export type FindingRow = {
  href: string
  title: string
  headline: string
  picture: Picture
  chance: boolean
  condition: Finding['condition']
  conditionName: string
  outcome: Finding['kindOfOutcome']
  outcomeName: string
  certainty: Certainty
}

export type FindingsModel = {
  head: Head
  crumbs: Crumb[]
  rows: FindingRow[]
  filters: { name: 'condition' | 'outcome'; label: string; options: { value: string; label: string }[] }[]
}

export function findingsModel(): FindingsModel {
  const rows = findingsWithPage
    .map(findingRow)
    .sort((a, b) => conditions.indexOf(a.condition) - conditions.indexOf(b.condition))
  const used = (of: (row: FindingRow) => { value: string; label: string }) => [
    ...new Map(rows.map((r) => [of(r).value, of(r)])).values(),
  ]
  return {
    head: {
      title: words.heads.findings.title,
      description: words.heads.findings.about,
      address: fixed.findings,
      index: true,
      modified: newestFinding,
    },
    crumbs: [home, evidence],
    rows,
    filters: [
      {
        name: 'condition',
        label: words.heads.filters.condition,
        options: used((r) => ({ value: r.condition, label: r.conditionName })),
      },
      {
        name: 'outcome',
        label: words.heads.filters.kind,
        options: used((r) => ({ value: r.outcome, label: r.outcomeName })),
      },
    ],
  }
}

function findingRow(finding: Finding): FindingRow {
  const { id, title, condition, kindOfOutcome, certainty } = finding
  const { headline, picture, chance } = viewOf(finding)
  return {
    href: addressOf('Finding', id),
    title,
    headline,
    picture,
    chance,
    condition,
    conditionName: words.conditions[condition],
    outcome: kindOfOutcome,
    outcomeName: words.outcomes[kindOfOutcome],
    certainty: certainty.level,
  }
}

export type ConditionRow = {
  name: string
  href: string | null
  /** what the page of the condition says first, and how sure that is */
  help: string | null
  certainty: Certainty | null
  /** the main finding; `when` is null where the headline says it */
  main: { picture: Picture; chance: boolean; headline: string; when: string | null } | null
  harm: string | null
  /** people in the main finding */
  people: number | null
}

/** The rows of the fact box of an article, in plain words. */
export type Compared = { name: string; href: string; answers: string[] }

export type ByConditionModel = { head: Head; crumbs: Crumb[]; rows: ConditionRow[]; compared: Compared[] }

/** One line a condition, made of its main findings. */
export function byConditionModel(): ByConditionModel {
  return {
    head: {
      title: words.heads.byCondition.title,
      description: words.heads.byCondition.about,
      address: fixed.byCondition,
      index: true,
      modified: newestFinding,
    },
    crumbs: [home, evidence],
    rows: conditions
      .filter((c) => c !== 'any')
      .map(conditionRow)
      .filter((row) => row.href || row.main || row.harm),
    compared: articles.flatMap(({ address, inShort, evidenceFor, title }) =>
      inShort
        ? {
            name: evidenceFor?.map((condition) => words.conditions[condition]).join(', ') ?? title,
            href: address,
            answers: inShortTexts(inShort).map(plainMarked),
          }
        : [],
    ),
  }
}

function conditionRow(condition: Finding['condition']): ConditionRow {
  const [benefit, harm] = [mainFinding([condition], 'benefit'), mainFinding([condition], 'harm')]
  const article = articles.find((a) => a.evidenceFor?.includes(condition))
  const told = (finding: Finding) => {
    const { headline } = viewOf(finding)
    return namesItsOutcome(finding) ? headline : `${finding.outcome}: ${headline}`
  }
  const help = article?.inShort && inShortTexts(article.inShort)[0]
  return {
    name: words.conditions[condition],
    href: article?.address ?? null,
    help: help ? plainMarked(help) : null,
    certainty: article?.certainty ?? benefit?.certainty.level ?? null,
    main: benefit ? mainOf(benefit, told(benefit)) : null,
    harm: harm ? told(harm) : null,
    people: (benefit && peopleIn(benefit)) ?? null,
  }
}

/** The headlines of an estimate and of one group alone say what they are of. */
function namesItsOutcome({ result }: Finding): boolean {
  if (result.kind === 'estimate') return true
  return (result.kind === 'counts' || result.kind === 'per100') && result.arms.length === 1
}

function mainOf(finding: Finding, headline: string): ConditionRow['main'] {
  const { picture, chance } = viewOf(finding)
  return { picture, chance, headline, when: whenBeside(headline, finding.timeSpan) }
}

/** When, for brackets behind a headline: without what the headline says, and without brackets of its own. */
export function whenBeside(headline: string, timeSpan: string): string | null {
  const plain = (text: string) => ` ${text.replace(/[\s(),;:]+/g, ' ').trim()} `
  const isSaid = (text: string) => plain(headline).includes(plain(text))
  if (isSaid(timeSpan)) return null
  return timeSpan.replace(/ \(([^)]*)\)/g, (_, also: string) => (isSaid(also) ? '' : `, ${also}`))
}

/** People as the record of a finding says, else in its groups, else as its study says; a review counts more than its finding. */
function peopleIn({ result, sources, people }: Finding): number | undefined {
  const arms =
    result.kind === 'counts' || result.kind === 'per100' || result.kind === 'means' ? result.arms : []
  const sizes = arms.flatMap((arm) => arm.size ?? [])
  if (people === undefined && sizes.length > 0) return sizes.reduce((a, b) => a + b, 0)
  const study = references.get(sources[0]?.ref ?? '')
  return people ?? (study?.kind === 'systematic-review' ? undefined : study?.people)
}
