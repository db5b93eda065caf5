import type { ReactNode } from 'react'
import type { Send } from '@/lib/pages/send'
import { words } from '@/words'

/** What of a page can be sent, folded: its message with its link, the link alone, and its QR code as a picture and as files. */
export function SendPanel({ send }: { send: Send }) {
  const { message, link, texts, svg, png } = send
  return (
    <details className="no-print mt-3 text-sm">
      <summary className="py-1">{words.send.panel}</summary>
      <dl className="mt-1 grid grid-cols-1 gap-3 wrap-anywhere rounded-lg border border-hair bg-card px-4 py-3">
        <Entry title={words.send.message(texts)}>
          <p className="message-text">
            {message} <a href={link}>{link}</a>
          </p>
        </Entry>
        <Entry title={words.send.link}>
          <a href={link}>{link}</a>
        </Entry>
        <Entry title={words.send.qr}>
          <p className="mt-1 flex flex-wrap items-end gap-x-4 gap-y-1">
            {/* biome-ignore lint/performance/noImgElement: a static site has no server that makes pictures smaller */}
            <img src={svg} width={132} height={132} alt={words.send.ofLink(link)} loading="lazy" />
            <span>
              {words.send.download}{' '}
              <a href={svg} download>
                {words.send.svg}
              </a>
              ,{' '}
              <a href={png} download>
                {words.send.png}
              </a>
            </span>
          </p>
        </Entry>
      </dl>
    </details>
  )
}

function Entry({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
