import type { MetadataRoute } from 'next'
import { light } from '@/lib/seo/colors'
import { icons } from '@/lib/seo/icons'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: site.language,
    start_url: '/',
    display: 'browser',
    background_color: light.paper,
    theme_color: light.deep,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...icons
        .filter((icon) => !icon.opaque)
        .map(({ path, size }) => ({ src: path, type: 'image/png', sizes: `${size}x${size}` })),
    ],
  }
}
