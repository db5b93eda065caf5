import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'

const folder = process.env.BUILD_FOLDER

export default function config(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD && !folder)
    throw new Error('run "npm run build": only this puts a complete site into out/')
  return {
    output: 'export',
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    // Where the pages go, and where they find their content.
    ...(folder && {
      distDir: `${folder}/site`,
      turbopack: {
        resolveAlias: { 'contentlayer/generated': `./${folder}/.contentlayer/generated/index.mjs` },
      },
    }),
    // A name of its own for each build would make two builds of the same content differ.
    generateBuildId: () => 'static',
    // Types are checked once, by npm test.
    typescript: { ignoreBuildErrors: true },
    experimental: {
      // A build holds all content in one file; the source map of that file takes more memory than the build itself.
      turbopackSourceMaps: process.env.NODE_ENV !== 'production',
      // Saves a build a few seconds, costs it memory, and may be damaged.
      turbopackFileSystemCacheForBuild: false,
      // As many processes draw pages as there are cores; else one core would rest.
      cpus: availableParallelism(),
    },
    images: { unoptimized: true },
  }
}
