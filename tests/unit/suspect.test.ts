import { cuss } from 'cuss'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { patterns, suspicion } from '@/lib/language/suspect'

const isSuspect = suspicion([], 2)
const articles = unified().use(retextEnglish).use(retextIndefiniteArticle).use(nothing)

describe('a text that the plugins object to is never passed over', () => {
  test('with a phrase of their lists, one or many of it', () => {
    const phrases = [
      ...patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate)),
      ...Object.keys(cuss).filter((phrase) => cuss[phrase] === 2),
    ]
    expect(phrases.length).toBeGreaterThan(1_000)
    const many = phrases.map((phrase) =>
      /[^aeiou]y$/.test(phrase) ? phrase.replace(/y$/, 'ies') : `${phrase}s`,
    )
    expect([...phrases, ...many].filter((text) => !isSuspect(`They wrote ${text}, there.`))).toEqual([])
  })
  test('with an article that does not fit', () => {
    const words =
      'hour honest useful unit one European SSRI MRI NMDA EMA 8 11 18 drug effect apple hospital user heir'
    const texts = words
      .split(' ')
      .flatMap((word) => ['a', 'an', 'A', 'An'].map((article) => `${article} ${word}`))
    const wrong = texts.filter((text) => articles.processSync(text).messages.length > 0)
    expect(wrong).toEqual(expect.arrayContaining(['a hour', 'an useful', 'an drug', 'An user']))
    expect(wrong.filter((text) => !isSuspect(text))).toEqual([])
  })
})

function nothing(this: Processor): void {
  this.compiler = () => ''
}
