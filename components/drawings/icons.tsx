import type { ReactNode } from 'react'
import type { Section, Situation } from '@/lib/content/vocabulary'

/** Drawn in a square of 48: a round ink line and flat tints. */
const drawings: Record<Section | Situation, ReactNode> = {
  considering: (
    <>
      <path className="fill-mist" d="M6 42V38C6 30 11 26 18 26S30 30 30 38V42Z" />
      <circle className="fill-mist" cx="18" cy="16" r="7" />
      <circle className="fill-apricot" cx="38" cy="11" r="5" />
      <path d="M31 20h.01" />
    </>
  ),
  preparing: (
    <>
      <rect className="fill-peach" x="7" y="10" width="34" height="31" rx="5" />
      <path d="M7 20H41M16 6V13M32 6V13" />
      <circle className="fill-apricot" cx="30" cy="30" r="5" />
    </>
  ),
  treated: (
    <>
      <path className="fill-lilac" d="M10 22V41H38V22L24 8Z" />
      <path d="M5 26 24 7 43 26" />
      <path className="fill-apricot" d="M20 41V30H28V41Z" />
    </>
  ),
  caring: (
    <>
      <path className="fill-sage" d="M4 42V37C4 29 9 25 16 25S28 29 28 37V42Z" />
      <circle className="fill-sage" cx="16" cy="15" r="7" />
      <path className="fill-apricot" d="M28 42V40C28 34 31 31 36 31S44 34 44 40V42Z" />
      <circle className="fill-apricot" cx="36" cy="22" r="5" />
    </>
  ),
  clinician: (
    <>
      <rect className="fill-mist" x="10" y="8" width="28" height="34" rx="4" />
      <path className="fill-apricot" d="M18 5H30V12H18Z" />
      <path d="M17 21H31M17 28H31M17 35H25" />
    </>
  ),
  mechanism: (
    <>
      <path d="M33 15A14 14 0 1 0 33 33" />
      <path className="stroke-accent" d="M27 20A7 7 0 1 0 27 28" />
      <circle className="fill-apricot" cx="39" cy="24" r="5" />
    </>
  ),
  conditions: (
    <>
      <path className="fill-peach" d="M10 43V37C10 28 15 23 24 23S38 28 38 37V43Z" />
      <circle className="fill-peach" cx="24" cy="13" r="8" />
      <circle className="fill-apricot" cx="24" cy="34" r="4" />
    </>
  ),
  treatment: (
    <>
      <path className="fill-lilac" d="M14 6H34V24a6 6 0 0 1-6 6H20a6 6 0 0 1-6-6Z" />
      <path className="fill-apricot" d="M14 17H34V24a6 6 0 0 1-6 6H20a6 6 0 0 1-6-6Z" />
      <path d="M24 30V36C24 44 38 42 38 34" />
    </>
  ),
  safety: (
    <>
      <path className="fill-sage" d="M24 5 40 11V23C40 33 33 40 24 43 15 40 8 33 8 23V11Z" />
      <path d="M16 24 22 30 33 18" />
    </>
  ),
  deciding: (
    <>
      <path d="M24 43V6" />
      <path className="fill-apricot" d="M24 9H38L43 14 38 19H24Z" />
      <path className="fill-mist" d="M24 22H10L5 27 10 32H24Z" />
    </>
  ),
  evidence: (
    <>
      <rect className="fill-mist" x="8" y="27" width="8" height="14" />
      <rect className="fill-apricot" x="20" y="10" width="8" height="31" />
      <rect className="fill-mist" x="32" y="19" width="8" height="22" />
      <path d="M4 42H44" />
    </>
  ),
}

/** The picture of a section or a situation; its word stands beside it. */
export function Icon({ name }: { name: Section | Situation }) {
  return (
    <svg
      viewBox="0 0 48 48"
      className="size-14 shrink-0 rounded-lg bg-card fill-none stroke-ink stroke-[2.5] p-2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}
