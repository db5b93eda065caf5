import { llmsText } from '@/lib/seo/llms'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(llmsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
