import { findingData, findingFiles } from '@/lib/pages/evidence-data'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return findingFiles().map((file) => ({ file }))
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return Response.json(findingData((await params).file))
}
