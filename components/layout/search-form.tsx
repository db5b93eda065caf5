import { CrisisHelp } from '@/components/care/crisis-box'
import { Rich } from '@/components/ui/rich'
import { scriptAddress } from '@/components/ui/script-address'
import type { CrisisLines } from '@/lib/pages/crisis'
import { words } from '@/words'

type Props = {
  label: string
  /** where answers appear once script runs */
  results: 'panel' | 'page'
  crisis: CrisisLines
}

/**
 * A plain form to the search page; with script, answers appear as you type. The numbers to call and what to do without
 * search stand here, so that they need no file that may not arrive.
 */
export function SearchForm({ label, results, crisis }: Props) {
  return (
    <search>
      <form className="search" action="/search/" data-search={scriptAddress('search')}>
        <input type="search" name="q" aria-label={label} placeholder={label} autoComplete="off" required />
        <button type="submit">{words.layout.search}</button>
        {/* Never hidden, and there before its words: else screen readers do not announce them. */}
        <p role="status" className="sr-only" />
      </form>
      <section
        className={`search-results search-${results} no-print`}
        data-search-results={results}
        aria-label={words.layout.resultsOf(label)}
        hidden
      >
        <div className="crisis" data-numbers hidden>
          <CrisisHelp lines={crisis} more />
        </div>
        <p data-failure hidden>
          <Rich text={words.search.failed} />
        </p>
        <div data-answers />
      </section>
    </search>
  )
}
