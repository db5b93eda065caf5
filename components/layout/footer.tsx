import { footerPages, site } from '@/lib/site'

export function Footer() {
  return (
    <footer className="site-footer no-print">
      <p>
        <strong>This site gives information, not medical advice.</strong> It sells nothing and carries no
        advertising.
      </p>
      <nav aria-label="About this site">
        <ul>
          {footerPages.map((page) => (
            <li key={page.href}>
              <a href={page.href}>{page.label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="theme-switch" data-theme-switch hidden>
        <legend>Colors</legend>
        {(['device', 'light', 'dark'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} defaultChecked={value === 'device'} />
            {value === 'device' ? 'As my device' : value === 'light' ? 'Light' : 'Dark'}
          </label>
        ))}
      </fieldset>
      <p>
        {site.publisher ? `${site.name}, published by ${site.publisher}` : site.name}
        {site.contact && (
          <>
            {' · '}
            <a href={`mailto:${site.contact}`}>{site.contact}</a>
          </>
        )}
      </p>
    </footer>
  )
}
