import { site } from '@/lib/site'

/** On paper: where the page is from. */
export function PrintedFrom({ address }: { address: string }) {
  return (
    <p className="print-only">
      {site.name} · {site.origin}
      {address}
    </p>
  )
}
