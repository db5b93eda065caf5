import { CopyBox } from '@/components/ui/copy-box'
import { scriptAddress } from '@/components/ui/script-address'
import { ToolButton } from '@/components/ui/tool-button'
import type { ClinicsModel, HandedOut } from '@/lib/pages/clinics'
import { words } from '@/words'

const { clinics: text } = words

/** Every question with message, note and code, folded by group; with script, rows can be selected, copied and saved. */
export function HandOutList({ groups }: { groups: ClinicsModel['groups'] }) {
  return (
    <clinic-list className="block">
      <script type="module" src={scriptAddress('clinic-list')} />
      <Tools />
      <div className="hand-out-rows mt-6 border-t border-hair">
        {groups.map(({ id, label, questions }) => (
          <section key={id} className="border-b border-hair" aria-labelledby={id}>
            <details className="stays-folded">
              <summary className="fold-title">
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
          <ToolButton key={does} does={does} main={i < 3}>
            {label}
          </ToolButton>
        ))}
      </p>
      <p className="mt-2 text-sm" role="status" data-status />
      <CopyBox name="copy" title={text.byHand} />
    </div>
  )
}
