import { ListFrame } from '@/components/layout/list-frame'
import { FilteredList } from '@/components/ui/filtered-list'
import type { GlossaryModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function GlossaryPage({ model }: { model: GlossaryModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.glossary.title}
      lead={words.glossary.about}
    >
      <FilteredList text={words.glossary.find}>
        <nav className="mt-6" aria-label={words.glossary.letters}>
          <ul className="flex flex-wrap gap-2">
            {model.letters.map(({ letter }) => (
              <li key={letter}>
                <a
                  className="grid size-11 place-items-center rounded-full border border-hair bg-card font-semibold no-underline hover:underline"
                  href={`#${letter}`}
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div id="terms">
          {model.letters.map(({ letter, terms }) => (
            <section key={letter} className="mt-8 border-t border-hair pt-4 lg:grid lg:grid-cols-[4rem_1fr]">
              <h2 id={letter}>{letter}</h2>
              <dl className="grid gap-x-10 gap-y-5 max-lg:mt-3 md:grid-cols-2 xl:grid-cols-3">
                {terms.map((term) => (
                  <div key={term.href} data-item>
                    <dt className="text-[1.2rem]">
                      <a href={term.href}>{term.label}</a>
                    </dt>
                    <dd className="text-sm leading-[1.45]">
                      {term.about}
                      {term.aliases.length > 0 && (
                        <span className="text-quiet"> {words.glossary.also(term.aliases.join(', '))}</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </FilteredList>
    </ListFrame>
  )
}
