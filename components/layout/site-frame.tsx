import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import type { Crumb } from '@/lib/pages/shell'
import { words } from '@/words'

/** What stands around every page of the site but an embed: the way past the header, and the footer. */
export function SiteFrame({ links, children }: { links: readonly Crumb[]; children: ReactNode }) {
  return (
    <>
      <a
        className="no-print absolute -left-[999rem] bg-paper px-4 py-2 focus:top-2 focus:left-2 focus:z-2"
        href="#main"
      >
        {words.layout.skip}
      </a>
      {children}
      <Footer links={links} />
    </>
  )
}
