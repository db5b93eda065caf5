import { twinFile, twinFiles } from '@/lib/data/twins'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return twinFiles.map((file) => ({ file: file.split('/') }))
}

/** A route can not stand beside its page: a step after the build moves each twin there. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const text = twinFile((await params).file.join('/'))
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
