/** The picture that is shown where a page is shared: what it asks or says, how sure that is, and who says it. */

import { words } from '../../words'
import { certaintyLevels } from '../content/vocabulary'
import { certaintyDots } from '../evidence/certainty'
import { apricot, light } from '../seo/colors'
import { mark } from '../seo/mark'
import { pictureSize } from '../seo/share-picture'
import { textPath, textWidth, wrap } from './text-shapes'

export type Card = {
  text: string
  section?: string | undefined
  /** words of a certainty or a verdict */
  rating: string | undefined
  site: string
}

const { width, height } = pictureSize
const left = 80
const right = width - left
const space = { top: 222, bottom: 498 }
const sizes = [84, 76, 68, 62, 56, 50, 45, 40]

/** @throws when the text is too long for the picture or the font lacks a character */
export function cardSvg(card: Card): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${light.paper}"/>`,
    sign(672, 46, 19, light.mist, light.mist),
    `<rect width="${width}" height="12" fill="${light.deep}"/>`,
    `<rect x="${left}" y="62" width="60" height="60" rx="13" fill="${light.deep}"/>`,
    sign(left, 62, 60 / 32, light.paper, apricot),
    textPath(card.site, { x: left + 80, y: 104, size: 36, weight: 600, fill: light.accent }),
    card.section ? textPath(card.section, { x: left, y: 192, size: 32, weight: 400, fill: light.quiet }) : '',
    title(card.text),
    `<rect x="${left}" y="522" width="${right - left}" height="2" fill="${light.hair}"/>`,
    card.rating ? rating(card.rating) : '',
    advice(),
    '</svg>',
  ].join('')
}

/** The mark at a scale, with the colors of its ring and its dot. */
function sign(x: number, y: number, scale: number, ring: string, dot: string): string {
  const { cx, cy, r } = mark.dot
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="${mark.ring}" fill="none" stroke="${ring}" stroke-width="${mark.weight}" stroke-linecap="round"/><circle cx="${cx}" cy="${cy}" r="${r}" fill="${dot}"/></g>`
}

/** The largest size at which the text fits. */
function title(text: string): string {
  for (const size of sizes) {
    const lines = wrap(text, right - left, size, 600)
    const step = Math.round(size * 1.16)
    const tall = lines.length * step
    if (tall > space.bottom - space.top || lines.some((l) => textWidth(l, size, 600) > right - left)) continue
    const first = space.top + size * 0.78 + (space.bottom - space.top - tall) * 0.35
    return lines
      .map((line, i) =>
        textPath(line, { x: left, y: Math.round(first) + i * step, size, weight: 600, fill: light.ink }),
      )
      .join('')
  }
  throw new Error(`"${text}" is too long for a picture`)
}

function rating(text: string): string {
  const level = certaintyLevels.find((one) => words.certainty.levels[one].label === text)
  return level ? dots(text, certaintyDots[level]) : stamp(text)
}

/** The dots of the certainty badge and its words. */
function dots(text: string, full: number): string {
  const step = 48
  const drawn = [0, 1, 2, 3].map(
    (i) =>
      `<circle cx="${left + 18 + i * step}" cy="570" r="16" stroke="${light.ink}" stroke-width="4" fill="${i < full ? light.ink : 'none'}"/>`,
  )
  return (
    drawn.join('') +
    textPath(text, { x: left + 4 * step + 14, y: 582, size: 36, weight: 600, fill: light.ink })
  )
}

const verdictColors: Record<string, string> = {
  [words.verdict.words.supported]: light.routine,
  [words.verdict.words.partly]: light.urgent,
  [words.verdict.words.overstated]: light.urgent,
  [words.verdict.words['not-supported']]: light.emergency,
  [words.verdict.words.wrong]: light.emergency,
}

/** The frame of a verdict and its word. */
function stamp(verdict: string): string {
  const color = verdictColors[verdict] ?? light.ink
  const words = `Verdict: ${verdict.toLowerCase()}`
  const wide = Math.ceil(textWidth(words, 38, 600)) + 48
  return (
    `<rect x="${left + 2}" y="544" width="${wide}" height="56" rx="12" fill="${light.paper}" stroke="${color}" stroke-width="4"/>` +
    textPath(words, { x: left + 26, y: 585, size: 38, weight: 600, fill: color })
  )
}

function advice(): string {
  const words = 'Information, not medical advice'
  const size = 28
  return textPath(words, {
    x: right - textWidth(words, size, 400),
    y: 580,
    size,
    weight: 400,
    fill: light.quiet,
  })
}
