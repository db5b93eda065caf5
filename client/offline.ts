/** On the page of the kept site: nothing is registered before the reader presses "keep"; one press removes all. */
import { offline as text } from '../words/en/client/offline'
import { element, link } from './elements'
import { eraseAll, eraseCopy } from './erase-all'
import { keptCopy, rememberCopy, type Told } from './kept-edition'

const worker = '/sw.js'

const status = document.querySelector('[data-offline] [role=status]')
const corrections = document.querySelector<HTMLElement>('[data-corrections]')
const button = (name: string) => document.querySelector<HTMLButtonElement>(`[data-do=${name}]`)
const keep = button('keep')

/** True while the first copy is fetched; an update is silent, as the copy before goes on. */
let isFetching = false
/** True from a press of "remove" to one of "keep": a worker that was still fetching may end later. */
let isRemoved = false
/** What the worker said of its failure, when it lived to say it. */
let failure: 'room' | 'network' | undefined

keep?.addEventListener('click', () => fetchCopy().catch(refuse))
button('remove')?.addEventListener('click', async () => {
  isRemoved = true
  const removed = await eraseAll()
  showCorrections([])
  if (keep && isAllowed()) keep.hidden = false
  say(removed)
})
button('read')?.addEventListener('click', async () => {
  const kept = await keptCopy()
  if (kept) await rememberCopy({ ...kept, unread: [] })
  showCorrections([])
  say(text.read)
})

if (isAllowed()) {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data))
  navigator.serviceWorker.addEventListener('controllerchange', () => look().catch(refuse))
  look().catch(refuse)
} else refuse()

function isAllowed(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window
}

/** Browsers that do not know workers, and those that forbid them, in private windows or by a setting. */
function refuse(): void {
  if (keep) keep.hidden = true
  say(text.refused)
}

/** Says what is kept; asks for the newest edition; removes what a broken try left. */
async function look(): Promise<void> {
  if (isRemoved) return
  const registration = await navigator.serviceWorker.getRegistration()
  const kept = await keptCopy()
  if (registration?.active && kept) {
    if (keep) keep.hidden = true
    showCorrections(kept.unread)
    say(text.kept(kept.day, kept.files))
    // Without a network there is none.
    await registration.update().catch(() => undefined)
    return
  }
  const { installing, waiting, active } = registration ?? {}
  const coming = installing ?? waiting ?? (active?.state === 'activating' ? active : null)
  if (coming) follow(coming)
  else {
    await registration?.unregister()
    await eraseCopy()
    say(text.notYet)
  }
}

async function fetchCopy(): Promise<void> {
  isRemoved = false
  say(text.starting)
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' })
    if (registration.installing) follow(registration.installing)
    else await look()
  } catch (error) {
    // The worker itself did not come.
    if (!(error instanceof TypeError)) throw error
    say(text.broken)
  }
}

function follow(installing: ServiceWorker): void {
  if (keep) keep.disabled = true
  isFetching = true
  failure = undefined
  installing.addEventListener('statechange', async () => {
    if (installing.state !== 'activated' && installing.state !== 'redundant') return
    isFetching = false
    if (keep) keep.disabled = false
    if (installing.state === 'activated' && !isRemoved) return look()
    await eraseCopy()
    if (isRemoved) return
    say(failure === 'room' ? text.noRoom : text.broken)
  })
}

function hear(told: Told): void {
  if ('failed' in told) failure = told.failed
  else if (isFetching && !isRemoved) say(text.progress(told.done, told.of))
}

function showCorrections(unread: NonNullable<Awaited<ReturnType<typeof keptCopy>>>['unread']): void {
  const list = corrections?.querySelector('[data-list]')
  if (!corrections || !list) return
  corrections.hidden = unread.length === 0
  list.replaceChildren(
    element(
      'ul',
      ...unread.map(({ address, title, note }) => element('li', link(address, title), `: ${note}`)),
    ),
  )
}

function say(line: string): void {
  if (status) status.textContent = line
}
