import type { CiteMark } from '@/lib/pages/shown'
import { words } from '@/words'

/** Numbers of sources in the text. Each leads to its entry; script opens a small popover instead. */
export function CitationMarks({ marks }: { marks: readonly CiteMark[] }) {
  if (marks.length === 0) return null
  return (
    <span className="cites">
      {marks.map((mark) => (
        <a key={mark.id} id={mark.id} href={`#source-${mark.number}`} className="cite">
          <span className="sr-only">{words.sources.mark} </span>
          {mark.number}
        </a>
      ))}
    </span>
  )
}
