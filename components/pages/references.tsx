import { Fragment } from 'react'
import { SourceLink } from '@/components/citation/sources'
import { ListFrame } from '@/components/layout/list-frame'
import { FilteredList } from '@/components/ui/filtered-list'
import type { ReferencesModel } from '@/lib/pages/references'
import { words } from '@/words'

export function ReferencesPage({ model }: { model: ReferencesModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.references.title}
      lead={words.references.about(model.rows.length)}
    >
      <FilteredList text={words.references.find} choices={model.filters}>
        <ol
          className={`mt-6 grid grid-cols-1 gap-x-10 text-sm leading-[1.45] lg:grid-cols-2 ${entry}`}
          id="references"
        >
          {model.rows.map((row) => (
            <Entry key={row.key} row={row} />
          ))}
        </ol>
      </FilteredList>
    </ListFrame>
  )
}

/** Looks of all entries, said once: they are hundreds. */
const entry =
  '[&>li]:border-t [&>li]:border-hair [&>li]:py-4 [&>li:target]:bg-mist [&_b]:font-semibold [&_div]:mt-2 [&_div]:border-l-4 [&_div]:border-apricot [&_div]:pl-3 [&_summary]:py-1.5 [&_summary]:text-accent [&_details_a]:py-1 [&_details_a]:leading-[2]'

function Entry({ row }: { row: ReferencesModel['rows'][number] }) {
  return (
    <li id={row.key} data-item data-kind={row.kind} data-period={row.period}>
      <p>
        <b>{row.plain}</b>
      </p>
      <p>
        {row.text} {row.link && <SourceLink href={row.link.href} label={row.link.label} />}
      </p>
      {row.conclusion && (
        <div>
          <b>{words.references.conclude}</b> {row.conclusion}
        </div>
      )}
      <details>
        <summary>{words.references.citedOn(row.citedBy.length)}</summary>
        {row.citedBy.map((page, i) => (
          <Fragment key={page.href}>
            {i > 0 && ' · '}
            <a href={page.href}>{page.label}</a>
          </Fragment>
        ))}
      </details>
    </li>
  )
}
