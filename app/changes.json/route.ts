import { changeItems } from '@/lib/data/changes'
import { jsonFeed } from '@/lib/seo/changes-feed'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(jsonFeed(changeItems()))
}
