import { words } from '@/words'

type Props = { label: string /** where answers appear once script runs */; results: 'panel' | 'page' }

/** A plain form to the search page; with script, answers appear as you type. */
export function SearchForm({ label, results }: Props) {
  return (
    <search>
      <form className="search" action="/search/" data-search>
        <input type="search" name="q" aria-label={label} placeholder={label} autoComplete="off" required />
        <button type="submit">{words.layout.search}</button>
        {/* Never hidden, and there before its words: else screen readers do not announce them. */}
        <p role="status" className="sr-only" />
      </form>
      {/* Not a div: the export takes empty hidden divs for leftovers of the framework. */}
      <section
        className={`search-results search-${results}`}
        data-search-results={results}
        aria-label={words.layout.resultsOf(label)}
        hidden
      />
    </search>
  )
}
