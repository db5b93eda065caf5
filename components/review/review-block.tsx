import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { Review } from '@/lib/pages/shell'
import { words } from '@/words'

/** Who looked at the page and when; says plainly when nobody has. */
export function ReviewBlock({ review }: { review: Review }) {
  return (
    <Fold id="review" title={words.review.title} className="review">
      <dl>
        {entries(review).map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-4 py-0.5">
            <dt className="min-w-[min(14rem,100%)]">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {review.changes.length > 0 && (
        <>
          <h3>{words.review.changes}</h3>
          <ul>
            {review.changes.map((change) => (
              <li key={change.date + change.note}>
                {change.date} ({change.kind}): {change.note}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Rich text={words.review.rules} />
      </p>
    </Fold>
  )
}

function entries({ reviewer, written, changed, reviewBy }: Review): [name: string, value: string][] {
  return [
    [
      words.review.byClinician,
      reviewer ? `${reviewer.name}, ${reviewer.credentials}, on ${reviewer.on}` : words.review.notYet,
    ],
    [words.review.written, written],
    [words.review.changed, changed],
    [words.review.due, reviewBy],
  ]
}
