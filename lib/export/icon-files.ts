import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { light } from '../seo/colors'
import { icons } from '../seo/icons'

/** PNG copies of the icon, for places that can not show SVG. */
export async function writeIcons(out: string): Promise<void> {
  const svg = readFileSync(join(out, 'icon.svg'))
  await Promise.all(
    icons.map(async ({ path, size, opaque }) => {
      const image = sharp(svg, { density: (72 * size) / 32 }).resize(size, size)
      const filled = opaque ? image.flatten({ background: light.deep }) : image
      await filled.png({ palette: true, effort: 10 }).toFile(join(out, path))
    }),
  )
}
