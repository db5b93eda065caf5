import type { ReactNode } from 'react'
import { CareCard } from '@/components/care/care-card'
import { ArticleIcon } from '@/components/drawings/article-icon'
import { CertaintyWord } from '@/components/evidence/certainty'
import { VerdictStamp } from '@/components/evidence/verdict'
import { CardGrid } from '@/components/ui/card-grid'
import { PageCards } from '@/components/ui/page-cards'
import { pill } from '@/components/ui/pill'
import { articleIcons, certaintyLevels, verdicts } from '@/lib/content/vocabulary'
import { urgencies } from '@/lib/markdown/tree'
import { contrast, palette } from '@/tests/gallery/palette'

const ink = palette.get('ink') ?? ['', '']
const colors = [...palette].map(([name, [light, dark]]) => ({
  name,
  light,
  dark,
  ratios: [contrast(ink[0], light), contrast(ink[1], dark)],
}))

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="flex flex-wrap items-center gap-4">{children}</div>
    </section>
  )
}

const guide = (
  <>
    <Part title="Palette: the contrast of ink on each, light and dark">
      {colors.map(({ name, light, dark, ratios }) => (
        <p key={name} className="flex items-center gap-2 text-sm">
          <svg viewBox="0 0 48 48" className="size-11 rounded border border-line" aria-hidden="true">
            <rect width="48" height="48" fill={`var(--color-${name})`} />
          </svg>
          {name} {light} {dark} {ratios.map((ratio) => ratio.toFixed(1)).join(' / ')}
        </p>
      ))}
    </Part>
    <Part title="Type">
      <div>
        <p className="text-[3.4rem] leading-[1.1] font-bold">Heading 1</p>
        <h2>Heading 2</h2>
        <h3>Heading 3</h3>
        <p className="lead">A lead of one or two lines.</p>
        <p>Text at 18 px on phones and 19 px on desktops, line height 1.55.</p>
        <p className="meta">What stands beside the text.</p>
      </div>
    </Part>
    <Part title="Space: 4, 8, 16, 24, 32 and 48 px">
      {[4, 8, 16, 24, 32, 48].map((size) => (
        <svg key={size} width={size} height="16" className="fill-accent" aria-hidden="true">
          <rect width={size} height="16" />
        </svg>
      ))}
    </Part>
    <Part title="Pills">
      <button type="button" className={pill.full}>
        First thing to do
      </button>
      <button type="button" className={pill.line}>
        Other things
      </button>
    </Part>
    <Part title="Pictures">
      {articleIcons.map((name) => (
        <span key={name} className="flex items-center gap-2 text-sm">
          <ArticleIcon name={name} /> {name}
        </span>
      ))}
    </Part>
    <Part title="Certainty and verdicts">
      {certaintyLevels.map((level) => (
        <CertaintyWord key={level} level={level} />
      ))}
      {verdicts.map((verdict) => (
        <VerdictStamp key={verdict} verdict={verdict} />
      ))}
    </Part>
    <section>
      <h2>Cards</h2>
      <CardGrid
        cards={[
          { href: '/a/', label: 'A page', about: 'What it says.', icon: 'pain', certainty: 'low' },
          { href: '/b/', label: 'Another page', about: 'What it says.', icon: 'brain' },
        ]}
      />
      <PageCards links={[{ href: '/c/', label: 'A page beside the text' }]} />
    </section>
    <section>
      <h2>Boxes</h2>
      <div className="grid gap-4">
        {urgencies.map((urgency) => (
          <CareCard key={urgency} urgency={urgency} title="What to do" Title="h3">
            <p>When to do it.</p>
          </CareCard>
        ))}
      </div>
    </section>
  </>
)

export const fixtures = { 'all on one page': guide }
