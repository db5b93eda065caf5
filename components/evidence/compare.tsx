import { TableFrame } from '@/components/ui/table-frame'
import type { Compared } from '@/lib/pages/evidence'
import { words } from '@/words'

/** The fact boxes of all conditions in one table; those that are ticked stand alone, without script. */
export function Compare({ conditions }: { conditions: readonly Compared[] }) {
  return (
    <div className="compare mt-10 max-w-none">
      <h2 id="compare">{words.inShort.compare}</h2>
      <p>{words.inShort.howTo}</p>
      <ul className="picks no-print my-4 flex flex-wrap gap-2">
        {conditions.map(({ name, href }) => (
          <li key={href}>
            <label className="flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-line bg-card px-3 py-1 text-sm has-checked:bg-mist has-checked:font-semibold">
              <input type="checkbox" />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <TableFrame label={words.inShort.compare}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 bg-card">
                <span className="sr-only">{words.inShort.question}</span>
              </th>
              {conditions.map(({ name, href }) => (
                <th key={href} scope="col" className="min-w-30 md:min-w-52">
                  <a href={href}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(words.inShort.rows).map(([row, question], i) => (
              <tr key={row}>
                <th scope="row" className="sticky left-0 min-w-24 bg-paper text-accent md:min-w-36">
                  {question}
                </th>
                {conditions.map(({ href, answers }) => (
                  <td key={href}>{answers[i]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}
