/** A whole project with a site of a few pages, in a folder with an odd name that belongs to an ordinary user. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { lchownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { withNewPages, withNewVersion, withRetired } from '../../lib/check/release'
import { linesOf, registerFile, releasedFile } from '../../lib/content/register'
import { generatedContent } from '../bench/generate'
import { changed, complete, fact, reference, sampleProject } from '../content/sample-project'
import { copyOf } from '../project-copy'

/** nobody, when the tests run as root. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

const article = complete['content/articles/safety/side-effects.mdx']

/** One complete file of each kind, and what the frame of every page names. */
const content: Record<string, string> = {
  ...complete,
  'content/facts/us-911.json': fact('us-911', { label: 'Emergency number', value: '911', href: 'tel:911' }),
  'content/facts/us-poison-help.json': fact('us-poison-help', {
    label: 'Poison line',
    value: '222',
    href: 'tel:222',
  }),
  'content/references/crisis-us-988.json': reference('crisis-us-988', {
    findings: ['In a crisis in the US call or text 988. Call 911 in an emergency, and 222 for poison help.'],
  }),
  'content/articles/evidence/how-to-read-evidence.mdx': [
    ['title: Side effects', 'title: How to read evidence'],
    ['description: What people notice', 'description: How to read what people notice'],
    ['[Who watches me?, What is in the room?]', '[Who was studied?, How many were they?]'],
    ['[When can I leave?]', '[Is it the same for me?]'],
  ].reduce((text, [from = '', to = '']) => changed(text, from, to), article),
  ...Object.fromEntries(
    [...generatedContent(1)]
      .filter(([path]) => path.startsWith('pages/'))
      .map(([path, text]) => [`content/${path}`, text]),
  ),
}

/** The content with the register of its addresses: one has a second version, and one is retired. */
function released(): Record<string, string> {
  const project = sampleProject(content)
  const [day, why] = ['2026-02-10', 'One page answers both.']
  const old = { address: '/q/old/', kind: 'Faq', released: day, version: 1, means: {} }
  const first = new Map([...withNewPages(project, new Map(), day), [old.address, old]])
  const change = { kind: 'safety', note: 'Call first.', before: 'Wait.', after: 'Call.' } as const
  const raised = withNewVersion(project, first, '/q/how-long/', change, day)
  const entries = [...withRetired(raised.state, old.address, { day, to: '/q/how-long/', why }).values()]
  return {
    ...content,
    [raised.path]: raised.text,
    [registerFile]: linesOf(entries.map(({ means, ...entry }) => entry)),
    [releasedFile]: linesOf(entries),
  }
}

/** @returns the folder of a new project, which only its user may change */
export function smallProject(): string {
  const outer = mkdtempSync(join(tmpdir(), 'build-'))
  const folder = join(outer, "Ärzte & 日本's site (1)")
  mkdirSync(folder)
  copyOf(process.cwd(), folder)
  for (const [path, text] of Object.entries(released())) write(folder, path, text)
  own(outer)
  return folder
}

export function remove(project: string): void {
  rmSync(dirname(project), { recursive: true, force: true })
}

export function write(project: string, path: string, text: string): void {
  const file = join(project, path)
  const made = mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  own(made ?? file)
}

/** Packages are linked to those of this project and stay with their owner. */
function own(path: string): void {
  if (!user || basename(path) === 'node_modules') return
  lchownSync(path, user.uid, user.gid)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) own(join(path, name))
}

export type Run = {
  /** what it has printed so far */
  output: () => string
  errors: () => string
  /** ends it and every process that it started, at once */
  kill: () => void
  /** asks it to stop, as a supervisor or Ctrl+C does */
  stop: (signal: 'SIGTERM' | 'SIGINT') => void
  /** once all that it printed is here, also from a program that outlives it */
  exitCode: Promise<number | null>
  /** as soon as it ends */
  ended: Promise<unknown>
}

/** Runs a script of the project's package.json as its user. */
export function npmRun(project: string, script: string, env: Record<string, string> = {}): Run {
  const child: ChildProcess = spawn('npm', ['run', '--silent', script], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: dirname(project), ...env } as unknown as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (data: Buffer) => {
      printed[name] += data.toString()
    })
  return {
    output: () => printed.stdout,
    errors: () => printed.stderr,
    kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
    stop: (signal) => child.kill(signal),
    exitCode: once(child, 'close').then(([code]) => code),
    ended: once(child, 'exit'),
  }
}
