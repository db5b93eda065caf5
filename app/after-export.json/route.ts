import { handedOver } from '@/lib/data/handed-over'

export const dynamic = 'force-static'

/** One file for the steps after the build. As routes of their own, what it holds would take a build as long as its pages. */
export function GET(): Response {
  return Response.json(handedOver())
}
