import { AnswerIcon } from '@/components/drawings/answer-icon'
import { ListFrame } from '@/components/layout/list-frame'
import { FilteredList } from '@/components/ui/filtered-list'
import { pill } from '@/components/ui/pill'
import type { FaqGroup, AnswerIcon as Icon } from '@/lib/content/vocabulary'
import type { QuestionLink, QuestionsModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function QuestionsPage({ model }: { model: QuestionsModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.questions.title}
      lead={words.questions.about}
    >
      <FilteredList text={words.questions.find}>
        <div data-whole>
          <MostNeeded questions={model.needed} />
          <Groups parts={model.parts} />
        </div>
        {model.parts
          .flatMap(({ groups }) => groups)
          .map((group) => (
            <section
              key={group.id}
              className="mt-8 gap-x-8 border-t border-hair pt-5 lg:grid lg:grid-cols-[15rem_1fr]"
            >
              <div className="flex items-center gap-3 self-start lg:sticky lg:top-4">
                <Picture icon={icons[group.id]} />
                <h2 id={group.id} className="text-[1.35rem]">
                  {group.label}
                </h2>
              </div>
              <ul className="grid gap-x-8 max-lg:mt-3 md:grid-cols-2">
                {group.questions.map((question) => (
                  <li key={question.href} className="py-2" data-item data-words={question.words}>
                    <a
                      className="leading-[1.3] font-semibold no-underline hover:underline"
                      href={question.href}
                    >
                      {question.label}
                    </a>
                    <p className="text-sm leading-[1.35] text-quiet max-md:hidden">{question.oneLine}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </FilteredList>
    </ListFrame>
  )
}

const icons: Record<FaqGroup, Icon> = {
  basics: 'drip',
  'getting-ready': 'calendar',
  'on-the-day': 'brain',
  afterwards: 'home',
  'does-it-help': 'chart',
  'right-for-me': 'person',
  'long-term-safety': 'heart',
  'access-money-law': 'money',
  'other-help': 'people',
}

function Picture({ icon }: { icon: Icon }) {
  return <AnswerIcon name={icon} className="size-11 rounded-full bg-card p-1.5" />
}

function MostNeeded({ questions }: { questions: readonly QuestionLink[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="needed">
      <h2 id="needed" className="mt-6 mb-3">
        {words.mostNeeded}
      </h2>
      <ul className="grid gap-3 md:grid-cols-2 lg:grid-cols-4">
        {questions.map((question) => (
          <li key={question.href}>
            <a
              className="group flex h-full gap-3 rounded-lg bg-mist p-4 text-ink no-underline lg:block"
              href={question.href}
            >
              {question.icon && <Picture icon={question.icon} />}
              <span className="lg:mt-3 lg:block">
                <span className="block leading-[1.25] font-bold text-accent group-hover:underline">
                  {question.label}
                </span>
                <span className="mt-1 block text-sm leading-[1.35]">{question.oneLine}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Links to the groups, by moment and by worry. */
function Groups({ parts }: { parts: QuestionsModel['parts'] }) {
  return (
    <div className="no-print mt-8 grid gap-4">
      {parts.map(({ by, groups }) => (
        <nav key={by} className="flex flex-wrap items-center gap-2" aria-label={words.questions.by[by]}>
          <span className="font-semibold max-md:basis-full md:w-28">{words.questions.by[by]}</span>
          <ul className="flex flex-wrap gap-2">
            {groups.map((group) => (
              <li key={group.id}>
                <a className={`${pill.line} block no-underline hover:underline`} href={`#${group.id}`}>
                  {group.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  )
}
