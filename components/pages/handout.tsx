import { PartText } from '@/components/clinics/part-text'
import { ListFrame } from '@/components/layout/list-frame'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { QrCode } from '@/components/send/qr-code'
import type { HandoutCard, HandoutModel } from '@/lib/pages/handout'
import { words } from '@/words'

const paper =
  'print:[&>div]:py-0 print:[&>div>div]:py-0 print:[&_h1]:my-0 print:[&_h1]:text-[16pt] print:[&_.lead]:hidden print:[&_.cites]:hidden print:[&_.clinic-line]:mt-0'

/** Answer cards to hand out, then the signs of danger: on paper a sheet of each. Sources stand on the screen. */
export function HandoutPage({ model }: { model: HandoutModel }) {
  return (
    <div className={paper}>
      <ListFrame address={model.head.address} crumbs={model.crumbs} title={model.title} lead={model.lead}>
        <p className="print-only clinic-line">{words.question.myClinic}</p>
        <ul className="grid gap-4 lg:grid-cols-2 print:mt-1.5 print:grid-cols-1 print:gap-1">
          {model.cards.map((card) => (
            <Card key={card.href} card={card} />
          ))}
        </ul>
        <p className="meta print:mt-1 print:text-[8pt]">{words.clinics.current}</p>
        <div className="prose mt-8 max-w-160 print:mt-0 print:max-w-none print:break-before-page print:text-[10pt] print:leading-[1.3]">
          <Prose blocks={model.body} />
        </div>
        <div className="no-print prose mt-8 max-w-160">
          <PageEnd apparatus={model.apparatus} review={model.review} />
        </div>
      </ListFrame>
    </div>
  )
}

function Card({ card }: { card: HandoutCard }) {
  return (
    <li className="handout-card flex break-inside-avoid gap-4 rounded-lg border border-hair bg-card px-5 py-4 max-md:flex-wrap print:flex-nowrap print:px-3 print:py-0.5 print:text-[10pt] print:leading-[1.3]">
      <div className="grow">
        <PartText part={card} as="h2" />
      </div>
      <QrCode send={card.send} className="w-28 shrink-0 self-start bg-[#fff] print:w-[32mm]" />
    </li>
  )
}
