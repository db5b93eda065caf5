import { SearchForm } from '@/components/layout/search-form'
import { sectionNames, site } from '@/lib/site'

const items = [
  { href: '/q/', label: 'Questions' },
  ...Object.entries(sectionNames).map(([id, { title }]) => ({ href: `/${id}/`, label: title })),
  { href: '/glossary/', label: 'Glossary' },
]

/** The same on every page: name, search, sections, and help that is always in sight. */
export function Header() {
  return (
    <header className="site-header no-print">
      <div className="bar">
        <a className="site-name" href="/">
          {site.name}
        </a>
        <a className="help-now" href="/help-now/">
          Help now
        </a>
        <SearchForm label="Search" results="panel" />
        <button type="button" className="menu-button" popoverTarget="menu">
          Menu
        </button>
      </div>
      <nav id="menu" popover="auto" aria-label="Main">
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
