import { atomFeed, feedEntries } from '@/lib/seo/feed'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(atomFeed(feedEntries()), { headers: { 'Content-Type': 'application/atom+xml' } })
}
