import { CertaintyWord } from '@/components/evidence/certainty'
import { SmallPicture } from '@/components/evidence/small-picture'
import { ListFrame } from '@/components/layout/list-frame'
import { FilteredList } from '@/components/ui/filtered-list'
import { Rich } from '@/components/ui/rich'
import type { FindingsModel } from '@/lib/pages/evidence'
import { words } from '@/words'

export function FindingsPage({ model }: { model: FindingsModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.findings.title}
      lead={<Rich text={words.findings.about(model.rows.length)} />}
    >
      <FilteredList choices={model.filters}>
        <ul className="mt-6 grid gap-4 md:grid-cols-2 xl:grid-cols-3" id="findings">
          {model.rows.map((row) => (
            <li
              key={row.href}
              className="row-span-5 grid grid-rows-subgrid"
              data-item
              data-condition={row.condition}
              data-outcome={row.outcome}
            >
              <Card row={row} />
            </li>
          ))}
        </ul>
      </FilteredList>
    </ListFrame>
  )
}

/** A finding in small: its picture, its numbers in words, how sure it is; each at the height of its neighbors'. */
function Card({ row }: { row: FindingsModel['rows'][number] }) {
  return (
    <a
      className="group row-span-5 grid grid-rows-subgrid gap-y-0 rounded-lg border border-hair bg-card p-5 text-ink no-underline"
      href={row.href}
    >
      <span className="text-sm leading-[1.35] text-quiet">
        {row.conditionName} · {row.outcomeName}
      </span>
      <span className="mt-1 mb-4 leading-[1.3] font-bold text-accent group-hover:underline">{row.title}</span>
      <span className="mb-3 flex min-h-14 items-center">
        <SmallPicture picture={row.picture} chance={row.chance} />
      </span>
      <span className="text-sm leading-[1.35]">{row.headline}</span>
      <CertaintyWord level={row.certainty} />
    </a>
  )
}
