import { Mark } from '@/components/layout/mark'
import { Rich } from '@/components/ui/rich'
import type { Crumb } from '@/lib/pages/shell'
import { site } from '@/lib/site'
import { words } from '@/words'

export function Footer({ links }: { links: readonly Crumb[] }) {
  return (
    <footer className="no-print site-footer">
      <div>
        <a className="footer-name" href="/">
          <Mark />
          {site.name}
        </a>
        <p>
          <Rich text={words.layout.notAdvice} />
        </p>
        <nav aria-label={words.layout.aboutThisSite}>
          <ul>
            {links.map((page) => (
              <li key={page.href}>
                <a href={page.href}>{page.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <fieldset data-theme-switch hidden>
          <legend className="float-left mr-4">{words.layout.colors.name}</legend>
          {(['device', 'light', 'dark'] as const).map((value) => (
            <label key={value}>
              <input
                className="mr-1.5 accent-apricot"
                type="radio"
                name="theme"
                value={value}
                defaultChecked={value === 'device'}
              />
              {words.layout.colors[value]}
            </label>
          ))}
        </fieldset>
        {site.publisher && <p>{words.layout.publishedBy(site.name, site.publisher)}</p>}
        {site.contact && (
          <p>
            <a className="inline-block py-1" href={`mailto:${site.contact}`}>
              {site.contact}
            </a>
          </p>
        )}
      </div>
    </footer>
  )
}
