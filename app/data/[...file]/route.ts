import { dataFile, dataFiles } from '@/lib/data/files'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return dataFiles.map((file) => ({ file: file.split('/') }))
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const text = dataFile((await params).file.join('/'))
  return new Response(text, { headers: { 'Content-Type': 'application/json' } })
}
