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

const panel =
  'search-panel absolute top-[calc(100%+0.25rem)] right-0 z-1 max-h-[75vh] w-full overflow-y-auto rounded-lg border-2 border-line bg-paper px-5 py-4 md:w-136'
const page = 'search-page mt-3 max-w-176 rounded-lg bg-card px-5 py-4'
const found =
  '[&_h2]:mt-4 [&_h2]:mb-1 [&_h2]:text-[1.15rem] [&_li]:py-1.5 [&_li_p]:text-sm [&_li_p]:text-quiet [&_mark]:bg-peach [&_mark]:text-inherit [&_section]:mt-3 [&_section]:rounded-lg [&_section]:bg-mist [&_section]:px-4 [&_section]:py-3 [&_section_h2]:mt-0'

/**
 * A plain form to the search page; with script, answers appear as you type. The numbers to call and what to do without
 * search stand here, so that they need no file that may not arrive. In the header of a phone the field is as small as
 * its glass until it is used.
 */
export function SearchForm({ label, results, crisis }: Props) {
  const folds = results === 'panel'
  return (
    <search className="group">
      <form
        className={`flex max-w-176 gap-2 ${folds ? 'max-md:group-focus-within:absolute max-md:group-focus-within:inset-x-3 max-md:group-focus-within:top-2 max-md:group-focus-within:z-1 max-md:group-focus-within:bg-deep' : ''}`}
        action="/search/"
        data-search={scriptAddress('search')}
      >
        {folds && <Glass />}
        <input
          className={`min-w-0 flex-1 rounded-full border-2 border-line bg-card py-2 pr-4 text-sm text-ellipsis text-ink placeholder:text-quiet placeholder:opacity-100 ${folds ? 'h-11 pl-11 max-md:not-group-focus-within:pr-0' : 'pl-5'}`}
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          required
        />
        <button
          className={`rounded-full border-2 border-apricot bg-apricot px-5 py-2 text-sm font-bold text-night ${folds ? 'max-md:not-group-focus-within:sr-only' : ''}`}
          type="submit"
        >
          {words.layout.search}
        </button>
        {/* Never hidden, and there before its words: else screen readers do not announce them. */}
        <p role="status" className="sr-only" />
      </form>
      <section
        className={`no-print text-ink ${found} ${folds ? panel : page}`}
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
    <svg
      viewBox="0 0 24 24"
      className="pointer-events-none absolute m-2.5 size-6 fill-none stroke-quiet stroke-2"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5" />
    </svg>
  )
}
