import { afterAll, expect, test } from 'vitest'
import { siteServer } from '@/lib/export/server'
import { listening, madeUpSite } from './made-up-site'
import { wrongAnswers } from './odd-paths'

const site = await madeUpSite()
const server = siteServer(site.out)
afterAll(() => {
  server.closeAllConnections()
  server.close()
  site.remove()
})

test('no odd path leads to what is not for readers', async () => {
  expect(await wrongAnswers(await listening(server), [200, 308, 404])).toEqual([])
}, 300_000)
