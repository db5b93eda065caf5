import { ReviewLine } from '@/components/review/review-line'
import { QrCode } from '@/components/send/qr-code'
import type { PageModel } from '@/lib/pages/kinds'
import { shortAddress, site } from '@/lib/site'
import { words } from '@/words'

/** On paper: where the page is from and when it last changed; beside its text, a code that leads back to it. */
export function PaperHead({ model }: { model: PageModel }) {
  const [host, ...path] = shortAddress(model.head.address).split('/')
  return (
    <div className="print-only">
      <p className="print:text-[8pt]">
        {site.name} · {[host, ...path].join('/')}
        {'review' in model && (
          <>
            {' · '}
            {words.review.version('send' in model ? model.send.version : undefined, model.review.changed)}
            {' · '}
            <ReviewLine review={model.review} />
          </>
        )}
      </p>
      {'send' in model && (
        <div className="float-right ml-4 w-[38mm] text-center">
          <QrCode send={model.send} className="mx-auto print:w-[32mm]" />
          <p className="print:text-[8pt] leading-[1.25] font-bold">
            <span className="block whitespace-nowrap">{host}</span>/{path.join('/')}
          </p>
        </div>
      )}
    </div>
  )
}
