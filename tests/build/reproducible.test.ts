/** Two builds of the same content, in folders of other names and without anything kept, make the same bytes. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { hashesFile, hashOf } from '@/lib/export/hashes'
import { npmRun, remove, smallProject, write } from './small-project'

const projects = [smallProject(), smallProject()] as const
afterAll(() => projects.forEach(remove))

const BUILD_DATE = '2026-11-29'

async function built(project: string): Promise<Map<string, string>> {
  const run = npmRun(project, 'build', { BUILD_DATE })
  const code = await run.exitCode
  expect({ code, told: code === 0 ? '' : run.output() + run.errors() }).toEqual({ code: 0, told: '' })
  const out = join(project, 'out/')
  return new Map(listFiles(out).map((file) => [file, hashOf(readFileSync(join(out, file)))]))
}

test('two clean builds make the same files, compressed copies included, as the list of hashes says', async () => {
  const [first, second] = [await built(projects[0]), await built(projects[1])]
  expect(first.size).toBeGreaterThan(100)
  expect([...first].filter(([file, hash]) => second.get(file) !== hash)).toEqual([])
  expect([...second.keys()]).toEqual([...first.keys()])
  const checked = execFileSync('sha256sum', ['-c', '--strict', '--quiet', hashesFile], {
    cwd: join(projects[0], 'out'),
    encoding: 'utf8',
  })
  expect(checked).toBe('')
})

test('a content file that would be run as a program is named, and not run', async () => {
  const [project] = projects
  const ran = join(dirname(project), 'ran')
  write(
    project,
    'content/faqs/program.mdx',
    `---js\n(process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(ran)}, ''), { title: 'A' })\n---\nText.\n`,
  )
  const run = npmRun(project, 'generate')
  expect(await run.exitCode).not.toBe(0)
  expect(existsSync(ran)).toBe(false)
  expect(run.output() + run.errors()).toMatch(/program\.mdx/)
  rmSync(join(project, 'content/faqs/program.mdx'))
})
