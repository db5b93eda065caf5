/** Pictures for sharing, made from the heads of the built pages and kept while their input stays the same. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DomUtils, parseDocument } from 'htmlparser2'
import sharp from 'sharp'
import { picturePath } from '../seo/share-picture'
import type { HtmlPage } from './files'
import { keptFiles } from './kept-files'
import { eachInParallel } from './parallel'
import { type Card, cardSvg } from './share-card'
import { fontFile } from './text-shapes'

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
  const template = templateVersion()
  await eachInParallel(own, async ({ page, picture, card }) => {
    const name = `${hash(template, JSON.stringify(card))}.png`
    const target = join(out, picture)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await kept.get(name, () => draw(page, card)))
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

async function draw(page: HtmlPage, card: Card): Promise<Buffer> {
  try {
    return await sharp(Buffer.from(cardSvg(card)))
      .png({ palette: true, colors: 64, dither: 0, effort: 1 })
      .toBuffer()
  } catch (error) {
    throw new Error(`picture of ${page.file}: ${(error as Error).message}`)
  }
}

/** Changes when the drawing, its font or the library that paints it changes. */
function templateVersion(): string {
  const sources = ['share-card.ts', 'share-pictures.ts', 'text-shapes.ts', '../seo/colors.ts'].map((file) =>
    readFileSync(join(dirname(fileURLToPath(import.meta.url)), file), 'utf8'),
  )
  const fonts = ([400, 600] as const).map((weight) => hash(readFileSync(fontFile(weight))))
  return hash(...sources, ...fonts, JSON.stringify(sharp.versions))
}

function hash(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}
