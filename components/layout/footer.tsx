import { Rich } from '@/components/ui/rich'
import type { Crumb } from '@/lib/pages/shell'
import { site } from '@/lib/site'
import { words } from '@/words'

export function Footer({ links }: { links: readonly Crumb[] }) {
  return (
    <footer className="no-print mx-auto mt-16 grid max-w-288 gap-4 border-t border-hair px-5 py-8 text-sm text-quiet">
      <p>
        <Rich text={words.layout.notAdvice} />
      </p>
      <nav aria-label={words.layout.aboutThisSite}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {links.map((page) => (
            <li key={page.href}>
              <a className="inline-block py-[0.3rem]" href={page.href}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1" data-theme-switch hidden>
        <legend className="float-left mr-5">{words.layout.colors.name}</legend>
        {(['device', 'light', 'dark'] as const).map((value) => (
          <label key={value}>
            <input
              className="mr-[0.4rem]"
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === 'device'}
            />
            {words.layout.colors[value]}
          </label>
        ))}
      </fieldset>
      <p>
        {site.publisher ? words.layout.publishedBy(site.name, site.publisher) : site.name}
        {site.contact && (
          <>
            {' · '}
            <a className="inline-block py-[0.3rem]" href={`mailto:${site.contact}`}>
              {site.contact}
            </a>
          </>
        )}
      </p>
    </footer>
  )
}
