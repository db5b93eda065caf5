import type { ReactNode } from 'react'
import { tintOf } from './tints'

type Props = {
  address: string
  /** breadcrumbs, h1 and what belongs to it, on the tinted band */
  top: ReactNode
  /** beside the h1 and the text */
  contents?: ReactNode
  /** beside the text, below it on phones */
  margin?: ReactNode
  children: ReactNode
}

/**
 * The grid of every page with prose: contents (13rem), text (40rem) and margin (15rem) side by side from 80rem; text
 * and one of the others from 64rem. A page without contents gives their room to the margin.
 */
export function PageFrame({ address, top, contents, margin, children }: Props) {
  const wide = contents ? 'col-2 xl:col-[4/7]' : 'col-2 lg:col-[2/5]'
  const text = contents ? 'col-2 xl:col-4' : 'col-2'
  const beside = contents ? 'col-2 lg:row-3 xl:col-6 xl:row-2' : 'col-2 lg:col-4 lg:row-2'
  return (
    <article className={contents ? 'page-grid three-parts' : 'page-grid'}>
      <div className={`no-print col-span-full row-1 self-stretch ${tintOf(address)}`} />
      <div className={`page-top ${wide}`}>{top}</div>
      {contents && <div className="no-print page-contents">{contents}</div>}
      <div className={`pt-4 pb-10 md:pt-6 lg:row-2 ${margin ? text : wide}`}>{children}</div>
      {margin && <div className={`grid gap-8 pb-12 md:pt-8 ${beside}`}>{margin}</div>}
    </article>
  )
}
