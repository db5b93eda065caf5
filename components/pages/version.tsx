import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Lost } from '@/components/layout/lost'
import { PageFrame } from '@/components/layout/page-frame'
import type { Since, VersionModel, VersionsModel } from '@/lib/pages/version'
import { words } from '@/words'

/** Whether a copy on paper is current; at a retired address, where to go on. */
export function VersionPage({ model }: { model: VersionModel }) {
  const { changes, goesOn, head, lead, page, state } = model
  return (
    <PageFrame
      address={head.address}
      top={
        <>
          {goesOn && <meta httpEquiv="refresh" content={`0; url=${page.href}`} />}
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{words.version[state].title}</h1>
          <p className="lead">{lead}</p>
        </>
      }
    >
      <p>{words.version.page}</p>
      <p className="mt-2">
        <a
          className="inline-block rounded-lg bg-accent px-5 py-3 leading-[1.35] font-bold text-on-accent no-underline hover:underline print:border print:bg-card print:text-ink"
          href={page.href}
        >
          {page.label}
        </a>
      </p>
      {changes.length > 0 && (
        <section className="mt-8" aria-labelledby="changes">
          <h2 id="changes">{words.version.changes}</h2>
          <ul className="mt-4 grid gap-4">
            {changes.map((change) => (
              <Change key={change.on + change.note} change={change} />
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}

function Change({ change: { after, before, kind, note, on } }: { change: Since }) {
  const edge = kind === 'safety' ? 'border-emergency bg-emergency-card' : 'border-hair bg-card'
  return (
    <li className={`rounded-lg border-l-6 px-5 py-4 ${edge}`}>
      <p className="meta">
        <strong>{words.version.kinds[kind]}</strong>, {on}
      </p>
      <p className="mt-1 font-semibold">{note}</p>
      {before && after && (
        <dl className="mt-2 grid gap-1">
          <div>
            <dt className="inline font-semibold">{words.version.before}</dt>{' '}
            <dd className="inline">
              <del className="no-underline">{before}</del>
            </dd>
          </div>
          <div>
            <dt className="inline font-semibold">{words.version.now}</dt>{' '}
            <dd className="inline">
              <ins className="no-underline">{after}</ins>
            </dd>
          </div>
        </dl>
      )}
    </li>
  )
}

/** For versions that the site does not know. */
export function VersionsPage({ model }: { model: VersionsModel }) {
  const { ask, lead, title } = words.version.unknown
  return <Lost model={model} title={title} why={lead} ask={ask} />
}
