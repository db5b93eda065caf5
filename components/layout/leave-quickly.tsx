import { site } from '@/lib/site'
import { words } from '@/words'

/** Always in sight on pages about danger and misuse: a plain link away, which with script leaves no way back. */
export function LeaveQuickly() {
  return (
    <nav className="no-print deep-band leave-quickly" aria-label={words.layout.leaveQuickly}>
      <a href={site.leaveTo} rel="noreferrer" data-leave>
        {words.layout.leaveQuickly}
      </a>
    </nav>
  )
}
