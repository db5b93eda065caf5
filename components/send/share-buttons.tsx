import type { ReactNode } from 'react'
import { pill } from '@/components/ui/pill'
import { words } from '@/words'

type Props = { className: string; children?: ReactNode }

/** Buttons that send, copy and print what the panel of the page holds, and others. They appear when script runs. */
export function ShareButtons({ className, children }: Props) {
  return (
    <>
      <p
        className={`no-print flex flex-wrap gap-x-1.5 gap-y-2 [html:not([data-script])_&]:hidden ${className}`}
        data-share
      >
        <button type="button" className={pill.full} data-send>
          {words.send.send}
        </button>
        <button type="button" className={pill.line} data-copy>
          {words.send.copy}
        </button>
        <button type="button" className={pill.line} data-print>
          {words.send.print}
        </button>
        {children}
      </p>
      <p className="no-print mt-3" data-copy-refused hidden>
        <label>
          {words.send.notCopied}
          <textarea className="mt-1 w-full rounded border border-line bg-card p-2" readOnly rows={4} />
        </label>
      </p>
    </>
  )
}
