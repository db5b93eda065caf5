/** Compares a site that is served somewhere with the hashes of its files. */
import { addressOfFile } from './files'
import { type Hashes, hashesFile, hashOf, readHashes } from './hashes'
import { eachInParallel } from './parallel'

/** Requests at a time: a server that serves readers meanwhile does not notice them. */
const width = 8
/** Milliseconds for one file. */
const patience = 60_000

/**
 * The list of hashes that a site serves.
 * @param origin such as https://example.org
 * @throws when the site can not be reached or has no list
 */
export async function servedHashes(origin: string): Promise<Hashes> {
  const url = `${origin}/${hashesFile}`
  const answer = await get(url)
  if (typeof answer === 'string')
    throw new Error(`${origin} can not be reached (${answer}); look at the address, and at your network`)
  try {
    if (answer.status !== 200) throw new Error(`the answer is ${answer.status}`)
    return readHashes(answer.body.toString())
  } catch (error) {
    throw new Error(
      `there is no list of hashes at ${url} (${(error as Error).message}); is it the address of this site, built since it has such a list?`,
      { cause: error },
    )
  }
}

/**
 * Fetches files and compares them.
 * @param origin such as https://example.org
 * @returns a line for each that is missing or has other bytes, in the order of the list
 */
export async function differences(origin: string, hashes: Hashes): Promise<string[]> {
  const found: string[] = []
  await eachInParallel(
    [...hashes],
    async ([file, hash]) => {
      const wrong = await difference(origin, file, hash)
      if (wrong) found.push(`${file}: ${wrong}`)
    },
    width,
  )
  return found.sort()
}

async function difference(origin: string, file: string, hash: string): Promise<string | undefined> {
  const answer = await get(`${origin}${encodeURI(addressOfFile(file))}`)
  if (typeof answer === 'string') return `can not be fetched (${answer})`
  // The page for wrong addresses may come as such.
  if (answer.status !== 200 && !file.endsWith('404.html')) return `is missing (${answer.status})`
  return hashOf(answer.body) === hash
    ? undefined
    : `differs from the list${answer.to ? ` and comes from ${answer.to}` : ''}`
}

type Answer = { status: number; body: Buffer /** where a redirect led */; to: string | undefined }

/** @returns why there is no answer, in a word, when there is none */
async function get(url: string): Promise<Answer | string> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'text/html, */*;q=0.5' },
      signal: AbortSignal.timeout(patience),
    })
    const body = Buffer.from(await response.arrayBuffer())
    return { status: response.status, body, to: response.redirected ? response.url : undefined }
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException }
    return cause?.code ?? (name === 'TimeoutError' ? `no answer in ${patience / 1000} seconds` : message)
  }
}

/** Some of a list, chosen anew each time. @param count of them */
export function sampleOf(hashes: Hashes, count: number): Hashes {
  const left = [...hashes]
  const chosen = Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(Math.random() * left.length), 1),
  )
  return new Map(chosen.flat())
}
