import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Milliseconds until a test counts as hanging: none dies of a busy machine. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }
const resolve = { alias: { '@': at('.'), 'contentlayer/generated': at('.contentlayer/generated/index.mjs') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'fast',
          ...patience,
          include: ['tests/{unit,content,components}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/generate-content.ts'],
        },
      },
      { resolve, test: { name: 'export', ...patience, include: ['tests/export/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
