/**
 * The service worker, which only a reader who chose to keep the site has. It fetches a new edition whole, beside the
 * old one, before it takes its place. Pages come from the network when that answers soon, else from the device.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js'
import type { Edition } from '../../lib/export/edition'
import { afterUpdate, cacheNames, keptCopy, rememberCopy, type Told } from '../kept-edition'
import { type Strip, withStrip } from '../kept-strip'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const edition: Edition

/** A page waits so long for the network; a correction must not be late where there is one. */
const networkTimeoutSeconds = 3
const atOnce = 8
const missingPage = '/404.html'
const noRoom = 'QuotaExceededError'
/** Names that change with their content. */
const hashed = /^\/(?:_next\/static|assets|pagefind\/(?:fragment|index))\//

const site = new PrecacheController({ cacheName: cacheNames.files })
site.addToCacheList(edition.files.map(([url, integrity]) => ({ url, revision: integrity, integrity })))

/** True once the reader removes all while this edition is fetched. */
let isStopped = false
self.addEventListener('message', () => {
  isStopped = true
})
self.addEventListener('install', (event) => {
  event.waitUntil(fetchEdition(event))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(event))
})

/** @throws when a file is missing or damaged: the browser then goes on with the edition before */
async function fetchEdition(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(cacheNames.files)
  const before = new Set((await cache.keys()).map(({ url }) => url))
  const open = [...site.getURLsToCacheKeys()]
  const of = open.length
  let done = 0
  const loader = async () => {
    for (let next = open.pop(); next; next = open.pop()) {
      if (isStopped) throw new Error('stopped')
      const [url, cacheKey] = next
      const integrity = site.getIntegrityForCacheKey(cacheKey)
      const request = new Request(url, { cache: 'no-cache', ...(integrity ? { integrity } : {}) })
      await Promise.all(site.strategy.handleAll({ event, request, params: { cacheKey } }))
      done++
      if (done % 20 === 0) await tell({ done, of })
    }
  }
  const loaders = Array.from({ length: atOnce }, loader)
  try {
    await Promise.all(loaders)
    await self.skipWaiting()
  } catch (error) {
    open.length = 0
    await Promise.allSettled(loaders)
    const { name } = error as Error
    // Where there is no room, nothing is left half; after a fault of the network, the next try goes on from here.
    if (name === noRoom)
      for (const request of await cache.keys()) if (!before.has(request.url)) await cache.delete(request)
    await tell({ failed: name === noRoom ? 'room' : 'network' })
    throw error
  }
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  if (isStopped) return
  await rememberCopy(afterUpdate(edition, await keptCopy()))
  await site.activate(event)
  await self.clients.claim()
}

async function tell(what: Told): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  for (const window of windows) window.postMessage(what)
}

/** Once all is removed, nothing is made anew: pages that are still open ask the worker as before. */
const keptFile = async ({ origin, pathname }: URL) =>
  (await caches.has(cacheNames.files)) ? site.matchPrecache(origin + pathname) : undefined
const isKept = ({ origin, pathname }: URL) => site.getCacheKeyForURL(origin + pathname) !== undefined

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkOnly({
    networkTimeoutSeconds,
    plugins: [
      { fetchDidSucceed: async ({ response }) => marked(refusingFaults(response)) },
      { handlerDidError: async ({ request }) => keptPage(new URL(request.url)) },
    ],
  }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && hashed.test(url.pathname),
  async ({ url, request }) => (await keptFile(url)) ?? fetch(request),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isKept(url),
  new NetworkOnly({
    networkTimeoutSeconds,
    plugins: [
      { fetchDidSucceed: async ({ response }) => refusingFaults(response) },
      { handlerDidError: async ({ request }) => keptFile(new URL(request.url)) },
    ],
  }),
)

/** @throws for an answer that tells of a fault of the server, so that the copy answers */
function refusingFaults(response: Response): Response {
  if (response.status >= 500) throw new Error(`status ${response.status}`)
  return response
}

/** A page of the copy; for an address that it does not hold, the page for wrong addresses, which says so. */
async function keptPage(url: URL): Promise<Response | undefined> {
  const page = await keptFile(url)
  const slashed = new URL(url.pathname.replace(/\/*$/, '/'), url)
  if (!page && isKept(slashed)) return Response.redirect(slashed.pathname + url.search)
  const found = page ?? (await keptFile(new URL(missingPage, url)))
  return found && marked(found, { day: edition.day, holdsPage: page !== undefined })
}

/** A page with its strip, when it has something to say. */
async function marked(response: Response, copy?: Strip['copy']): Promise<Response> {
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  const unread = (await keptCopy())?.unread ?? []
  if (!isPage || (!copy && unread.length === 0)) return response
  const headers = new Headers(response.headers)
  // They told of the body as it was sent.
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name)
  const body = withStrip(await response.text(), { unread, ...(copy ? { copy } : {}) })
  return new Response(body, { status: copy?.holdsPage === false ? 404 : response.status, headers })
}
