import { CertaintyWord } from '@/components/evidence/certainty'
import { Inlines } from '@/components/mdx/inline'
import type { ShownOption } from '@/lib/pages/decision'
import { words } from '@/words'
import { Pick } from './parts'

/** The fact boxes of all options: under each other on phones, side by side with their rows in line where there is room. */
export function OptionBoxes({ options }: { options: readonly ShownOption[] }) {
  return (
    <div className={`option-boxes ${options.length > 5 ? 'many' : ''}`}>
      {options.map(({ id, name, about, facts }) => (
        <section
          key={id}
          className="option rounded-lg border border-hair bg-card p-4"
          data-option={id}
          aria-labelledby={`option-${id}`}
        >
          <h3 id={`option-${id}`}>{name}</h3>
          <p className="text-sm leading-[1.4]">
            <Inlines nodes={about} />
          </p>
          <dl>
            {facts.map(({ row, says, certainty }) => (
              <div key={row} className="border-t border-hair py-2" data-row={row}>
                <dt className="text-sm leading-[1.3] font-semibold text-accent">
                  {words.decision.rows[row]}
                </dt>
                <dd className="text-sm leading-[1.4]">
                  <Inlines nodes={says} />
                  {certainty && (
                    <span className="block text-quiet">
                      <CertaintyWord level={certainty} />
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <div>
            <Pick type="checkbox" name="looked" value={id} label={words.decision.looked} />
          </div>
        </section>
      ))}
    </div>
  )
}
