import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { openAddresses } from '@/lib/content/addresses'
import { blocks } from '@/lib/data/mdast'
import { citedBlocks } from '@/lib/data/plain'
import { twinOf } from '@/lib/data/twin'
import { addresses, pageModel } from '@/lib/pages/kinds'
import type { ShownBlock } from '@/lib/pages/shown'
import { words } from '@/words'

const context = {
  absolute: (href: string) => new URL(href, 'https://a.org/q/x/').href,
  claims: [],
  numbered: true,
}
const markdown = (nodes: ShownBlock[]) =>
  toMarkdown(
    { type: 'root', children: blocks(nodes, context) },
    { bullet: '-', extensions: [gfmToMarkdown()] },
  )
const p = (value: string): ShownBlock => ({ t: 'p', children: [{ t: 'text', value }] })
const source = { number: 1, id: 'cite-1-1' }

describe('a tree as Markdown', () => {
  test('signs that mean something in Markdown are escaped', () => {
    expect(markdown([p('# 1 * 2 * 3 <b>x</b> [a](b) _c_')])).toBe(
      '\\# 1 \\* 2 \\* 3 \\<b>x\\</b> \\[a]\\(b) \\_c\\_\n',
    )
    expect(markdown([p('1. not a list')])).toBe('1\\. not a list\n')
  })
  test('links lead there from anywhere; numbers of sources stay as they are', () => {
    expect(
      markdown([
        {
          t: 'p',
          children: [
            { t: 'link', href: '/q/y/', children: [{ t: 'text', value: 'there' }] },
            { t: 'text', value: ' and ' },
            { t: 'link', href: '#z', children: [{ t: 'text', value: 'below' }] },
            { t: 'text', value: '.' },
            { t: 'cite', marks: [source, { number: 2, id: 'cite-2-1' }] },
          ],
        },
      ]),
    ).toBe('[there](https://a.org/q/y/) and [below](https://a.org/q/x/#z). [1, 2]\n')
  })
  test('a care card is a quotation that begins with its urgency', () => {
    expect(markdown([{ t: 'care', urgency: 'emergency', title: 'Call 911', children: [p('Now.')] }])).toBe(
      '> **Emergency: Call 911**\n>\n> Now.\n',
    )
  })
  test('what not to do says so in each line', () => {
    expect(markdown([{ t: 'dont', title: 'Do not', items: [[p('Drive.')], [p('Drink.')]] }])).toBe(
      '**Do not**\n\n- ✗ Drive.\n- ✗ Drink.\n',
    )
  })
  test('a table keeps its cells, whatever stands in them', () => {
    const cell = (value: string) => [{ t: 'text' as const, value }]
    const text = markdown([
      {
        t: 'table',
        head: [cell('a'), cell('b')],
        rows: [[cell('1 | 2'), cell('3')]],
        labels: [],
        wide: false,
      },
    ])
    expect(text).toBe('| a      | b |\n| ------ | - |\n| 1 \\| 2 | 3 |\n')
  })
})

describe('a tree as plain text', () => {
  const apparatus = {
    sources: [
      { key: 'smith-2020', number: 1, title: '', text: '', plain: '', fresh: '', link: undefined, marks: [] },
    ],
    terms: [],
  }
  test('lists and boxes stand line by line, with the ids of their sources', () => {
    const list: ShownBlock = {
      t: 'list',
      ordered: false,
      items: [
        [
          {
            t: 'p',
            children: [
              { t: 'text', value: 'One*.' },
              { t: 'cite', marks: [source] },
            ],
          },
        ],
        [p('Two.'), p('More.')],
      ],
    }
    expect(
      citedBlocks([{ t: 'callout', kind: 'warning', title: 'Look', children: [list] }, p('End.')], apparatus),
    ).toEqual([
      { kind: 'callout', text: 'Important: Look\n- One*.\n- Two.\n  More.', sources: ['smith-2020'] },
      { kind: 'p', text: 'End.', sources: [] },
    ])
  })
})

describe('the twins of all pages', () => {
  const known = [...addresses, ...openAddresses]
  const twins = addresses.flatMap((address) => {
    const model = pageModel(address)
    const text = twinOf(model)
    return text ? [{ address, model, text }] : []
  })

  test('every page that search engines list has one', () => {
    const without = addresses.filter((address) => !twins.some((twin) => twin.address === address))
    expect(without.filter((address) => pageModel(address).head.index)).toEqual([])
    expect(twins.length).toBeGreaterThan(400)
  })
  test('each says its address, its license, that nobody has reviewed it, and its days', () => {
    for (const { address, model, text } of twins) {
      expect(text, address).toMatch(/^# \S/)
      expect(text, address).toContain(`<https://clear-on-ketamine.example${address}>`)
      expect(text, address).toContain('CC BY 4.0')
      if ('review' in model && model.review.reviewer === null)
        expect(text, address).toContain(`**${words.data.notReviewed}**`)
      if ('review' in model) expect(text, address).toContain(model.review.changed)
    }
  })
  test('each says its certainty and its verdict in words, and lists its sources by number', () => {
    for (const { address, model, text } of twins) {
      if ('certainty' in model && model.certainty)
        expect(text, address).toContain(`**Certainty:** ${words.certainty.levels[model.certainty].label}`)
      if ('verdict' in model)
        expect(text, address).toContain(words.verdict.words[model.verdict].toLowerCase())
      for (const { number, link } of 'apparatus' in model ? model.apparatus.sources : []) {
        expect(text, address).toMatch(new RegExp(`^${number}\\. `, 'm'))
        if (link) expect(text.replaceAll('\\', ''), address).toContain(`](${link.href})`)
      }
    }
  })
  test('no HTML is in them, and each link to the site leads to a page or a file', () => {
    for (const { address, text } of twins) {
      expect(text, address).not.toMatch(/(?<!\\)<(?!https:)[a-z/!]/i)
      const led = [...text.matchAll(/clear-on-ketamine\.example(\/[^\s)>#?]*)/g)].map(
        ([, path]) => path ?? '',
      )
      expect(
        led.filter((path) => !known.includes(path) && !path.startsWith('/data/')),
        address,
      ).toEqual([])
    }
  })
  test('help in danger stands where the page has it', () => {
    const help = twins.filter(({ model }) => 'crisis' in model && model.crisis)
    expect(help.length).toBeGreaterThan(5)
    for (const { address, text } of help) expect(text, address).toContain('**Call 988:**')
  })
})
