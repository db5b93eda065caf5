import { pageFacts } from '@/lib/pages/facts'

export const dynamic = 'force-static'

/** For the steps after the build, which take the file away. */
export function GET(): Response {
  return Response.json(pageFacts())
}
