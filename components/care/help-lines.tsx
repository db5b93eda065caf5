import { Inlines } from '@/components/mdx/inline'
import type { HelpLines as Lines } from '@/lib/pages/help-lines'

/** A card for each place, with its numbers to press. */
export function HelpLines({ places, Title }: { places: readonly Lines[]; Title: 'h3' | 'h4' }) {
  return (
    <div className="help-lines">
      {places.map(({ place, rows }) => (
        <section key={place}>
          <Title>{place}</Title>
          <ul>
            {rows.map((row, r) => (
              <li key={r}>
                <Inlines nodes={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
