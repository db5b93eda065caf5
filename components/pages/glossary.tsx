import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { FilteredList } from '@/components/ui/filtered-list'
import type { GlossaryModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function GlossaryPage({ model }: { model: GlossaryModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{words.glossary.title}</h1>
      <p className="lead">{words.glossary.about}</p>
      <FilteredList text={words.glossary.find}>
        <nav className="mt-4" aria-label={words.glossary.letters}>
          <ul className="jump">
            {model.letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div id="terms">
          {model.letters.map(({ letter, terms }) => (
            <section key={letter}>
              <h2 id={letter}>{letter}</h2>
              <dl className="term-list">
                {terms.map((term) => (
                  <div key={term.href} data-item>
                    <dt>
                      <a href={term.href}>{term.label}</a>
                    </dt>
                    <dd>
                      {term.about}
                      {term.aliases.length > 0 && (
                        <span className="aliases"> {words.glossary.also(term.aliases.join(', '))}</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </FilteredList>
    </div>
  )
}
