import type { PageLink } from '@/lib/pages/shell'
import { words } from '@/words'

const card = 'flex h-full items-center rounded-lg px-4 py-3 leading-[1.35] no-underline hover:underline'

/** Questions as cards, and the way to all of them. */
export function QuestionCards({ questions }: { questions: readonly PageLink[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2 lg:grid-cols-3">
      {questions.map((question) => (
        <li key={question.href}>
          <a className={`${card} border border-hair bg-card font-semibold`} href={question.href}>
            {question.label}
          </a>
        </li>
      ))}
      <li className="md:max-lg:col-span-2">
        <a
          className={`${card} bg-accent font-bold text-on-accent print:border print:bg-card print:text-ink`}
          href="/q/"
        >
          {words.home.allQuestions}
        </a>
      </li>
    </ul>
  )
}
