/** npm run dev in a small project: what an author edits shows without a restart, and it leaves nothing running. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { npmRun, type Run, remove, smallProject, write } from './small-project'

const project = smallProject()
let port = 0
let dev: Run
let isOver = false

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

/** The page once it holds a text. @throws what was printed, when the servers end */
async function pageWith(text: string): Promise<string> {
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${port}/safety/side-effects/`).then(
      (response) => response.text(),
      () => '',
    )
    if (page.includes(text)) return page
    if (isOver) throw new Error(`npm run dev has ended:\n${dev.output()}${dev.errors()}`)
    await setTimeout(200)
  }
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(project, path), 'utf8')
  expect(text.split(from)).toHaveLength(2)
  write(project, path, text.replace(from, to))
}

beforeAll(async () => {
  port = await freePort()
  dev = npmRun(project, 'dev', { PORT: String(port) })
  dev.ended.then(() => {
    isOver = true
  })
  await pageWith('Side effects</h1>')
})
afterAll(async () => {
  dev.kill()
  remove(project)
})

test.each([
  ['an article', 'content/articles/safety/side-effects.mdx', 'Not very.', 'Not sure at all.'],
  ['a fact', 'content/facts/us-988.json', '"value": "988"', '"value": "988 at any hour"'],
  ['a finding', 'content/evidence/less-pain.json', '"title": "Less pain', '"title": "Told anew: less pain'],
])('an edit of %s shows without a restart', async (_, path, from, to) => {
  const shown = to.replace(/^"\w+": "/, '').replace(/"$/, '')
  expect(await pageWith('Side effects</h1>')).not.toContain(shown)
  edit(path, from, to)
  expect(await pageWith(shown)).toContain('Side effects</h1>')
})

test('SIGTERM ends it and every server that it started', async () => {
  dev.stop('SIGTERM')
  await dev.ended
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})
