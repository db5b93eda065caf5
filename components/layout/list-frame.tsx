import type { ReactNode } from 'react'
import type { Crumb } from '@/lib/pages/shell'
import { Breadcrumbs } from './breadcrumbs'
import { tintOf } from './tints'

type Props = {
  address: string
  crumbs?: readonly Crumb[]
  title: string
  lead: ReactNode
  /** on the band below the lead */
  top?: ReactNode
  children: ReactNode
}

const wide = 'mx-auto max-w-304 px-5'

/** The frame of a page that lists others: its h1 on the tinted band of its section, then the list over the whole width. */
export function ListFrame({ address, crumbs, title, lead, top, children }: Props) {
  return (
    <>
      <div className={tintOf(address)}>
        <div className={`${wide} pt-4 pb-6 md:pt-6 md:pb-10`}>
          {crumbs && <Breadcrumbs crumbs={crumbs} />}
          <h1 className="my-2">{title}</h1>
          <p className="lead max-w-176 text-balance">{lead}</p>
          {top}
        </div>
      </div>
      <div className={`${wide} pt-6 pb-12 md:pt-8`}>{children}</div>
    </>
  )
}
