/** Pictures for sharing, made from the heads of the built pages and kept while their input stays the same. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import sharp from 'sharp'
import { picturePath } from '../seo/share-picture'
import type { HtmlPage } from './files'
import { keptFiles } from './kept-files'
import { eachInParallel } from './parallel'
import { type Card, cardSvg } from './share-card'

/**
 * Writes the picture of every page that names one of its own.
 * @param cache folder that keeps pictures between builds
 * @returns how many pictures there are and how many were drawn
 * @throws when a page names a picture that no page makes
 */
export async function writeSharePictures(
  out: string,
  pages: readonly HtmlPage[],
  cache: string,
): Promise<{ count: number; drawn: number }> {
  const heads = pages.map((page) => ({ page, ...headOf(page) }))
  const own = heads.filter(({ page, picture }) => picture === picturePath(page.address))
  const made = new Set(own.map((head) => head.picture))
  const without = heads.find(({ picture }) => !made.has(picture))
  if (without) throw new Error(`${without.page.file}: no page makes its picture ${without.picture}`)

  const kept = keptFiles(cache)
  await eachInParallel(own, async ({ page, picture, card }) => {
    const svg = cardSvg(card)
    const name = `${hash(svg)}.png`
    const target = join(out, picture)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await kept.get(name, () => draw(page, svg)))
  })
  return { count: own.length, drawn: kept.finish() }
}

/** The path of the picture that a page names, and what that picture says. */
function headOf({ html }: HtmlPage): { picture: string; card: Card } {
  const head = parseDocument(html.slice(0, html.indexOf('</head>'))).children
  const metas = DomUtils.getElementsByTagName('meta', head)
  const meta = (name: string) =>
    metas.find((e) => e.attribs.property === name || e.attribs.name === name)?.attribs.content
  const h1 = /<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0] ?? ''
  const image = meta('og:image')
  return {
    picture: image ? new URL(image).pathname : '',
    card: {
      text: DomUtils.textContent(parseDocument(h1).children),
      section: meta('article:section'),
      rating: meta('twitter:data1'),
      site: meta('og:site_name') ?? '',
    },
  }
}

async function draw(page: HtmlPage, svg: string): Promise<Buffer> {
  try {
    return await sharp(Buffer.from(svg)).png(png).toBuffer()
  } catch (error) {
    throw new Error(`picture of ${page.file}: ${(error as Error).message}`)
  }
}

const png = { palette: true, colors: 64, dither: 0, effort: 1 } as const

/** Changes with the drawing, which holds its letters as shapes, and with the library that paints it. */
function hash(svg: string): string {
  const parts = [svg, JSON.stringify(png), JSON.stringify(sharp.versions)]
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
