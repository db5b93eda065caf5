/** Asking Crossref about works, one after the other and with a pause, as a guest does. */
import { type Work, workSchema } from './crossref'

export type Service = {
  /** such as https://api.crossref.org */
  base: string
  /** who asks, with an address */
  agent: string
  /** milliseconds between two questions */
  pause: number
  /** milliseconds until a question counts as not answered */
  patience: number
  wait: (milliseconds: number) => Promise<unknown>
}

const tries = 3
/** Seconds to wait when the service asks to wait and does not say how long, and the longest wait that is kept. */
const rest = { usual: 10, longest: 120 }
const later = 'try again later, or read a saved file with --from'

/**
 * @param dois each asked once
 * @returns what the service says of each; null of one that it does not know
 * @throws when the service can not be reached, asks to stay away, or answers with something else
 */
export async function askCrossref(
  dois: readonly string[],
  service: Service,
): Promise<Map<string, Work | null>> {
  const works = new Map<string, Work | null>()
  for (const doi of new Set(dois)) {
    if (works.size > 0) await service.wait(service.pause)
    works.set(doi, await ask(doi, service))
  }
  return works
}

async function ask(doi: string, service: Service): Promise<Work | null> {
  for (let left = tries - 1; ; left--) {
    const answer = await get(doi, service)
    if (answer.status === 404) return null
    if (answer.status === 200) return workIn(await textOf(answer, service), doi)
    if (answer.status !== 429 && answer.status !== 503)
      throw new Error(`${service.base} answered ${answer.status} for ${doi}; ${later}`)
    const seconds = secondsToWait(answer.headers.get('retry-after'))
    if (left === 0 || seconds > rest.longest)
      throw new Error(`${service.base} asks to wait (${answer.status}) at ${doi}; ${later}`)
    await service.wait(seconds * 1000)
  }
}

async function get(doi: string, service: Service): Promise<Response> {
  try {
    return await fetch(`${service.base.replace(/\/+$/, '')}/works/${encodeURIComponent(doi)}`, {
      headers: { accept: 'application/json', 'user-agent': service.agent },
      signal: AbortSignal.timeout(service.patience),
    })
  } catch (error) {
    throw unreachable(error as Error, service)
  }
}

async function textOf(answer: Response, service: Service): Promise<string> {
  try {
    return await answer.text()
  } catch (error) {
    throw unreachable(error as Error, service)
  }
}

function unreachable(error: Error, { base, patience }: Service): Error {
  const why =
    error.name === 'TimeoutError'
      ? `no answer within ${patience / 1000} seconds`
      : String(error.cause ?? error)
  return new Error(`${base} can not be reached (${why}); ${later}`, { cause: error })
}

function workIn(text: string, doi: string): Work {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch (error) {
    throw new Error(`the answer for ${doi} is not JSON; ${later}`, { cause: error })
  }
  const work = workSchema.safeParse((answer as { message?: unknown } | null)?.message)
  if (!work.success) throw new Error(`the answer for ${doi} has not the members of Crossref's API; ${later}`)
  if (work.data.DOI.toLowerCase() !== doi.toLowerCase())
    throw new Error(`asked for ${doi}, the answer is about ${work.data.DOI}; correct the DOI`)
  return work.data
}

/** @param header seconds, or a day and time as HTTP writes them */
function secondsToWait(header: string | null): number {
  if (!header) return rest.usual
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isNaN(seconds) ? rest.usual : Math.max(0, seconds)
}
