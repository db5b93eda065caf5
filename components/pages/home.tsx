import { CrisisLine } from '@/components/care/crisis-box'
import { SearchForm } from '@/components/layout/search-form'
import type { HomeModel } from '@/lib/pages/home'
import { words } from '@/words'

export function HomePage({ model }: { model: HomeModel }) {
  return (
    <div className="page home">
      <h1>{model.title}</h1>
      <p className="lead">{model.tagline}</p>
      <SearchForm label={words.home.field} results="page" crisis={model.crisis} />
      <CrisisLine lines={model.crisis} />
      {model.questions.length > 0 && (
        <nav aria-label={words.mostNeeded}>
          <ul className="question-list">
            {model.questions.map((q) => (
              <li key={q.href}>
                <a href={q.href}>{q.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <a href="/q/">{words.home.allQuestions}</a>
      </p>
      {model.evidence.length > 0 && (
        <section aria-labelledby="today">
          <h2 id="today">{words.home.evidence}</h2>
          <ul className="page-list">
            {model.evidence.map((page) => (
              <li key={page.href}>
                <a href={page.href}>{page.label}</a>
                <p>{page.about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 id="doors">{words.home.doors}</h2>
      <div className="doors">
        {model.doors.map((door) => (
          <section key={door.label}>
            <h3>{door.label}</h3>
            <ul>
              {door.pages.map((page) => (
                <li key={page.href}>
                  <a href={page.href}>{page.label}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2 id="sections">{words.home.sections}</h2>
      <ul className="page-list">
        {model.sections.map((section) => (
          <li key={section.href}>
            <a href={section.href}>{section.label}</a>
            <p>{section.about}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
