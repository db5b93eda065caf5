/**
 * The site in out/ in other engines than Chromium's, as far as this machine has them: terms, citations, folds, search,
 * tools, print. What no engine here has is said by name and counts as nothing.
 */
import { spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteServer } from '@/lib/export/server'
import { type Engine, engines } from './engine'

const found = engines()
/** Programs of Debian's packages; an engine that has them is tried. */
const programs = { Firefox: ['firefox-esr'], WebKit: ['WebKitWebDriver', 'Xvfb'] }
const question = '/q/feel/'

const server = siteServer('out')
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test.each(Object.entries(programs))('%s is tried where %j are, and else named', (name, needed) => {
  const isHere = needed.every((program) => spawnSync('which', [program]).status === 0)
  if (!(name in found))
    console.warn(`${name} is not on this machine: install firefox-esr, or webkit2gtk-driver and xvfb`)
  // Another Firefox will do as well.
  expect(name in found || !isHere).toBe(true)
})

describe.each(Object.entries(found))('%s', (_, start) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await start()
    console.log(engine.name)
  })
  afterAll(() => engine?.close())

  const text = (selector: string) =>
    engine.run((of: string) => document.querySelector<HTMLElement>(of)?.textContent ?? '', selector)
  const seen = (selector: string) =>
    engine.run((of: string) => document.querySelector(of)?.checkVisibility() ?? false, selector)
  const count = (selector: string) =>
    engine.run((of: string) => document.querySelectorAll(of).length, selector)
  /** Sets a field as typing does, for fields that each engine draws in its own way. */
  const fill = (selector: string, value: string) =>
    engine.run(
      (of: string, to: string) => {
        const field = document.querySelector(of) as HTMLInputElement
        field.value = to
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        field.dispatchEvent(new Event('change', { bubbles: true }))
      },
      selector,
      value,
    )

  test('a term and a citation open beside the word, and Esc closes them', async () => {
    await engine.open(origin + question)
    for (const mark of ['main .term', 'main .cite']) {
      await engine.click(mark)
      await expect.poll(() => text('.popover:popover-open')).toMatch(/\w{3,} \w{2,}/)
      await engine.press('Escape')
      await expect.poll(() => count('.popover:popover-open')).toBe(0)
    }
  })

  test('a fold opens by a press, and by the jump of an address', async () => {
    await engine.open(`${origin}/conditions/crps/`)
    expect(await seen('#source-1')).toBe(false)
    await engine.click('summary:has(#sources)')
    await expect.poll(() => seen('#source-1')).toBe(true)
    await engine.open(`${origin}/conditions/depression/#source-1`)
    await expect.poll(() => seen('#source-1')).toBe(true)
  })

  test('search finds a page from its field', async () => {
    await engine.open(origin + question)
    await engine.type('header input[type=search]', 'bladder')
    await expect.poll(() => text('.search-panel li:has(p)')).toMatch(/bladder/i)
  })

  test('the question of somebody in danger is answered before any index is loaded', async () => {
    await engine.open(origin + question)
    await engine.type('header input[type=search]', 'overdose')
    await expect.poll(() => text('.search-panel')).toMatch(/911/)
  })

  test('the tools work: list of questions, day planner, decision aid, handouts', async () => {
    await engine.open(`${origin}/deciding/questions-to-ask/`)
    await engine.click('details[open] label')
    await expect.poll(() => count('question-list [data-list] > li')).toBe(1)

    await engine.open(`${origin}/treatment/day-planner/`)
    await fill('[name=day]', '2026-11-30')
    await fill('[name=from]', '10:00')
    await fill('[name=to]', '14:00')
    await expect.poll(() => text('[data-counts=wait]')).toMatch(/Tuesday, December 1/)

    await engine.open(`${origin}/deciding/decision-aid/`)
    const first = await text('[data-step]:not([hidden]) h2')
    await engine.click('[data-next]')
    await expect.poll(() => text('[data-step]:not([hidden]) h2')).not.toBe(first)

    await engine.open(`${origin}/clinics/handouts/#v1=q/drive@1`)
    await expect.poll(() => text('[data-sheet] [data-list] > li')).toMatch(/drive/i)
  })

  test('the rules for paper are understood: on paper the text stands without header and fields', async () => {
    await engine.open(origin + question)
    const hiddenNow = await seen('header nav')
    const rules = await engine.run(() => {
      const media = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap(function inner(rule): CSSRule[] {
          return 'cssRules' in rule ? [rule, ...[...(rule.cssRules as CSSRuleList)].flatMap(inner)] : [rule]
        })
        .filter(
          (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
        )
      for (const rule of media) rule.media.mediaText = 'screen'
      return media.length
    })
    expect(hiddenNow).toBe(true)
    expect(rules).toBeGreaterThan(10)
    expect(await seen('header nav')).toBe(false)
    expect(await seen('header input[type=search]')).toBe(false)
    expect(await seen('main h1')).toBe(true)
  })
})
