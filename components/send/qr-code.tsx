import type { Send } from '@/lib/pages/send'
import { words } from '@/words'

/** The QR code of a page, in the page itself: paper can not wait for a picture to load. */
export function QrCode({ send: { qr, link }, className }: { send: Send; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      className={className}
      role="img"
      aria-label={words.send.ofLink(link)}
      shapeRendering="crispEdges"
    >
      <path stroke="#000" d={qr.path} />
    </svg>
  )
}
