import { pill } from '@/components/ui/pill'
import { scriptAddress } from '@/components/ui/script-address'
import type { ClinicsModel, HandedOut } from '@/lib/pages/clinics'
import { words } from '@/words'

const { clinics: text } = words

/** Every question with message, note and code, folded by group; with script, rows can be selected, copied and saved. */
export function HandOutList({ groups }: { groups: ClinicsModel['groups'] }) {
  return (
    <clinic-list className="block">
      <script type="module" src={scriptAddress('clinic-list')} />
      <Tools />
      <div className={`mt-6 border-t border-hair ${rows}`}>
        {groups.map(({ id, label, questions }) => (
          <section key={id} className="border-b border-hair" aria-labelledby={id}>
            <details className="group stays-folded">
              <summary className="flex items-baseline gap-3 py-3 before:w-3 before:font-bold before:text-accent before:content-['+'] group-open:before:content-['−'] print:before:hidden">
                <h3 id={id} className="text-[1.25rem]">
                  {label}
                </h3>
                <span className="ml-auto shrink-0 text-sm text-quiet">{text.count(questions.length)}</span>
              </summary>
              <table className="cards mb-4 rounded-lg bg-card">
                <thead>
                  <tr>
                    {Object.entries(text.columns).map(([column, name]) => (
                      <th key={column} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {questions.map((question) => (
                    <Row key={question.id} question={question} />
                  ))}
                </tbody>
              </table>
            </details>
          </section>
        ))}
      </div>
    </clinic-list>
  )
}

/** Looks of all rows, said once: they are many. */
const rows =
  'text-sm [&_td]:leading-[1.45] [&_tbody_th]:leading-[1.3] md:[&_th:first-child]:w-[24%] md:[&_td:nth-child(2)]:w-[33%] md:[&_td:last-child]:w-[6.5rem] print:[&_tr>:last-child]:hidden wrap-anywhere [&_td_a]:first-letter:normal-case [&_th>div]:flex [&_th>div]:gap-2.5 [&_input]:size-5 [&_input]:align-middle [&_small]:mt-1 [&_small]:block [&_small]:text-[0.9rem] [&_small]:font-normal [&_small]:text-quiet'

function Row({ question }: { question: HandedOut }) {
  const { date, href, id, link, message, png, record, svg, version } = question
  const { columns } = text
  return (
    <tr data-item>
      <th scope="row">
        <div>
          <label data-pick hidden>
            <input type="checkbox" aria-label={text.pick(question.question)} />
          </label>
          <div>
            <a href={href} data-field="question">
              {question.question}
            </a>
            <small>
              <span data-field="id">{id}</span> · {text.version} <span data-field="version">{version}</span> ·{' '}
              <time data-field="date">{date}</time>
            </small>
          </div>
        </div>
      </th>
      <td data-label={columns.message}>
        <span data-field="message">{message}</span>{' '}
        <a href={link} data-field="link">
          {link}
        </a>
      </td>
      <td data-label={columns.record} data-field="record">
        {record}
      </td>
      <td data-label={columns.qr}>
        <a href={svg} data-field="svg" download aria-label={text.code(text.svg, question.question)}>
          {text.svg}
        </a>
        {' · '}
        <a href={png} data-field="png" download aria-label={text.code(text.png, question.question)}>
          {text.png}
        </a>
      </td>
    </tr>
  )
}

function Tools() {
  return (
    <div
      className="no-print mt-5 md:sticky md:top-0 md:z-10 rounded-lg border border-hair bg-mist px-4 py-3"
      data-tools
      hidden
    >
      <p className="text-sm font-semibold">{text.tools}</p>
      <p className="mt-2 flex flex-wrap gap-x-1.5 gap-y-2">
        {text.actions.map(({ does, label }, i) => (
          <button key={does} type="button" className={i < 3 ? pill.full : pill.line} data-do={does}>
            {label}
          </button>
        ))}
      </p>
      <p className="mt-2 text-sm" role="status" data-status />
      <textarea
        className="mt-2 w-full rounded border border-line bg-card p-2 text-sm"
        aria-label={text.byHand}
        readOnly
        rows={4}
        hidden
      />
    </div>
  )
}
