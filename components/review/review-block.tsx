import type { Review } from '@/lib/pages/shell'

/** Who looked at the page and when; says plainly when nobody has. */
export function ReviewBlock({ review }: { review: Review }) {
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">About this page</h2>
      <dl>
        {entries(review).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {review.changes.length > 0 && (
        <>
          <h3>What changed</h3>
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
        Written by the rules in <a href="/editorial-policy/">how we write</a>. It gives information, not
        medical advice.
      </p>
    </section>
  )
}

function entries({ reviewer, written, changed, reviewBy }: Review): [name: string, value: string][] {
  return [
    [
      'Reviewed by a clinician',
      reviewer
        ? `${reviewer.name}, ${reviewer.credentials}, on ${reviewer.on}`
        : 'Not yet reviewed by a clinician',
    ],
    ['Written', written],
    ['Last changed', changed],
    ['Next review due', reviewBy],
  ]
}
