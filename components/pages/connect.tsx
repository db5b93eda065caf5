import { ListFrame } from '@/components/layout/list-frame'
import { PartColumns } from '@/components/mdx/part-columns'
import { Parts } from '@/components/mdx/parts'
import { splitParts } from '@/components/mdx/split-parts'
import { Rich } from '@/components/ui/rich'
import { scriptAddress } from '@/components/ui/script-address'
import { TableFrame } from '@/components/ui/table-frame'
import type { CodesOfSystem, ConnectModel } from '@/lib/pages/connect'
import { words } from '@/words'

const { connect: text } = words

/** Requests of record systems go on to their page; without script, and for who sets up a link, every code with its page. */
export function ConnectPage({ model }: { model: ConnectModel }) {
  const { opening, headed } = splitParts(model.parts)
  return (
    <ListFrame address={model.head.address} crumbs={model.crumbs} title={model.title} lead={model.lead}>
      <script type="module" src={scriptAddress('connect')} />
      <Parts parts={opening} />
      <Codes systems={model.systems} />
      <Address example={model.example} />
      <PartColumns parts={headed} />
      <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
    </ListFrame>
  )
}

function Codes({ systems }: Pick<ConnectModel, 'systems'>) {
  return (
    <>
      <h2 id="codes" className="mt-8">
        {text.codes}
      </h2>
      <p className="mt-2">
        <Rich text={text.codesAbout} />
      </p>
      <p className="mt-2">{text.ndc}</p>
      <div className="mt-4 grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        {systems.map((system) => (
          <System key={system.id} system={system} />
        ))}
      </div>
    </>
  )
}

function System({ system: { id, name, oid, about, rows } }: { system: CodesOfSystem }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className="mt-1 mb-2 text-sm">
        {about} <span className="text-quiet wrap-anywhere">{text.oid(oid)}</span>
      </p>
      <table className="text-sm">
        <thead>
          <tr>
            <th scope="col">{text.columns.code}</th>
            <th scope="col">{text.columns.leadsTo}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, standsFor, below, first, page, label }) => (
            <tr key={code}>
              <th scope="row">{below ? text.below(code) : code}</th>
              <td>
                {standsFor}
                <br />
                <a href={page} data-system={oid} data-code={code} data-below={below} data-first={first}>
                  {label}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Address({ example }: Pick<ConnectModel, 'example'>) {
  const { caption, columns, rows, more } = text.parameters
  return (
    <section className="mt-8" aria-labelledby="address">
      <h2 id="address">{text.address}</h2>
      <p className="mt-2 mb-3 max-w-160">{text.addressAbout}</p>
      <TableFrame label={caption}>
        <table className="cards text-sm">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.means}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, means }) => (
              <tr key={name}>
                <th scope="row" className="wrap-anywhere">
                  {name}
                </th>
                <td data-label={columns.means}>{means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="mt-3 max-w-160 wrap-anywhere">{more}</p>
      {example && (
        <p className="mt-3 max-w-160">
          {text.example}:{' '}
          <a className="wrap-anywhere" href={example.href}>
            {example.address}
          </a>{' '}
          {text.exampleLeads(example.leadsTo)}
        </p>
      )}
    </section>
  )
}
