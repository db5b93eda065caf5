import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Milliseconds until a test counts as hanging: none dies of a busy machine. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }
const resolve = { alias: { '@': at('.'), 'contentlayer/generated': at('.contentlayer/generated/index.mjs') } }

export default defineConfig({
  test: {
    // Without it a machine of two cores runs one file after the other.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'fast',
          ...patience,
          // No test of these changes what the others see; what they import is loaded once, in half the time.
          isolate: false,
          include: ['tests/{unit,content,components}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/generate-content.ts'],
        },
      },
      // Commands of the project, and the compiler, as they run for those who call them.
      { resolve, test: { name: 'commands', ...patience, include: ['tests/commands/**/*.test.ts'] } },
      { resolve, test: { name: 'export', ...patience, include: ['tests/export/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'engines',
          ...patience,
          include: ['tests/engines/**/*.test.ts'],
          expect: { poll: { timeout: 60_000 } },
        },
      },
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
