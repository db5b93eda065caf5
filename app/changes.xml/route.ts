import { changeItems } from '@/lib/data/changes'
import { changesAtom } from '@/lib/seo/changes-feed'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(changesAtom(changeItems()), { headers: { 'Content-Type': 'application/atom+xml' } })
}
