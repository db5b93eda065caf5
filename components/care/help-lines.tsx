import { Inlines } from '@/components/mdx/inline'
import type { HelpLines as Lines } from '@/lib/pages/help-lines'

const numbers =
  'line-number:my-1 line-number:inline-flex line-number:min-h-11 line-number:items-center line-number:px-4 line-number:text-[1.2rem] line-number:leading-[1.2] line-number:font-bold line-number:rounded-full line-number:border-2 line-number:border-emergency line-number:text-emergency line-number:bg-card line-number:whitespace-nowrap line-number:no-underline print:line-number:my-0 print:line-number:min-h-0 print:line-number:border-0 print:line-number:p-0 print:line-number:text-[8pt]'

/** A card for each place, with its numbers to press. */
export function HelpLines({ places, Title }: { places: readonly Lines[]; Title: 'h3' | 'h4' }) {
  return (
    <div className={`grid gap-3 md:grid-cols-2 print:grid-cols-2 print:gap-1 ${numbers}`}>
      {places.map(({ place, rows }) => (
        <section
          key={place}
          className="break-inside-avoid rounded-lg border border-emergency bg-card px-4 py-3 print:p-1"
        >
          <Title className="text-[1.15rem] font-bold print:text-[9pt]!">{place}</Title>
          <ul className="lines list-none p-0!">
            {rows.map((row, r) => (
              <li key={r} className="m-0! border-hair py-1 not-first:border-t first-letter:uppercase">
                <Inlines nodes={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
