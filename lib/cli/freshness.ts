/**
 * npm run freshness: asks Crossref for each reference with a DOI whether it was retracted, corrected or replaced, and
 * shows the answer; it takes some minutes. --save FILE keeps what was answered, --from FILE reads such a file where
 * there is no network, --write puts what is known into the records, --service ADDRESS asks another copy of the API.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadProject } from '../check/project'
import { today } from '../content/clock'
import { askCrossref } from '../freshness/ask'
import { compare, report, withNotices } from '../freshness/compare'
import { type Answers, answersIn, savedText } from '../freshness/saved'
import { site } from '../site'
import { withRemedy } from './with-remedy'

try {
  await freshness()
} catch (error) {
  for (const line of withRemedy(error as Error).split('\n')) console.error(`freshness: ${line}`)
  process.exitCode = 1
}

async function freshness(): Promise<void> {
  const { values } = parseArgs({
    options: {
      service: { type: 'string', default: 'https://api.crossref.org' },
      from: { type: 'string' },
      save: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const { project } = loadProject(process.cwd())
  const references = project.files
    .filter(({ kind }) => kind === 'Reference')
    .map((file) => {
      const reference = project.references.get(file.id)
      if (!reference) throw new Error(`${file.path} is not valid; run "npm run check" first`)
      return { file, reference }
    })
  const dois = references.flatMap(({ reference }) => reference.csl.DOI ?? [])
  const answers = values.from
    ? answersIn(readFileSync(values.from, 'utf8'), values.from)
    : await ask(dois, values.service)
  if (values.save) writeFileSync(values.save, savedText(answers))
  const compared = compare(references, answers)
  for (const line of report(compared)) console.log(line)
  const changed = compared
    .map((one) => ({ path: one.file.path, before: one.file.text, text: withNotices(one) }))
    .filter(({ before, text }) => text !== before)
  if (values.write) for (const { path, text } of changed) writeFileSync(path, text)
  console.log(
    values.write
      ? `${changed.length} records written; run "npm run check"`
      : `nothing written; --write puts this into ${changed.length} records`,
  )
}

async function ask(dois: readonly string[], base: string): Promise<Answers> {
  if (!URL.canParse(base) || !/^https?:/.test(base))
    throw new Error(`--service is "${base}"; expected an address such as https://api.crossref.org`)
  const contact = site.contact ? `; mailto:${site.contact}` : ''
  const agent = `${site.name.replaceAll(' ', '')}/1 (${site.origin}${contact})`
  const works = await askCrossref(dois, { base, agent, pause: 500, patience: 20_000, wait: setTimeout })
  return { asked: today(), works }
}
