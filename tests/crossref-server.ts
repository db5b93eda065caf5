/** A local copy of Crossref's API with answers of the shape that it gives. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** An answer about a work, with members that nobody reads. */
export const work =
  (DOI: string, more: Record<string, unknown> = {}): Answer =>
  (_, response) => {
    const message = { DOI, type: 'journal-article', title: ['Ketamine for pain'], relation: {}, ...more }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message }),
    )
  }

/** An update as Crossref tells it in `updated-by`. */
export const update = (type: string, DOI: string, date: (number | null)[]) => ({
  updated: { 'date-parts': [date], 'date-time': '2026-03-11T00:00:00Z', timestamp: 1773187200000 },
  DOI,
  type,
  source: 'publisher',
  label: type,
})

/** @param headers of the answer */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end('Resource not found.')
  }

/**
 * @param answers by DOI, one after the other; the last is given again; other DOIs are not known
 * @returns its address, what it was asked, and how it is stopped
 */
export async function crossrefServer(answers: Record<string, Answer[]>) {
  const asked: { doi: string; agent: string | undefined }[] = []
  const server = createServer((request, response) => {
    const doi = decodeURIComponent((request.url ?? '').replace('/works/', ''))
    const earlier = asked.filter((one) => one.doi === doi).length
    asked.push({ doi, agent: request.headers['user-agent'] })
    const given = answers[doi] ?? [status(404)]
    const answer = given[Math.min(earlier, given.length - 1)]
    answer?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
