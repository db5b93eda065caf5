import { CopyBox } from '@/components/ui/copy-box'
import { field } from '@/components/ui/field'
import { pill } from '@/components/ui/pill'
import { scriptAddress } from '@/components/ui/script-address'
import { ToolButton } from '@/components/ui/tool-button'
import { withScript } from '@/components/ui/with-script'
import type { QuestionsToAskModel } from '@/lib/pages/questions-to-ask'
import { words } from '@/words'

type Moments = QuestionsToAskModel['moments']

const box = 'mt-1 size-5 shrink-0 accent-accent'
const small = 'min-h-11 px-1.5 text-sm font-semibold text-accent underline'

/** All questions with boxes to tick; script gathers what is ticked in a list of the reader's own. */
export function QuestionList({ moments }: { moments: Moments }) {
  return (
    <question-list className="grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_25rem]">
      <script type="module" src={scriptAddress('question-list')} />
      <Mine />
      <div className="print:in-data-picked:hidden lg:row-1">
        {moments.map(({ id, title, count, groups }, i) => (
          <section key={id} id={id} className="border-b border-hair first:border-t">
            <details open={i === 0}>
              <summary className="fold-title">
                <h2 className="m-0 text-[1.35rem]">{title}</h2>
                <span className="text-sm text-quiet">{words.asking.count(count)}</span>
              </summary>
              {groups.map(({ href, label, questions }) => (
                <div key={href} className="pb-4">
                  <h3 className="text-sm font-semibold">
                    <a href={href} className="inline-block min-h-6">
                      {label}
                    </a>
                  </h3>
                  <ul>
                    {questions.map((question) => (
                      <li key={question}>
                        <label className="flex gap-3 py-1.5 leading-[1.4]">
                          <input type="checkbox" className={box} />
                          <span>{question}</span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </details>
          </section>
        ))}
      </div>
    </question-list>
  )
}

/** The reader's own list. */
function Mine() {
  return (
    <section
      className={`${withScript} rounded-lg bg-mist px-(--inset) py-4 print:p-0 print:not-in-data-picked:hidden lg:sticky lg:top-4 lg:col-2 lg:row-1 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto print:max-h-none`}
      aria-labelledby="mine"
      data-mine
    >
      <h2 id="mine" className="text-[1.35rem]">
        {words.asking.mine}
      </h2>
      <p className="mt-1 text-sm in-data-picked:hidden">{words.asking.none}</p>
      <ol data-list className="mt-2" />
      <template data-row>
        <li className="flex gap-2 border-t border-hair py-2 leading-[1.4] data-dragged:bg-card print:break-inside-avoid print:border-line print:pb-14">
          <span
            data-handle
            className="no-print mt-1 h-5 w-6 shrink-0 cursor-grab touch-none border-y-4 border-double border-quiet"
            aria-hidden="true"
          />
          <div className="min-w-0 flex-1">
            <p data-text dir="auto" className="wrap-anywhere whitespace-pre-wrap" />
            <p className="no-print -ml-1.5 flex flex-wrap">
              <button type="button" data-do="up" className={small}>
                {words.asking.up}
              </button>
              <button type="button" data-do="down" className={small}>
                {words.asking.down}
              </button>
              <button type="button" data-do="remove" className={small}>
                {words.asking.remove}
              </button>
            </p>
          </div>
        </li>
      </template>
      <form className="no-print mt-3 grid gap-2">
        <label className="grid gap-1 text-sm font-semibold">
          {words.asking.own}
          <textarea rows={2} className={field} autoComplete="off" />
        </label>
        <p className="flex flex-wrap gap-2">
          <button type="submit" className={pill.line}>
            {words.asking.add}
          </button>
          <ToolButton does="print" main>
            {words.asking.print}
          </ToolButton>
          <ToolButton does="copy">{words.asking.copy}</ToolButton>
          <ToolButton does="erase">{words.asking.erase}</ToolButton>
        </p>
        <label className="flex gap-3 text-sm leading-[1.4]">
          <input type="checkbox" name="keep" className={box} />
          {words.asking.keep}
        </label>
        <p className="text-sm">{words.asking.private}</p>
        <p role="status" className="text-sm font-semibold" />
        <CopyBox name="copy" title={words.asking.byHand} />
        <CopyBox name="aside" title={words.asking.aside} />
      </form>
    </section>
  )
}
