import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Scene } from '@/components/scenes/scene'
import { Storyboard } from '@/components/scenes/storyboard'
import { sceneNames } from '@/lib/content/schema'
import { storyboards } from '@/lib/content/source'

const elements = (node: React.ReactNode) =>
  DomUtils.findAll(() => true, parseDocument(renderToStaticMarkup(node)).children)

describe.each(sceneNames)('the scene %s', (name) => {
  const all = elements(<Scene name={name} className="" />)

  test('is drawn without words, style or faces of its own, and hidden from screen readers', () => {
    expect(all[0]?.attribs).toMatchObject({ viewbox: '0 0 240 160', 'aria-hidden': 'true' })
    expect(all.filter((e) => e.name === 'text' || e.name === 'style' || 'style' in e.attribs)).toEqual([])
    expect(all.length).toBeGreaterThan(3)
  })
  test('stays inside its frame', () => {
    const centers = all
      .filter((e) => e.name === 'circle' && e.attribs.cx)
      .map((e) => [Number(e.attribs.cx), Number(e.attribs.cy)])
    expect(centers.filter(([x = -1, y = -1]) => x < 0 || x > 240 || y < 0 || y > 160)).toEqual([])
  })
})

describe.each([...storyboards.values()])('the pictures of $id', (storyboard) => {
  const all = elements(<Storyboard storyboard={storyboard} marks={[]} />)
  const items = all.filter((e) => e.name === 'li')

  test('have their words beside them', () => {
    expect(items).toHaveLength(storyboard.scenes.length)
    storyboard.scenes.forEach(({ title, text }, i) => {
      const item = items[i]
      expect(item && DomUtils.findOne((e) => e.name === 'svg', item.children)).toBeTruthy()
      expect(item && DomUtils.textContent(item)).toContain(`${title}${text}`)
    })
  })
  test('differ by route only where a switch of radios chooses one', () => {
    const radios = all.filter((e) => e.attribs.type === 'radio')
    const some = storyboard.scenes.some(({ routes }) => routes)
    expect(radios.map((e) => e.attribs.value)).toEqual(some ? ['drip', 'spray', 'other'] : [])
    expect(radios.filter((e) => 'checked' in e.attribs)).toHaveLength(some ? 1 : 0)
  })
})
