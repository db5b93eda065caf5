/** Removes what this site keeps on the device. Where a browser refuses access to a store, nothing was kept in it. */
import { offline as text } from '../words/en/client/offline'
import { cacheNames } from './kept-edition'

/** The copy of the site. @returns how many files it had */
export async function eraseCopy(): Promise<number> {
  const counts = (await caches.keys()).map(async (name) => {
    const { length } = await (await caches.open(name)).keys()
    await caches.delete(name)
    return name === cacheNames.files ? length : 0
  })
  return (await Promise.all(counts)).reduce((all, count) => all + count, 0)
}

/** Workers, the copy, and what tools and the choice of colors kept. @returns what was removed, in words */
export async function eraseAll(): Promise<string> {
  const workers = (await orNone(eraseWorkers)) ?? 0
  const files = (await orNone(eraseCopy)) ?? 0
  const entries = (await orNone(eraseEntries)) ?? 0
  const removed = [
    ...(workers > 0 ? [text.parts.worker] : []),
    ...(files > 0 ? [text.parts.files(files)] : []),
    ...(entries > 0 ? [text.parts.entries(entries)] : []),
  ]
  return removed.length > 0 ? text.removed(removed.join(', ')) : text.nothingToRemove
}

/** One that is still fetching is stopped first: it would fill the cache again. */
async function eraseWorkers(): Promise<number> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(
    registrations.map(async (registration) => {
      if (registration.installing) await stopped(registration.installing)
      await registration.unregister()
    }),
  )
  return registrations.length
}

/** Resolves when it has ended, or after a while, as the network may hold it. */
function stopped(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 5000)
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant' || worker.state === 'activated') done()
    })
    worker.postMessage('stop')
  })
}

async function eraseEntries(): Promise<number> {
  const stores = [localStorage, sessionStorage]
  const count = stores.reduce((all, { length }) => all + length, 0)
  for (const store of stores) store.clear()
  return count
}

async function orNone(erase: () => Promise<number>): Promise<number | undefined> {
  try {
    return await erase()
  } catch {
    return undefined
  }
}
