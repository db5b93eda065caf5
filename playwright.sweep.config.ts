import { defineConfig } from '@playwright/test'
import e2e from './playwright.config'

export default defineConfig({
  ...e2e,
  testDir: 'tests/sweep',
  outputDir: 'test-results/sweep',
  reporter: [['dot']],
})
