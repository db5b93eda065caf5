/** npm run build, run as a user would, in a small project: what is served stays whole whatever happens to a build. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, truncateSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { siteServer } from '@/lib/export/server'
import { ask, listening } from '../export/made-up-site'
import { npmRun, type Run, remove, smallProject, write } from './small-project'

const project = smallProject()
afterAll(() => remove(project))

const at = (...path: string[]) => join(project, ...path)
const work = '.builds/new'
/** What is kept in .builds/. */
const builds = () => readdirSync(at('.builds')).sort()

/** Content that tells one build from another: a page says "We answer in 7 days". */
function setDays(days: number): void {
  const page = 'content/pages/about.mdx'
  const text = readFileSync(at(page), 'utf8')
  write(
    project,
    page,
    text.replace(/This page is made up|We answer in \d+ days/, `We answer in ${days} days`),
  )
}
function servedDays(): number {
  return Number(/We answer in (\d+) days/.exec(readFileSync(at('out/about/index.html'), 'utf8'))?.[1])
}

async function npm(script: string, env?: Record<string, string>) {
  const run = npmRun(project, script, env)
  return { code: await run.exitCode, output: run.output(), errors: run.errors() }
}

/** Reads pages and what they need, again and again. */
async function reader() {
  const server = siteServer(at('out'))
  const port = await listening(server)
  const wrong: string[] = []
  let rounds = 0
  let reading = true
  const read = async () => {
    while (reading) {
      const home = (await ask(port, '/')).body.toString()
      if (!home.includes('</html>')) wrong.push('the home page is not whole')
      const style = /href="(\/_next\/[^"]+\.css)"/.exec(home)?.[1] ?? '/no-style'
      for (const path of ['/about/', style, '/icon.svg', '/pagefind/pagefind.js', '/sitemap.xml']) {
        const { status } = await ask(port, path)
        if (status !== 200) wrong.push(`${path}: ${status}`)
      }
      rounds++
      await setTimeout(10)
    }
  }
  const end = read()
  return async () => {
    reading = false
    await end
    server.close()
    return { rounds, wrong }
  }
}

beforeAll(async () => {
  setDays(2)
  expect(await npm('build')).toMatchObject({ code: 0, errors: '' })
})

describe('released addresses', () => {
  const page = (address: string) => readFileSync(at('out', address, 'index.html'), 'utf8')

  test('a retired one leads to its successor in one step, with and without a server that redirects', async () => {
    const html = page('/q/old/')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/q/how-long/"/>')
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/q\/how-long\/"\/>/)
    expect(html).toMatch(/<meta name="robots" content="noindex[^"]*"\/>/)
    expect(html).toMatch(/<a [^>]*href="\/q\/how-long\/"/)
    expect(readFileSync(at('out/_redirects'), 'utf8').split('\n')).toEqual([
      '/q/old/ /q/how-long/ 301',
      '/q/old /q/how-long/ 301',
      '/v/* /v/404.html 404',
      '',
    ])
    expect(readFileSync(at('out/sitemap.xml'), 'utf8')).not.toMatch(/\/q\/old\/|\/v\//)
    const server = siteServer(at('out'))
    const { status, headers } = await ask(await listening(server), '/Q/Old')
    server.close()
    expect([status, headers.location]).toEqual([301, '/q/how-long/'])
  })
  test('a copy on paper is told what changed since, or that it is current', () => {
    const old = page('/v/q/how-long/1/')
    for (const words of ['Your copy is out of date', 'Safety', 'Call first.', 'Wait.', 'Call.'])
      expect(old).toContain(words)
    const current = page('/v/q/how-long/2/')
    expect(current).toContain('Your copy is current')
    expect(current).not.toContain('Call first.')
    expect(page('/v/q/old/1/')).toContain('This page was replaced')
    expect(existsSync(at('out/v/q/how-long/3'))).toBe(false)
    expect(readFileSync(at('out/v/404.html'), 'utf8')).toContain('Do not rely on the paper')
  })
})

describe('a build that is killed', () => {
  /** Each is a step further on. */
  const moments: [name: string, reached: (run: Run) => boolean][] = [
    ['content is checked', ({ output }) => output().includes('files checked')],
    ['content is made', () => existsSync(at(work, '.contentlayer/generated'))],
    ['withheld pages are counted', ({ output }) => output().includes('are withheld')],
    ['the framework compiles', ({ output }) => output().includes('Creating an optimized production build')],
    ['the framework has compiled', ({ output }) => output().includes('Compiled successfully')],
    ['the first page is there', () => existsSync(at(work, 'site/index.html'))],
    ['pages are rewritten', () => existsSync(at(work, 'site/assets'))],
    ['the search index is made', () => existsSync(at(work, 'site/pagefind'))],
    ['pages are compressed', () => existsSync(at(work, 'site/404.html.br'))],
    [
      'sites are switched',
      ({ output }) => output().includes('search index') && !existsSync(at(work, 'site')),
    ],
  ]

  test('at any of ten moments leaves a whole site, and the next build needs no hand', async () => {
    const stopReading = await reader()
    for (const [i, [name, reached]] of moments.entries()) {
      const before = servedDays()
      setDays(10 + i)
      const run = npmRun(project, 'build')
      let ended = false
      run.exitCode.then(() => {
        ended = true
      })
      while (!reached(run) && !ended) await setTimeout(2)
      expect([name, ended, run.errors()]).toEqual([name, false, ''])
      run.kill()
      await run.exitCode
      const may = i < moments.length - 1 ? [before] : [before, 10 + i]
      expect(may, name).toContain(servedDays())
    }
    setDays(30)
    expect(await npm('build')).toMatchObject({ code: 0, errors: '' })
    const { rounds, wrong } = await stopReading()
    expect(wrong).toEqual([])
    expect(rounds).toBeGreaterThan(moments.length)
    expect(servedDays()).toBe(30)
    expect(builds()).toHaveLength(2)
  })
})

describe('a build that fails', () => {
  /** Runs it, and expects that nothing has changed for readers and on the disk. */
  async function failure(env?: Record<string, string>) {
    const state = () => [readlinkSync(at('out')), servedDays(), builds(), readdirSync(project)]
    const before = state()
    const { code, output, errors } = await npm('build', env)
    expect(code).toBe(1)
    expect(state()).toEqual(before)
    return { output, errors }
  }

  test.each([
    [{ SITE_ORIGIN: 'example.org' }, 'expected an address such as https://example.org, without a path'],
    [
      { SITE_ORIGIN: 'https://example.org/a' },
      'expected an address such as https://example.org, without a path',
    ],
    [{ BUILD_DATE: 'soon' }, 'expected a day such as 2027-01-05'],
    [{ REQUIRE_REVIEW: 'yes' }, 'expected 1, or nothing'],
    [{ WITHHELD_LIMIT: 'many' }, 'expected a number from 0 to 100'],
  ] as Record<string, string>[][])(
    'for a setting says so in one line, at once: %j',
    async (env, expected) => {
      const [[name, value] = []] = Object.entries(env ?? {})
      const { output, errors } = await failure(env)
      expect([output, errors]).toEqual(['', `build: ${name} is "${value}"; ${expected}; out/ is as it was\n`])
    },
  )

  test('for a problem of content names its place', async () => {
    const page = 'content/pages/about.mdx'
    const text = readFileSync(at(page), 'utf8')
    write(project, page, text.replace('status: published', 'status: pubished'))
    const { output, errors } = await failure()
    write(project, page, text)
    expect(output).toMatch(/^content\/pages\/about.mdx:4:9 {2}error {2}schema {2}.*did you mean "published"/)
    expect(errors).toBe('build: check failed, see above; out/ is as it was\n')
  })

  test('because most pages would be withheld says how many, why, and what allows it', async () => {
    const { errors } = await failure({ BUILD_DATE: '3001-01-01' })
    expect(errors).toMatch(
      /^withheld: \d+ of \d+ pages are withheld: 0 drafts, \d+ with an overdue review, 0 without a reviewer; that is more than 10 in 100\. Is it 3001-01-01 today\? "npm run check" names the pages that are due; WITHHELD_LIMIT=\d+ builds without them\n/,
    )
  })

  test('on a full disk says so', async () => {
    const env = { NODE_OPTIONS: '--import ./full-disk.mjs', FULL_SINCE: `${work}/.contentlayer/generated` }
    write(project, 'full-disk.mjs', readFileSync(join(import.meta.dirname, 'full-disk.mjs'), 'utf8'))
    const { errors } = await failure(env)
    expect(errors.trimEnd().split('\n').at(-1)).toBe(
      'build: ENOSPC: no space left on device, write: the disk is full; make room and try again; out/ is as it was',
    )
  })

  test('in a folder that its user may not write says so in one line', async () => {
    chmodSync(at('.builds'), 0o555)
    const { errors } = await failure()
    chmodSync(at('.builds'), 0o755)
    expect(errors).toMatch(
      /^build: EACCES: permission denied, .*: this user may not write there; work as the owner of the folder, or change its owner; out\/ is as it was\n$/,
    )
  })

  test('after the framework is done leaves the site that was there, too', async () => {
    write(project, 'public/odd.html', '<!doctype html><title>Odd</title><script>alert(1)</script>')
    const { errors } = await failure()
    rmSync(at('public/odd.html'))
    expect(errors).toContain('after-export: odd.html')
    expect(errors).toMatch(/\nbuild: after-export failed, see above; out\/ is as it was\n$/)
  })
})

test('two builds at once, with odd clocks and languages and damaged caches, both make the same site', async () => {
  const contentOf = (folder: string) =>
    new Map(listFiles(folder).map((file) => [file, hashOf(join(folder, file))]))
  const expected = contentOf(at('out'))
  for (const file of listFiles(at('.cache'))) truncateSync(at('.cache', file), 10)
  /** Of a program that works beside a build: npm run dev. */
  const others = [
    '.contentlayer/generated/index.mjs',
    '.contentlayer/.cache/data.json',
    '.next/dev/build.json',
  ]
  for (const file of others) write(project, file, 'cut o')
  const runs = await Promise.all([
    npm('build', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' }),
    npm('build', { TZ: 'America/Los_Angeles', LC_ALL: 'C' }),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  const [output, errors] = [runs.map((run) => run.output).join(), runs.map((run) => run.errors).join()]
  expect(output).toContain('Another build is running; this one begins when it ends.')
  expect(errors).toMatch(/\.cache\/brotli\/\w+ is damaged .* is made again/)
  expect(builds()).toHaveLength(2)
  for (const build of builds()) expect(contentOf(at('.builds', build))).toEqual(expected)
  for (const file of others) expect(readFileSync(at(file), 'utf8')).toBe('cut o')
})

test('npm run generate, the first step of npm run dev, is not stopped by a damaged cache', async () => {
  for (const damaged of [false, true]) {
    const cache = at('.contentlayer/.cache')
    const files = damaged ? listFiles(cache).filter((file) => /data-\w+\.json$/.test(file)) : []
    for (const file of files) truncateSync(join(cache, file), 100)
    expect(files.length > 0).toBe(damaged)
    expect(await npm('generate')).toMatchObject({ code: 0, errors: '' })
  }
})

test('npm run rollback serves the build before, and says when there is none', async () => {
  const [older, newer] = builds()
  expect(basename(readlinkSync(at('out')))).toBe(newer)
  expect(await npm('rollback')).toMatchObject({ code: 0, errors: '' })
  expect(basename(readlinkSync(at('out')))).toBe(older)
  expect(await npm('rollback')).toEqual({
    code: 1,
    output: '',
    errors: 'rollback: no earlier build is kept; out/ is as it was\n',
  })
  expect(basename(readlinkSync(at('out')))).toBe(older)
})

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
