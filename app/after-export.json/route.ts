import { handedOver } from '@/lib/data/handed-over'

export const dynamic = 'force-static'

/** One file for the steps after the build, which put what it holds in place: as a route, each text would cost a request. */
export function GET(): Response {
  return Response.json(handedOver())
}
