import { SearchForm } from '@/components/layout/search-form'
import type { CrisisLines } from '@/lib/pages/crisis'
import { site } from '@/lib/site'
import { words } from '@/words'

const items = [
  { href: '/q/', label: words.layout.questions },
  ...Object.entries(words.sections).map(([id, { title }]) => ({ href: `/${id}/`, label: title })),
  { href: '/glossary/', label: words.layout.glossary },
]

/** The same on every page: name, search, sections, and help that is always in sight. */
export function Header({ crisis }: { crisis: CrisisLines }) {
  return (
    <header className="no-print relative mx-auto max-w-288 border-b border-hair px-5 py-2">
      <div className="relative flex flex-wrap items-center gap-x-3 gap-y-2">
        <a className="mr-auto py-2 font-[650] text-ink no-underline" href="/">
          {site.name}
        </a>
        <a
          className="order-1 rounded border-2 border-current px-[0.8rem] py-[0.4rem] font-semibold text-emergency no-underline lg:order-4"
          href="/help-now/"
        >
          {words.layout.helpNow}
        </a>
        {/* The home page has a field of its own. */}
        <div className="order-2 min-w-0 flex-[1_1_10rem] lg:flex-[0_1_22rem] [body:has(.home)_&]:hidden">
          <SearchForm label={words.layout.search} results="panel" crisis={crisis} />
        </div>
        <button
          type="button"
          className="order-3 rounded border-2 border-line px-[0.8rem] py-[0.4rem] lg:hidden"
          popoverTarget="menu"
        >
          {words.layout.menu}
        </button>
      </div>
      <nav
        id="menu"
        popover="auto"
        aria-label={words.layout.mainMenu}
        className="mt-16 mr-4 mb-auto ml-auto w-[min(20rem,calc(100vw-2rem))] rounded border border-line bg-paper px-5 py-2 text-inherit lg:static lg:m-0 lg:block lg:w-auto lg:border-0 lg:p-0 lg:text-[1.05rem]"
      >
        <ul className="lg:flex lg:flex-wrap lg:gap-x-6">
          {items.map((item) => (
            <li key={item.href}>
              <a className="block py-[0.6rem]" href={item.href}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
