import { mark } from '@/lib/seo/mark'

/** The mark of the site, for the deep bands; its name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="4 4 24 24" className="size-8 shrink-0" aria-hidden="true" focusable="false">
      <path
        d={mark.ring}
        className="fill-none stroke-on-deep"
        strokeWidth={mark.weight}
        strokeLinecap="round"
      />
      <circle {...mark.dot} className="fill-apricot" />
    </svg>
  )
}
