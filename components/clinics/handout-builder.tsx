import { FilteredList } from '@/components/ui/filtered-list'
import { pill } from '@/components/ui/pill'
import { scriptAddress } from '@/components/ui/script-address'
import { withScript } from '@/components/ui/with-script'
import type { PartGroup } from '@/lib/pages/handout-parts'
import type { HandoutsModel } from '@/lib/pages/handouts'
import { words } from '@/words'
import { HandoutFields } from './handout-fields'
import { HandoutSheet } from './handout-sheet'
import { PartText } from './part-text'

const text = words.handouts

/** Parts to pick and fields to fill, and the handout made of them. Each part waits in a template: nothing is loaded later. */
export function HandoutBuilder({ model }: { model: HandoutsModel }) {
  return (
    <handout-builder className="block" data-link={model.link}>
      <script type="module" src={scriptAddress('handout-builder')} />
      <section
        data-report
        aria-labelledby="is-it-current"
        className="no-print mb-6 rounded-lg border-l-6 border-accent bg-mist px-5 py-4"
        hidden
      >
        <h2 id="is-it-current" className="text-[1.35rem]">
          {text.copyTitle}
        </h2>
        <ul className="mt-2 grid gap-2 wrap-anywhere" />
      </section>
      <div
        data-tool
        className={`grid grid-cols-1 items-start gap-8 lg:grid-cols-[1fr_2fr] print:block ${withScript}`}
      >
        <div className="no-print min-w-0">
          <h2 className="text-[1.35rem]">{text.pick}</h2>
          <p className="mt-2 text-sm font-semibold">{text.start}</p>
          <ul className="mt-2 mb-4 flex flex-wrap gap-1.5">
            {model.sets.map(({ href, label, picks }) => (
              <li key={href}>
                <button type="button" className={pill.line} data-picks={picks}>
                  {text.short(label)}
                </button>
              </li>
            ))}
          </ul>
          <FilteredList text={text.find}>
            {model.groups.map((group) => (
              <Group key={group.title} group={group} />
            ))}
          </FilteredList>
          <HandoutFields />
        </div>
        <HandoutSheet model={model} />
      </div>
    </handout-builder>
  )
}

function Group({ group: { parts, title } }: { group: PartGroup }) {
  return (
    <section className="border-b border-hair first:border-t">
      <details>
        <summary className="fold-title text-sm">
          <h3 className="m-0 text-[1.1rem]">{title}</h3>
          <span className="ml-auto shrink-0 text-quiet">{parts.length}</span>
        </summary>
        <ul className="max-h-96 overflow-y-auto pb-3">
          {parts.map((part) => (
            <li key={part.id} data-item>
              <label className="flex gap-3 py-1 pl-1 text-sm leading-[1.4]">
                <input
                  type="checkbox"
                  className="mt-0.5 size-5 shrink-0"
                  value={part.id}
                  data-version={part.version}
                  data-page={part.href}
                  data-needs={part.needs.join(' ') || undefined}
                />
                {part.title}
              </label>
              <template data-row>
                <PartText part={part} as="h3" />
              </template>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
