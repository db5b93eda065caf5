/** npm run verify against the built-in server, and the list of hashes of the site that was built. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { hashesFile, hashesText, readHashes } from '@/lib/export/hashes'
import { siteServer } from '@/lib/export/server'
import { ask, files, listening, madeUpSite, page, redirects } from './made-up-site'

const site = await madeUpSite()
const list = hashesText(site.out, redirects)
/** A folder without a build, as that of somebody who only wants to compare. */
const elsewhere = join(site.folder, 'elsewhere')
mkdirSync(elsewhere)
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
  site.remove()
})

async function origin(server: Server): Promise<string> {
  servers.push(server)
  return `http://127.0.0.1:${await listening(server)}`
}
const served = await origin(siteServer(site.out))

const command = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/verify.ts')]
type Run = { code: number; output: string; errors: string[] }
const verify = (args: string[], cwd = elsewhere) =>
  new Promise<Run>((done) => {
    execFile(process.execPath, [...command, ...args], { cwd }, (error, output, errors) =>
      done({ code: Number(error?.code ?? 0), output, errors: errors.trimEnd().split('\n') }),
    )
  })

const put = (file: string, text: string) => writeFileSync(join(site.out, file), text)
beforeEach(() => {
  put('q/drive/index.html', page)
  for (const file of ['font.woff2', 'data/finding.csv']) put(file, files[file] ?? '')
  put(hashesFile, list)
})

describe('npm run verify', () => {
  test('says that each file of a site is as it was built', async () => {
    const { size } = readHashes(list)
    expect(size).toBeGreaterThan(10)
    expect(await verify([served])).toEqual({
      code: 0,
      output: `${size} of ${size} files of ${served} are those of the list that the site serves\n`,
      errors: [''],
    })
    const { output } = await verify([served, '--sample', '3'], site.folder)
    expect(output).toBe(`3 of ${size} files of ${served} are those of the build in out/\n`)
  })
  test('names a file of which one byte was changed, and one that is gone', async () => {
    put('font.woff2', '0123456780')
    rmSync(join(site.out, 'data/finding.csv'))
    expect(await verify([served])).toEqual({
      code: 1,
      output: '',
      errors: [
        'data/finding.csv: is missing (404)',
        'font.woff2: differs from the list',
        `verify: 2 differences between ${served} and the list that the site serves`,
      ],
    })
  })
  test('names what a site serves beside the build, also where its own list was changed with it', async () => {
    const other = await madeUpSite({ 'q/more/index.html': page, 'q/drive/index.html': `${page}!` })
    writeFileSync(join(other.out, hashesFile), hashesText(other.out, redirects))
    const address = await origin(siteServer(other.out))
    const { code, errors } = await verify([address], site.folder)
    expect((await verify([address, '--served'], site.folder)).code).toBe(0)
    other.remove()
    expect([code, errors]).toEqual([
      1,
      [
        'q/more/index.html: is not in the build',
        'q/drive/index.html: differs from the list',
        `verify: 2 differences between ${address} and the build in out/`,
      ],
    ])
  })
  test('says where a file comes from that another address sends', async () => {
    const moved = await origin(
      createServer(({ url }, response) => {
        if (url === `/${hashesFile}`) response.end(list)
        else response.writeHead(302, { Location: `${served}/empty.txt` }).end()
      }),
    )
    const { errors } = await verify([moved])
    expect(errors).toContain(`q/drive/index.html: differs from the list and comes from ${served}/empty.txt`)
  })
  test('says that an address is not that of this site', async () => {
    const other = (body: string) => origin(createServer((_, response) => response.end(body)))
    rmSync(join(site.out, hashesFile))
    for (const address of [served, await other('<p>Welcome</p>'), await other('')])
      expect(await verify([address])).toMatchObject({
        code: 1,
        errors: [
          expect.stringMatching(
            /^verify: there is no list of hashes at .*\/sha256sums\.txt \(.+\); is it the address of this site/,
          ),
        ],
      })
  })
  test('says that there is no way to an address', async () => {
    const server = createServer()
    const address = await origin(server)
    await new Promise((done) => server.close(done))
    expect(await verify([address])).toEqual({
      code: 1,
      output: '',
      errors: [
        `verify: ${address} can not be reached (ECONNREFUSED); look at the address, and at your network`,
      ],
    })
  })
  test.each([
    [[], 'the address is ""; expected one such as https://example.org, without a path'],
    [['example.org'], 'the address is "example.org"; expected one such as'],
    [['ftp://example.org'], 'the address is "ftp://example.org"; expected one such as'],
    [['https://example.org/q/'], 'the address is "https://example.org/q/"; expected one such as'],
    [
      ['https://a.org', 'https://b.org'],
      'the address is "https://a.org https://b.org"; expected one such as',
    ],
    [
      ['https://example.org', '--sample', '0'],
      '--sample is "0"; expected how many files to fetch, 1 or more',
    ],
    [['https://example.org', '--simple'], "Unknown option '--simple'"],
  ])('%j is refused in one line', async (args, message) => {
    const { code, errors } = await verify(args)
    expect([code, errors]).toEqual([1, [expect.stringContaining(`verify: ${message}`)]])
  })
})

describe('the list of hashes', () => {
  test('leaves out what is never sent: settings, hidden files, copies for one encoding, retired pages, itself', () => {
    expect([...readHashes(list).keys()]).toEqual(
      Object.keys(files)
        .filter((file) => file !== 'q/old/index.html')
        .sort(),
    )
  })
  test('of this site holds for every file, as sha256sum says, and is plain text for anyone', async () => {
    const output = execFileSync('sha256sum', ['-c', '--strict', hashesFile], { cwd: 'out', encoding: 'utf8' })
    expect(output.trimEnd().split('\n').length).toBeGreaterThan(1000)
    const server = siteServer('out')
    const { status, headers } = await ask(await listening(server), `/${hashesFile}`)
    server.close()
    expect([
      status,
      headers['content-type'],
      headers['access-control-allow-origin'],
      headers['x-robots-tag'],
    ]).toEqual([200, 'text/plain; charset=utf-8', '*', 'noindex'])
  })
})
