import { CrisisStrip } from '@/components/care/crisis-box'
import { Icon } from '@/components/drawings/icons'
import { TreatmentScene } from '@/components/drawings/treatment-scene'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { SearchForm } from '@/components/layout/search-form'
import { Scenes } from '@/components/scenes/storyboard'
import { QuestionCards } from '@/components/ui/question-cards'
import { Rich } from '@/components/ui/rich'
import type { HomeModel } from '@/lib/pages/home'
import { words } from '@/words'

const wide = 'mx-auto max-w-304 px-5'
const heading = 'mt-12 mb-4 font-bold md:mt-16'

export function HomePage({ model }: { model: HomeModel }) {
  return (
    <>
      <Hero model={model} />
      <CrisisStrip lines={model.crisis} />
      <div className={wide}>
        <Situations doors={model.doors} />
        <MostNeeded questions={model.questions} />
        <Evidence pages={model.evidence} />
        {model.day && <Day day={model.day} />}
        <Sections sections={model.sections} />
      </div>
    </>
  )
}

function Hero({ model }: { model: HomeModel }) {
  const { sources, findings } = model.counts
  const counts = [
    words.home.sources(sources),
    findings > 0 && words.home.findings(findings),
    words.home.noAds,
    model.updated && words.home.updated(model.updated),
  ].filter((text) => typeof text === 'string')
  return (
    <div className="deep-band">
      <div
        className={`${wide} grid grid-cols-[minmax(0,1fr)_9.5rem] items-end gap-x-4 pt-3 md:grid-cols-[minmax(0,1fr)_20rem] md:pt-10 lg:grid-cols-[minmax(0,38rem)_1fr] lg:gap-x-12`}
      >
        <div className="max-md:col-span-2">
          <h1 className="max-md:text-[1.95rem]">{model.title}</h1>
          <p className="mt-2 leading-[1.35] md:mt-5 md:text-[1.3rem]">{model.tagline}</p>
          <div className="mt-3 md:mt-6">
            <SearchForm label={words.home.field} results="page" crisis={model.crisis} />
          </div>
        </div>
        <ul className="gap-x-6 gap-y-1 self-center py-2 text-sm leading-[1.35] md:col-1 md:flex md:flex-wrap md:self-start md:pt-5 md:pb-10">
          {counts.map((text) => (
            <li key={text}>
              <Rich text={text} />
            </li>
          ))}
        </ul>
        <TreatmentScene className="w-full self-end md:col-2 md:row-span-2 md:row-start-1" />
      </div>
    </div>
  )
}

const tints = ['bg-mist', 'bg-peach', 'bg-lilac', 'bg-sage', 'bg-mist', 'bg-peach']

function Situations({ doors }: { doors: HomeModel['doors'] }) {
  if (doors.length === 0) return null
  return (
    <>
      <h2 id="doors" className={heading}>
        {words.home.doors}
      </h2>
      <div className="grid gap-4 md:grid-cols-6 xl:grid-cols-5">
        {doors.map((door, i) => (
          <section
            key={door.id}
            className={`rounded-lg p-5 md:col-span-2 md:nth-[n+4]:col-span-3 xl:col-span-1 xl:nth-[n+4]:col-span-1 ${tints[i]}`}
          >
            <div className="flex items-center gap-3 xl:block">
              <Icon name={door.id} />
              <h3 className="font-bold xl:mt-3">{door.label}</h3>
            </div>
            <ul className="mt-2">
              {door.pages.map((page) => (
                <li key={page.href}>
                  <a
                    className="block py-2 text-sm leading-[1.35] no-underline hover:underline"
                    href={page.href}
                  >
                    {page.label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function MostNeeded({ questions }: { questions: HomeModel['questions'] }) {
  return (
    <nav aria-labelledby="questions">
      <h2 id="questions" className={heading}>
        {words.mostNeeded}
      </h2>
      <QuestionCards questions={questions} />
    </nav>
  )
}

function Evidence({ pages }: { pages: HomeModel['evidence'] }) {
  if (pages.length === 0) return null
  return (
    <section aria-labelledby="today">
      <h2 id="today" className={heading}>
        {words.home.evidence}
      </h2>
      <div className="grid items-start gap-x-6 gap-y-10 lg:grid-cols-2 print:block">
        {pages.map((page) => (
          <section key={page.href} className="[&_.finding]:mt-4 [&_.finding]:mb-0 print:mb-4">
            <h3>
              <a href={page.href}>{page.label}</a>
            </h3>
            <p className="mt-2 border-l-4 border-apricot pl-4 leading-[1.35]">{page.point}</p>
            {page.finding && <FindingFigure finding={page.finding} marks={[]} />}
          </section>
        ))}
      </div>
    </section>
  )
}

function Day({ day }: { day: NonNullable<HomeModel['day']> }) {
  return (
    <section aria-labelledby="day">
      <h2 id="day" className={heading}>
        {words.home.day}
      </h2>
      <Scenes
        scenes={day.scenes}
        className="md:grid-cols-6 md:*:col-span-2 md:*:nth-[n+4]:col-span-3 lg:grid-cols-5 lg:*:col-span-1 lg:*:nth-[n+4]:col-span-1"
      />
      <p className="mt-3">
        <a className="font-semibold" href={day.href}>
          {words.home.wholeDay}
        </a>
      </p>
    </section>
  )
}

function Sections({ sections }: { sections: HomeModel['sections'] }) {
  return (
    <>
      <h2 id="sections" className={heading}>
        {words.home.sections}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {sections.map((section, i) => (
          <li key={section.href}>
            <a
              className={`group flex h-full items-start gap-4 rounded-lg p-5 text-ink no-underline ${tints[i]}`}
              href={section.href}
            >
              <Icon name={section.id} />
              <span>
                <span className="block text-[1.25rem] leading-[1.2] font-bold text-accent group-hover:underline">
                  {section.label}
                </span>
                <span className="mt-1 block text-sm leading-[1.35]">{section.about}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
