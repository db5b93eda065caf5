/** Pictures for sharing, made from what the models of pages knew and kept while their input stays the same. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { PageFacts } from '../pages/facts'
import { picturePath } from '../seo/share-picture'
import { site } from '../site'
import { keptFiles } from './kept-files'
import { eachInParallel } from './parallel'
import { cardSvg } from './share-card'

/**
 * Writes the picture of every page that has one of its own.
 * @param cache folder that keeps pictures between builds
 * @returns how many pictures there are and how many were drawn
 */
export async function writeSharePictures(
  out: string,
  pages: Iterable<PageFacts>,
  cache: string,
): Promise<{ count: number; drawn: number }> {
  const own = [...pages].flatMap(({ address, head: { picture } }) => (picture ? [{ address, picture }] : []))
  const kept = keptFiles(cache)
  await eachInParallel(own, async ({ address, picture: { text, section, rating } }) => {
    const svg = cardSvg({ text, section, rating: rating?.words, site: site.name })
    const target = join(out, picturePath(address))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await kept.get(hash(svg), () => draw(address, svg)))
  })
  return { count: own.length, drawn: kept.finish() }
}

async function draw(address: string, svg: string): Promise<Buffer> {
  try {
    return await sharp(Buffer.from(svg)).png(png).toBuffer()
  } catch (error) {
    throw new Error(`picture of ${address}: ${(error as Error).message}`)
  }
}

const png = { palette: true, colors: 64, dither: 0, effort: 1 } as const

/** Changes with the drawing, which holds its letters as shapes, and with the library that paints it. */
function hash(svg: string): string {
  const parts = [svg, JSON.stringify(png), JSON.stringify(sharp.versions)]
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
