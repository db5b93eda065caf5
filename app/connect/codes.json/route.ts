import { dataFile } from '@/lib/data/files'

export const dynamic = 'force-static'

/** The codes of records stand beside their page, too. */
export function GET(): Response {
  return new Response(dataFile('v1/codes.json'), { headers: { 'Content-Type': 'application/json' } })
}
