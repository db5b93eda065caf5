import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const resolve = { alias: { '@': at('.'), 'contentlayer/generated': at('.contentlayer/generated/index.mjs') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'fast',
          include: ['tests/{unit,content,components}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/generate-content.ts'],
        },
      },
      { resolve, test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 60_000 } },
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
