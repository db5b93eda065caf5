import { Mark } from '@/components/layout/mark'
import { SearchForm } from '@/components/layout/search-form'
import type { CrisisLines } from '@/lib/pages/crisis'
import { site } from '@/lib/site'
import { words } from '@/words'

const items = [
  { href: '/q/', label: words.layout.questions },
  ...Object.entries(words.sections).map(([id, { title }]) => ({ href: `/${id}/`, label: title })),
  { href: '/glossary/', label: words.layout.glossary },
]

/** Pages with a field of their own. */
const ownField: readonly string[] = ['/', '/search/', '/404/']

type Props = { address: string; crisis: CrisisLines }

/** The same on every page: name, sections with the current one marked, search, and help that is always in sight. */
export function Header({ address, crisis }: Props) {
  const oneRow = ownField.includes(address)
  const current = (href: string) =>
    address === href ? 'page' : address.startsWith(href) ? 'true' : undefined
  return (
    <header className="no-print bg-deep text-on-deep [&_:focus-visible]:outline-apricot">
      <div className="relative mx-auto flex max-w-304 flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2 md:gap-x-4 md:px-5">
        <a
          className="mr-auto flex min-h-11 items-center gap-2 text-[1.05rem] leading-[1.1] font-bold text-on-deep no-underline"
          href="/"
        >
          <Mark />
          <span className="max-md:w-19 max-[23.4rem]:sr-only">{site.name}</span>
        </a>
        {!oneRow && (
          <div className="size-11 md:relative md:h-auto md:w-72 lg:w-88">
            <SearchForm label={words.layout.search} results="panel" crisis={crisis} />
          </div>
        )}
        <button
          type="button"
          className="rounded-full border-2 border-on-deep px-2.5 py-1 text-sm leading-[1.8] font-semibold lg:hidden"
          popoverTarget="menu"
        >
          {words.layout.menu}
        </button>
        <a
          className={`rounded-full border-2 border-emergency bg-card px-2.5 py-1 text-sm leading-[1.8] font-bold text-emergency no-underline hover:underline md:px-4 ${oneRow ? 'xl:order-last' : ''}`}
          href="/help-now/"
        >
          {words.layout.helpNow}
        </a>
        <nav
          id="menu"
          popover="auto"
          aria-label={words.layout.mainMenu}
          className={`mt-16 mr-3 mb-auto ml-auto w-[min(20rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-card px-5 py-3 text-ink lg:static lg:m-0 lg:-ml-3 xl:-ml-2.5 lg:block lg:w-auto lg:basis-full lg:border-0 lg:bg-transparent lg:p-0 lg:text-sm lg:text-on-deep ${oneRow ? 'xl:basis-auto' : ''}`}
        >
          <ul className="lg:flex lg:flex-wrap">
            {items.map((item) => (
              <li key={item.href}>
                <a
                  className="block rounded px-3 py-2 xl:px-2.5 text-inherit no-underline hover:underline aria-[current]:bg-mist aria-[current]:font-bold lg:aria-[current]:bg-transparent lg:aria-[current]:underline lg:aria-[current]:decoration-apricot lg:aria-[current]:decoration-3 lg:aria-[current]:underline-offset-8"
                  href={item.href}
                  aria-current={current(item.href)}
                >
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="mt-2 mb-1 rounded-full border-2 border-line px-4 py-1 font-semibold lg:hidden"
            popoverTarget="menu"
            popoverTargetAction="hide"
          >
            {words.layout.close}
          </button>
        </nav>
      </div>
    </header>
  )
}
