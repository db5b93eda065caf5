import type { CardList, HandoutPart } from '@/lib/pages/handout-parts'

type Props = { part: Omit<HandoutPart, 'needs'>; as: 'h2' | 'h3' }

/** What a card of a handout says, in sizes that go with its text; below, which version of which page it is from. */
export function PartText({ part: { from, href, lead, lists, texts, title }, as: Title }: Props) {
  return (
    <>
      <Title className="text-[1.15em]!">
        <a className="inline-block min-h-6 no-underline hover:underline" href={href}>
          {title}
        </a>
      </Title>
      {lead && <p className="mt-[0.3em] font-bold">{lead}</p>}
      {texts.map((text) => (
        <p key={text} className="mt-[0.3em]">
          {text}
        </p>
      ))}
      {lists.map((list) => (
        <Items key={list.title} list={list} />
      ))}
      <p className="mt-[0.3em] text-[0.8em] wrap-anywhere text-quiet">{from}</p>
    </>
  )
}

function Items({ list: { boxes, items, title } }: { list: CardList }) {
  return (
    <div className={boxes ? 'break-inside-avoid' : 'prose break-inside-avoid'}>
      {title && <p className="mt-[0.3em] break-after-avoid font-bold">{title}</p>}
      <ul className="mt-[0.3em] grid gap-1">
        {items.map((item) => (
          <li key={item} className={boxes ? 'to-tick' : undefined}>
            {item}
          </li>
        ))}
      </ul>
    </div>
  )
}
