import { Fragment } from 'react'
import { ListFrame } from '@/components/layout/list-frame'
import { CardGrid } from '@/components/ui/card-grid'
import type { SectionModel } from '@/lib/pages/lists'
import { words } from '@/words'

const heading = 'mt-10 mb-4 first:mt-0'

export function SectionPage({ model }: { model: SectionModel }) {
  return (
    <ListFrame address={model.head.address} crumbs={model.crumbs} title={model.title} lead={model.about}>
      {model.groups.length === 0 && <p>{words.section.empty}</p>}
      {model.groups.map(({ id, cards }) => (
        <Fragment key={id ?? 'none'}>
          <h2 className={id ? heading : 'sr-only'}>{id ? words.articleGroups[id] : words.section.pages}</h2>
          <CardGrid cards={cards} />
        </Fragment>
      ))}
      {model.lists.length > 0 && (
        <>
          <h2 className={heading}>{words.section.lists}</h2>
          <CardGrid cards={model.lists} />
        </>
      )}
    </ListFrame>
  )
}
