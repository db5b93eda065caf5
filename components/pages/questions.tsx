import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { QuestionsModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function QuestionsPage({ model }: { model: QuestionsModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{words.questions.title}</h1>
      <p className="lead">{words.questions.about}</p>
      <nav aria-label={words.questions.groups}>
        <ul className="jump">
          {model.groups.map((group) => (
            <li key={group.id}>
              <a href={`#${group.id}`}>{group.label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {model.groups.map((group) => (
        <section key={group.id}>
          <h2 id={group.id}>{group.label}</h2>
          <ul className="page-list">
            {group.questions.map((question) => (
              <li key={question.href}>
                <a href={question.href}>{question.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
