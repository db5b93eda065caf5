import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // A name of its own for each build would make two builds of the same content differ.
  generateBuildId: () => 'static',
  // Types are checked once, by npm test.
  typescript: { ignoreBuildErrors: true },
  // A build holds all content in one file; the source map of that file takes more memory than the build itself.
  experimental: { turbopackSourceMaps: process.env.NODE_ENV !== 'production' },
  images: { unoptimized: true },
}

export default config
