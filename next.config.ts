import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked once, by npm test.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
}

export default config
