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
 * search stand here, so that they need no file that may not arrive. In the header of a phone the field is as small as
 * its glass until it is used.
 */
export function SearchForm({ label, results, crisis }: Props) {
  const folds = results === 'panel'
  return (
    <search className={folds ? 'search-folds' : 'no-print'}>
      <form className="search-form" action="/search/" data-search={scriptAddress('search')}>
        {folds && <Glass />}
        <input
          className="search-input"
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          required
        />
        <button className="search-button" type="submit">
          {words.layout.search}
        </button>
        {/* Never hidden, and there before its words: else screen readers do not announce them. */}
        <p role="status" className="sr-only" />
      </form>
      <section
        className={`no-print search-found ${folds ? 'search-panel' : 'search-page'}`}
        data-search-results={results}
        aria-label={words.layout.resultsOf(label)}
        hidden
      >
        <div className="crisis rounded-lg bg-emergency-card p-4" data-numbers hidden>
          <CrisisHelp lines={crisis} more />
        </div>
        <p data-failure hidden>
          <Rich text={words.search.failed} />
        </p>
        <div data-results />
        <p data-none-found hidden>
          <Rich text={words.search.noneFound} />
        </p>
      </section>
    </search>
  )
}

function Glass() {
  return (
    <svg viewBox="0 0 24 24" className="glass" strokeLinecap="round" aria-hidden="true" focusable="false">
      <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5" />
    </svg>
  )
}
