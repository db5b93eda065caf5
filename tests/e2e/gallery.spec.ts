/** Every fixture of every component, light beside dark, as `npm run gallery` writes them. */
import { execFileSync } from 'node:child_process'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('axe has nothing against any component in the gallery', async ({ page }) => {
  const said = execFileSync('npm', ['run', '--silent', 'gallery'], { encoding: 'utf8' })
  const [, count, address = ''] = /(\d+) fixtures: (\S+)/.exec(said) ?? []
  await page.goto(address)
  await expect(page.locator('iframe')).toHaveCount(2 * Number(count))
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const contrast = passes.find(({ id }) => id === 'color-contrast')
  expect(contrast?.nodes.length).toBeGreaterThan(100)
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
  ).toEqual([])
})
