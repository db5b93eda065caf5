import { Mark } from '@/components/layout/mark'
import { Rich } from '@/components/ui/rich'
import type { Crumb } from '@/lib/pages/shell'
import { site } from '@/lib/site'
import { words } from '@/words'

export function Footer({ links }: { links: readonly Crumb[] }) {
  return (
    <footer className="no-print mt-20 bg-deep text-sm text-on-deep [&_:focus-visible]:outline-apricot">
      <div className="mx-auto grid max-w-304 gap-6 px-5 py-10 lg:grid-cols-[1fr_auto]">
        <a
          className="flex items-center gap-2 justify-self-start font-bold text-on-deep no-underline"
          href="/"
        >
          <Mark />
          {site.name}
        </a>
        <p>
          <Rich text={words.layout.notAdvice} />
        </p>
        <nav aria-label={words.layout.aboutThisSite}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {links.map((page) => (
              <li key={page.href}>
                <a className="inline-block py-[0.3rem] text-on-deep" href={page.href}>
                  {page.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1" data-theme-switch hidden>
          <legend className="float-left mr-4">{words.layout.colors.name}</legend>
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
        {site.publisher && <p>{words.layout.publishedBy(site.name, site.publisher)}</p>}
        {site.contact && (
          <p>
            <a className="inline-block py-[0.3rem] text-on-deep" href={`mailto:${site.contact}`}>
              {site.contact}
            </a>
          </p>
        )}
      </div>
    </footer>
  )
}
