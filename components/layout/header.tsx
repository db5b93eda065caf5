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
    <header className="no-print deep-band">
      <div className="header-row">
        <a className="header-name" href="/">
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
          className="header-pill border-on-deep font-semibold lg:hidden"
          popoverTarget="menu"
        >
          {words.layout.menu}
        </button>
        <a className={oneRow ? 'help-pill xl:order-last' : 'help-pill'} href="/help-now/">
          {words.layout.helpNow}
        </a>
        <nav
          id="menu"
          popover="auto"
          aria-label={words.layout.mainMenu}
          className={oneRow ? 'menu xl:basis-auto' : 'menu'}
        >
          <ul className="lg:flex lg:flex-wrap">
            {items.map((item) => (
              <li key={item.href}>
                <a className="menu-link" href={item.href} aria-current={current(item.href)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          <button type="button" className="menu-close" popoverTarget="menu" popoverTargetAction="hide">
            {words.layout.close}
          </button>
        </nav>
      </div>
    </header>
  )
}
