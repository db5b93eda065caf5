/** Draws the handout that prints: paper, words of the clinic, advice that its parts need, code and versions. */
import { qrCode, readableSide } from '../lib/send/qr'
import { handoutBuilder as words } from '../words/en/client/handout-builder'
import type { Part } from './selection-report'

/** A constructed sheet, which the policy of the site allows: a style element it would refuse. */
const paper = new CSSStyleSheet()
document.adoptedStyleSheets.push(paper)

/** @param name "letter" or "a4" */
export function setPaper(name: string): void {
  paper.replaceSync(`@page { size: ${name} portrait }`)
}

/** @param value of a field by its name */
export function drawSheet(sheet: HTMLElement, parts: readonly Part[], value: (name: string) => string): void {
  const find = (selector: string) => sheet.querySelector(selector) as HTMLElement
  for (const name of ['print', 'columns']) sheet.dataset[name] = value(name)
  const written = (name: string) => value(name).trim()
  for (const name of ['clinic', 'phone', 'plan']) find(`[data-shown=${name}]`).textContent = written(name)
  const isNamed = written('clinic') !== '' || written('phone') !== ''
  find('[data-blank]').hidden = isNamed
  find('[data-clinic]').hidden = !isNamed
  find('[data-phone]').hidden = written('phone') === ''
  find('[data-plan]').hidden = written('plan') === ''
  find('[data-empty]').hidden = parts.length > 0
  const needed = new Set(parts.flatMap(({ needs }) => needs))
  for (const danger of sheet.querySelectorAll<HTMLElement>('[data-danger]'))
    danger.hidden = danger.dataset.always === undefined && !needed.has(danger.dataset.danger ?? '')
  const { lang } = document.documentElement
  find('[data-day]').textContent = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date())
  find('[data-ids]').textContent = parts.map(({ id, version }) => words.version(id, version)).join(' · ')
  document.documentElement.toggleAttribute('data-picked', parts.length > 0 || written('plan') !== '')
}

export function drawCode(svg: HTMLElement, link: string): void {
  const code = qrCode(link)
  svg.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`)
  svg.style.width = `${readableSide(code)}mm`
  svg.firstElementChild?.setAttribute('d', code.path)
}
