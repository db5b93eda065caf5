import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticlePage } from '@/components/pages/article'
import { articles } from '@/lib/content'
import { articleModel } from '@/lib/pages/article'

/** The numbers that key points begin with, as they are drawn. */
function numbers(which: typeof articles): string[] {
  const markup = which.map(
    (article) =>
      renderToStaticMarkup(<ArticlePage model={articleModel(article)} />)
        .split('id="points"')[1]
        ?.split('</ul>')[0],
  )
  return markup.flatMap((html = '') => html.match(/<strong[^>]*>/g) ?? [])
}

test('a number is set large, but not where the evidence is very uncertain: there it looks surer than it is', () => {
  const uncertain = numbers(articles.filter(({ certainty }) => certainty === 'very-low'))
  const others = numbers(articles.filter(({ certainty }) => certainty !== 'very-low'))
  expect(uncertain.length).toBeGreaterThan(3)
  expect(others.length).toBeGreaterThan(10)
  expect(new Set(uncertain)).toEqual(new Set(['<strong>']))
  expect(others.filter((tag) => !tag.includes('quantity'))).toEqual([])
})
