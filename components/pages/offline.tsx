import { ListFrame } from '@/components/layout/list-frame'
import { PartColumns } from '@/components/mdx/part-columns'
import { Parts } from '@/components/mdx/parts'
import { splitParts } from '@/components/mdx/split-parts'
import { Rich } from '@/components/ui/rich'
import { scriptAddress } from '@/components/ui/script-address'
import { ToolButton } from '@/components/ui/tool-button'
import type { OfflineModel } from '@/lib/pages/offline'
import { words } from '@/words'

const { offline: text } = words
/** For what only script does. */
const tool = 'no-print [html:not([data-script])_&]:hidden'

/** The choice to keep the site on the device, and to remove it; what it means stands below. */
export function OfflinePage({ model }: { model: OfflineModel }) {
  const { opening, headed } = splitParts(model.parts)
  return (
    <ListFrame address={model.head.address} crumbs={model.crumbs} title={model.title} lead={model.lead}>
      <script type="module" src={scriptAddress('offline')} />
      <section
        id="corrections"
        aria-labelledby="corrections-title"
        className="care care-urgent mb-6"
        hidden
        data-corrections
      >
        <h2 id="corrections-title" className="box-title">
          {text.corrections}
        </h2>
        <div className="care-body">
          <div data-list />
          <ToolButton does="read" main>
            {text.markRead}
          </ToolButton>
        </div>
      </section>
      <section className="grid gap-x-10 rounded-lg bg-mist px-(--inset) py-4 lg:grid-cols-2" data-offline>
        <div>
          <p>
            <Rich text={text.size(model.size.sent, model.size.stored)} /> {text.choice}
          </p>
          <p className="mt-4 [html[data-script]_&]:hidden">
            <Rich text={text.needsScript} />
          </p>
          <p className={`mt-4 flex flex-wrap gap-1.5 ${tool}`}>
            <ToolButton does="keep" main>
              {text.keep}
            </ToolButton>
            <ToolButton does="remove">{text.remove}</ToolButton>
          </p>
          <p className={`mt-2 text-sm ${tool}`}>{text.removes}</p>
        </div>
        <p className={`font-semibold max-lg:mt-3 ${tool}`} role="status" />
      </section>
      <div className="mt-6">
        <Parts parts={opening} />
      </div>
      <PartColumns parts={headed} />
      <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
    </ListFrame>
  )
}
