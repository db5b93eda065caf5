/** Help for a person in danger; the lines themselves are kept on one page. */
export function CrisisBox() {
  return (
    <aside className="crisis" aria-label="If you are in danger">
      <p>
        <strong>Thinking about ending your life, or in danger right now?</strong> You do not have to wait or
        be sure. In the US call 911 in an emergency, or call or text <a href="tel:988">988</a> at any hour.{' '}
        <a href="/help-now/">Help lines in other countries</a>.
      </p>
    </aside>
  )
}
