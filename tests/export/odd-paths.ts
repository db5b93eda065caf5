/** Thousands of odd paths, for the built-in server and nginx. */
import { Agent } from 'node:http'
import { ask, files, notFoundPage, secret } from './made-up-site'

/** Paths that try to reach files that are not for readers, and some that lead to pages. */
function oddPaths(): string[] {
  const starts = ['/', '//', '/q/drive/', '/%2f', '/no/']
  const ups = [
    ['', '../', '..%2f', '%2e%2e/', '%2e%2e%2f', '.%2e/', '..%5c', '..\\', '%252e%252e%252f', '..;/'],
    ['%c0%ae%c0%ae/', '%u002e%u002e/', '....//', '..%00/', '..%0d%0a/', '%2e%2e%5c', './', '/', '\\', '%ff/'],
  ].flat()
  const targets = [
    'secret.txt',
    '_headers',
    '%5fheaders',
    '.env',
    '%2eenv',
    '.git/config',
    'q/.notes',
    'index.html',
  ]
  const ends = ['', '/', '.br', '.gz', '%00', '%00.html', '?a=/../', '#a', '%20', '.', '/.', '/..', '~', '%']
  return starts.flatMap((start) =>
    ups.flatMap((up) =>
      [1, 2].flatMap((times) =>
        [...targets, 'q/drive'].flatMap((target) =>
          ends.map((end) => start + up.repeat(times) + target + end),
        ),
      ),
    ),
  )
}

const served = new Set(Object.values(files))

/**
 * Asks a server with the made-up site for each path.
 * @param statuses that must come, and no others
 * @returns answers that are none of a file of the site, the way to a page, and the page for wrong addresses
 */
export async function wrongAnswers(port: number, statuses: readonly number[]): Promise<string[]> {
  const paths = oddPaths()
  const wrong: string[] = []
  const seen = new Set<number>()
  const agent = new Agent({ keepAlive: true })
  const client = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const { status, headers, body } = await ask(port, path, {}, 'GET', agent)
      seen.add(status)
      const text = body.toString()
      const good =
        (status === 200 && served.has(text)) ||
        (status === 404 && text === notFoundPage) ||
        (status === 400 && !text.includes(secret)) ||
        /^\/(?:q\/drive\/)?(?:\?|$)/.test(headers.location ?? 'none')
      if (!good) wrong.push(`${path}: ${status} ${headers.location ?? text.slice(0, 80)}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, client))
  agent.destroy()
  return String([...seen].sort()) === String(statuses) ? wrong : [`statuses ${[...seen].sort()}`, ...wrong]
}
