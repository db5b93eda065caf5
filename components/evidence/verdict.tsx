import type { Verdict } from '@/lib/content/schema'
import { words } from '@/words'

/** Drawn in a square of 24, inside a ring. */
const looks: Record<Verdict, { colors: string; sign: string }> = {
  supported: { colors: 'border-accent bg-accent text-on-accent', sign: 'M7.5 12.5l3 3 6-7' },
  partly: { colors: 'border-violet bg-card text-violet', sign: 'M12 3v18M6 9h6M4 14h8' },
  overstated: { colors: 'border-violet bg-card text-violet', sign: 'M12 17.5V7M7.5 11 12 6.5 16.5 11' },
  'not-supported': { colors: 'border-ink bg-card text-ink', sign: 'M7 12h10' },
  wrong: { colors: 'border-ink bg-ink text-paper', sign: 'M8 8l8 8M16 8l-8 8' },
  unknown: {
    colors: 'border-line bg-card text-quiet',
    sign: 'M9.2 9.5a2.8 2.8 0 1 1 4 2.6c-.9.5-1.2 1-1.2 1.7M12 17h.01',
  },
}

/** The verdict on a claim: a word, a sign and a color that say the same. */
export function VerdictStamp({ verdict }: { verdict: Verdict }) {
  const { colors, sign } = looks[verdict]
  return (
    <span className={`verdict ${colors} print:bg-card print:text-ink`}>
      <svg
        viewBox="0 0 24 24"
        className="size-5 fill-none stroke-current stroke-2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={`M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0${sign}`} />
      </svg>
      {words.verdict.words[verdict]}
    </span>
  )
}
