/** A second judge beside axe: HTML_CodeSniffer, WCAG 2.2 level AA as far as it knows it, over a page of each kind. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { kinds } from './pages'

type Message = { type: number; code: string; msg: string; element: Element | null }
type Sniffer = {
  ERROR: number
  process(standard: string, source: Document, done: () => void): void
  getMessages(): Message[]
}

const source = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
)

/** A form without a button to send it: fields of lists and tools act at once, and nothing is ever sent. */
const fine = 'WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2'

for (const [kind, [address]] of Object.entries(kinds))
  test(`HTML_CodeSniffer has nothing against ${kind}, ${address}`, async ({ page }) => {
    await page.goto(address)
    await page.evaluate(source)
    const { errors, told } = await page.evaluate(async (fine) => {
      const { HTMLCS } = window as unknown as { HTMLCS: Sniffer }
      await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done))
      const messages = HTMLCS.getMessages()
      return {
        told: messages.length,
        errors: messages
          .filter(({ code, type }) => type === HTMLCS.ERROR && code !== fine)
          .map(({ code, msg, element }) => `${code} ${msg} ${element?.outerHTML.slice(0, 120)}`),
      }
    }, fine)
    expect(told, 'notices, warnings and errors').toBeGreaterThan(5)
    expect(errors).toEqual([])
  })
