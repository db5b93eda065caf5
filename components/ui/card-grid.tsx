import { ArticleIcon } from '@/components/drawings/article-icon'
import { CertaintyWord } from '@/components/evidence/certainty'
import type { PageCard } from '@/lib/pages/lists'

/**
 * Links to pages as cards: a small picture, what the page is called, what it says and how sure that is. An even number
 * stands in twos, so that no card is left alone in its row.
 */
export function CardGrid({ cards }: { cards: readonly PageCard[] }) {
  return (
    <ul className={`grid gap-4 md:grid-cols-2 ${cards.length % 2 === 0 ? '' : 'xl:grid-cols-3'}`}>
      {cards.map((card) => (
        <li
          key={card.href}
          className="group relative flex gap-4 rounded-lg border border-hair bg-card p-4 md:p-5"
        >
          {card.icon && <ArticleIcon name={card.icon} />}
          <div className="flex min-w-0 flex-col">
            <a
              className="leading-[1.25] font-bold no-underline group-hover:underline after:absolute after:inset-0"
              href={card.href}
            >
              {card.label}
            </a>
            <p className="mt-1.5 text-sm leading-[1.4]">{card.about}</p>
            {card.certainty && (
              <p className="mt-auto pt-2 text-quiet">
                <CertaintyWord level={card.certainty} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
