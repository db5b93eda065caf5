import { ShortAnswer } from '@/components/answer/answer-card'
import { CrisisStrip } from '@/components/care/crisis-box'
import { CertaintyWord } from '@/components/evidence/certainty'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { scriptAddress } from '@/components/ui/script-address'
import type { EmbedModel } from '@/lib/pages/embed'
import { site } from '@/lib/site'
import { words } from '@/words'

/** One answer or finding for a frame of another site. Its links leave the frame, in which no other page is shown. */
export function EmbedPage({ model }: { model: EmbedModel }) {
  const { crisis, page, reviewer, sources, version } = model
  return (
    <div className="min-h-dvh bg-paper">
      <div data-embed className="border border-hair">
        {crisis && <CrisisStrip lines={crisis} target="_top" />}
        <div className="px-4 py-4">
          <h1 className="mb-3 text-[1.35rem]">{page.label}</h1>
          <Says says={model.says} />
          {sources.length > 0 && <SourceList sources={sources} />}
          <p className="meta mt-3">
            {site.name}
            {version && `, ${version}`}.{' '}
            {reviewer ? words.review.by(reviewer.name, reviewer.on) : words.review.notYet}.{' '}
            {words.data.notAdvice}
          </p>
          <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
            <a
              className="inline-block rounded-lg bg-accent px-5 py-2 leading-[1.35] font-bold text-on-accent no-underline hover:underline"
              href={page.href}
              target="_top"
            >
              {words.embed.readAll(site.name)}
            </a>
            <a className="py-1 font-semibold text-emergency" href="/help-now/" target="_top">
              {words.layout.helpNow}
            </a>
          </p>
        </div>
      </div>
      <script type="module" src={scriptAddress('embed-height')} />
    </div>
  )
}

function Says({ says }: Pick<EmbedModel, 'says'>) {
  switch (says.kind) {
    case 'answer':
      return (
        <div className="rounded-lg bg-mist px-4 py-4">
          <ShortAnswer answer={says} />
        </div>
      )
    case 'finding':
      return (
        <div className="[&>figure]:mb-2">
          <FindingFigure finding={says.finding} marks={[]} Certainty={CertaintyWord} />
          <p className="text-sm text-quiet">{words.certainty.levels[says.finding.certainty].means}</p>
        </div>
      )
    case 'replaced':
      return <p>{says.why}</p>
  }
}

function SourceList({ sources }: Pick<EmbedModel, 'sources'>) {
  return (
    <details className="mt-3 text-sm leading-[1.4]">
      <summary className="py-1 font-semibold text-accent">{words.sources.count(sources.length)}</summary>
      <ul className="mt-1 list-disc pl-5">
        {sources.map(({ key, plain, link }) => (
          <li key={key} className="py-1">
            {plain}{' '}
            {link && (
              <a href={link.href} rel="external" target="_top">
                {link.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
