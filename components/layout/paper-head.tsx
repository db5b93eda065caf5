import { ReviewLine } from '@/components/review/review-line'
import { QrCode } from '@/components/send/qr-code'
import type { PageModel } from '@/lib/pages/kinds'
import { shortAddress, site } from '@/lib/site'
import { words } from '@/words'

/** On paper: where the page is from and when it last changed; beside its text, a code that leads back to it. */
export function PaperHead({ model }: { model: PageModel }) {
  const address = shortAddress(model.head.address)
  return (
    <div className="print-only">
      <p>
        {site.name} · {address}
        {'review' in model && (
          <>
            {' · '}
            {words.review.version(model.review.changed)}
            {' · '}
            <ReviewLine review={model.review} />
          </>
        )}
      </p>
      {'send' in model && (
        <div className="float-right ml-4 w-[38mm] text-center">
          <QrCode send={model.send} className="mx-auto w-[32mm]" />
          <p className="text-[8pt] leading-[1.2] font-bold">{address}</p>
        </div>
      )}
    </div>
  )
}
