import type { Review } from '@/lib/pages/shell'

/** Who looked at the page and when; says plainly when nobody has. */
export function ReviewBlock({ review }: { review: Review }) {
  const { reviewer } = review
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">About this page</h2>
      <dl>
        <dt>Reviewed by a clinician</dt>
        <dd>
          {reviewer
            ? `${reviewer.name}, ${reviewer.credentials}, on ${reviewer.on}`
            : 'Not yet reviewed by a clinician'}
        </dd>
        <dt>Written</dt>
        <dd>{review.written}</dd>
        <dt>Last changed</dt>
        <dd>{review.changed}</dd>
        <dt>Next review due</dt>
        <dd>{review.reviewBy}</dd>
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
        Written from the sources above by the rules in <a href="/editorial-policy/">how we write</a>. It gives
        information, not medical advice.
      </p>
    </section>
  )
}
