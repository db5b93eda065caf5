import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { scriptAddress } from '@/components/ui/script-address'
import { dark, light } from '@/lib/seo/colors'
import { appleIcon } from '@/lib/seo/icons'
import { site } from '@/lib/site'
import './globals.css'

const font = localFont({
  src: '../.cache/font/text.woff2',
  weight: '400 700',
  variable: '--font-text',
  // A font that comes late waits for the next page: exchanged in sight, it moves the text.
  display: 'optional',
})

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  icons: {
    icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    apple: { url: appleIcon.path, sizes: `${appleIcon.size}x${appleIcon.size}` },
  },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: light.deep },
    { media: '(prefers-color-scheme: dark)', color: dark.deep },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language} className={`${font.variable} bg-deep print:bg-card`}>
      <head>
        {/* Sets the chosen colors before the first paint; as small as the style sheet it waits beside. */}
        <script src={scriptAddress('site')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
