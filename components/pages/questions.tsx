import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { QuestionsModel } from '@/lib/pages/lists'

export function QuestionsPage({ model }: { model: QuestionsModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>Questions</h1>
      <p className="lead">Each answer has an address of its own, to link to, send or print.</p>
      <nav aria-label="Groups of questions">
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
