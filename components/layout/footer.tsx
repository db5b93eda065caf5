import { footerPages, site } from '@/lib/site'

export function Footer() {
  return (
    <footer className="no-print mx-auto mt-16 grid max-w-288 gap-4 border-t border-hair px-5 py-8 text-sm text-quiet">
      <p>
        <strong>This site gives information, not medical advice.</strong> It sells nothing and carries no
        advertising.
      </p>
      <nav aria-label="About this site">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {footerPages.map((page) => (
            <li key={page.href}>
              <a className="inline-block py-[0.3rem]" href={page.href}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1" data-theme-switch hidden>
        <legend className="float-left mr-5">Colors</legend>
        {(['device', 'light', 'dark'] as const).map((value) => (
          <label key={value}>
            <input
              className="mr-[0.4rem]"
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === 'device'}
            />
            {value === 'device' ? 'As my device' : value === 'light' ? 'Light' : 'Dark'}
          </label>
        ))}
      </fieldset>
      <p>
        {site.publisher ? `${site.name}, published by ${site.publisher}` : site.name}
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
