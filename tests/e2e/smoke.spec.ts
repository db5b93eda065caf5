import { expect, test } from '@playwright/test'

test('a reader opens a question from the home page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'When can I drive?' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'When can I drive?' })).toBeVisible()
  await expect(page.getByText('Not yet reviewed by a clinician').first()).toBeVisible()
})
