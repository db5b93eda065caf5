/** Every file of the site, in each encoding: the right bytes under the right headers. */
import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { contentType } from '@/lib/export/headers'
import { siteServer } from '@/lib/export/server'
import { ask, listening } from './made-up-site'

const out = 'out'
const all = listFiles(out)
const copies = new Set(all.filter((file) => /\.(?:br|gz)$/.test(file)))
const files = all.filter((file) => !copies.has(file) && !/^_(?:headers|redirects)$/.test(file))
const server = siteServer(out)
let port = 0
beforeAll(async () => {
  port = await listening(server)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test.each([
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['*', 'br'],
] as const)('asked for with "%s"', async (accepted, expected) => {
  expect(files.length).toBeGreaterThan(900)
  const agent = new Agent({ keepAlive: true })
  const wrong: string[] = []
  for (const file of files) {
    const { status, headers, body } = await ask(
      port,
      `/${encodeURI(file)}`,
      { 'Accept-Encoding': accepted },
      'GET',
      agent,
    )
    const encoding = headers['content-encoding']
    const decoded =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    const hasCopy = copies.has(`${file}.${expected === 'gzip' ? 'gz' : 'br'}`)
    if (
      status !== 200 ||
      encoding !== (hasCopy ? expected : undefined) ||
      headers['content-type'] !== contentType(`/${file}`) ||
      Number(headers['content-length']) !== body.length ||
      !decoded.equals(readFileSync(join(out, file)))
    )
      wrong.push(`${file}: ${status} ${encoding} ${headers['content-type']}`)
  }
  agent.destroy()
  expect(wrong).toEqual([])
})
