/**
 * npm run addresses: adds the addresses of new pages to the register.
 * npm run addresses -- --meaning /q/drive/ "what changed": raises the version of a page; --safety when it is about
 * danger; --before and --after give the old and new text, when it is not in what the page says in short.
 * npm run addresses -- --wording /q/drive/: the page says the same in other words; several are named one after the other.
 * npm run addresses -- --retire /q/old/ --to /q/new/ "why": the old address leads to the new one for good.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkProject } from '../check'
import { formatProblem } from '../check/problem'
import { loadProject, type Project } from '../check/project'
import { type State, withNewPages, withNewVersion, withNewWording, withRetired } from '../check/release'
import { addressRegister } from '../check/rules/address-register'
import { today } from '../content/clock'
import { linesOf, registerFile, releasedFile } from '../content/register'

try {
  const { project } = loadProject(process.cwd())
  const problems = checkProject(project, [addressRegister]).filter(({ file }) =>
    [registerFile, releasedFile].includes(file),
  )
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  const before: State = new Map(project.register?.released.lines.map(({ entry }) => [entry.address, entry]))
  const after = withNewPages(project, asAsked(project, before), today())
  const released = [...after.values()]
  writeFileSync(releasedFile, linesOf(released))
  writeFileSync(registerFile, linesOf(released.map(({ means, ...entry }) => entry)))
  console.log(`${after.size} addresses, ${after.size - before.size} of them new`)
} catch (error) {
  console.error(`addresses: ${(error as Error).message}`)
  process.exitCode = 1
}

function asAsked(project: Project, state: State): State {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      meaning: { type: 'string' },
      safety: { type: 'string' },
      before: { type: 'string' },
      after: { type: 'string' },
      wording: { type: 'string' },
      retire: { type: 'string' },
      to: { type: 'string' },
    },
  })
  const { meaning, safety, wording, retire, to, before, after } = values
  if (wording)
    return [wording, ...positionals].reduce((all, address) => withNewWording(project, all, address), state)
  const changed = safety ?? meaning
  if (!changed && !retire) return state
  const [note] = positionals
  if (!note) throw new Error('say what changed, or why, in one plain sentence in quotes')
  if (changed) {
    const kind = safety ? 'safety' : 'meaning'
    const written = withNewVersion(project, state, changed, { kind, note, before, after }, today())
    writeFileSync(written.path, written.text)
    return written.state
  }
  if (!retire || !to) throw new Error('--retire needs --to with the address that answers now')
  return withRetired(state, retire, { day: today(), to, why: note })
}
