import type { Certainty } from '@/lib/content/schema'
import { certaintyWords } from '@/lib/evidence/certainty'
import { certaintyPage } from '@/lib/pages/certainty-page'

/** The certainty scale: filled bars and the word, with a link to what it means. */
export function CertaintyBadge({ level }: { level: Certainty }) {
  const { label, bars, means } = certaintyWords[level]
  const Frame = certaintyPage ? 'a' : 'span'
  return (
    <Frame className="certainty" {...(certaintyPage ? { href: certaintyPage } : {})} title={means}>
      <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((i) => (
          <rect
            key={i}
            x={i * 6}
            y={9 - i * 3}
            width="4"
            height={3 + i * 3}
            className={i < bars ? 'bar-full' : 'bar-empty'}
          />
        ))}
      </svg>
      {label}
    </Frame>
  )
}
