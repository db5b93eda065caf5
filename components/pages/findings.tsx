import { CertaintyWord } from '@/components/evidence/certainty'
import { SmallPicture } from '@/components/evidence/small-picture'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { tintOf } from '@/components/layout/tints'
import { FilteredList } from '@/components/ui/filtered-list'
import { Rich } from '@/components/ui/rich'
import type { FindingsModel } from '@/lib/pages/evidence'
import { words } from '@/words'

const wide = 'mx-auto max-w-304 px-5'

export function FindingsPage({ model }: { model: FindingsModel }) {
  return (
    <>
      <div className={tintOf(model.head.address)}>
        <div className={`${wide} pt-4 pb-6 md:pt-6 md:pb-9`}>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1 className="my-2">{words.findings.title}</h1>
          <p className="lead max-w-160">
            <Rich text={words.findings.about(model.rows.length)} />
          </p>
        </div>
      </div>
      <div className={`${wide} pt-6 pb-12`}>
        <FilteredList choices={model.filters}>
          <ul className="mt-6 grid gap-4 md:grid-cols-2 xl:grid-cols-3" id="findings">
            {model.rows.map((row) => (
              <li key={row.href} data-item data-condition={row.condition} data-outcome={row.outcome}>
                <Card row={row} />
              </li>
            ))}
          </ul>
        </FilteredList>
      </div>
    </>
  )
}

/** A finding in small: its picture, its numbers in words, how sure it is. */
function Card({ row }: { row: FindingsModel['rows'][number] }) {
  return (
    <a
      className="group flex h-full flex-col rounded-lg border border-hair bg-card p-5 text-ink no-underline"
      href={row.href}
    >
      <span className="text-sm leading-[1.35] text-quiet">
        {row.conditionName} · {row.outcomeName}
      </span>
      <span className="mt-1 mb-4 leading-[1.3] font-bold text-accent group-hover:underline">{row.title}</span>
      <span className="mt-auto mb-3 flex min-h-14 items-center">
        <SmallPicture picture={row.picture} chance={row.chance} />
      </span>
      <span className="text-sm leading-[1.35]">{row.headline}</span>
      <CertaintyWord level={row.certainty} />
    </a>
  )
}
