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
      lead={words.references.about(model.count)}
    >
      <FilteredList text={words.references.find} choices={model.filters}>
        <div className="source-entries mt-6 gap-x-10 lg:grid lg:grid-cols-3" id="references">
          {model.letters.map(({ letter, rows }) => (
            <section key={letter} className="border-t border-hair has-[details[open]]:lg:col-span-3">
              <details>
                <summary className="fold-title">
                  <h2 className="w-7 text-[1.35rem]">{letter}</h2>
                  <span className="text-sm text-quiet">{words.sources.count(rows.length)}</span>
                </summary>
                <ol className="grid grid-cols-1 gap-x-10 pb-4 text-sm leading-[1.45] lg:grid-cols-2">
                  {rows.map((row) => (
                    <Entry key={row.key} row={row} />
                  ))}
                </ol>
              </details>
            </section>
          ))}
        </div>
      </FilteredList>
    </ListFrame>
  )
}

function Entry({ row }: { row: ReferencesModel['letters'][number]['rows'][number] }) {
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
      <p>
        <b>{words.references.limits}</b> {row.limits} <span className="text-quiet">{row.fresh}</span>
      </p>
      <details className="no-print">
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
