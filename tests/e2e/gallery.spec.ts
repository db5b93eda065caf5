/** Every fixture of every component, light beside dark, as `npm run gallery` writes them. */
import { execFileSync } from 'node:child_process'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('axe has nothing against any component in the gallery', async ({ page }) => {
  const said = execFileSync('npm', ['run', '--silent', 'gallery'], { encoding: 'utf8' })
  const [, count, address = ''] = /(\d+) fixtures: (\S+)/.exec(said) ?? []
  await page.goto(address)
  await expect(page.locator('iframe')).toHaveCount(2 * Number(count))
  for (const theme of ['light', 'dark']) {
    const guide = page.frameLocator(`[title="style-guide/style-guide: all on one page, ${theme}"]`)
    await expect(guide.getByRole('heading', { level: 2 })).toHaveText([
      /Palette/,
      'Type',
      'Heading 2',
      /Space/,
      'Pills',
      'Pictures',
      'Certainty and verdicts',
      'Cards',
      'Boxes',
    ])
    await expect(guide.getByText('ink #14213a #ece8df 1.0 / 1.0')).toBeVisible()
  }
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const contrast = passes.find(({ id }) => id === 'color-contrast')
  expect(contrast?.nodes.length).toBeGreaterThan(100)
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
  ).toEqual([])
})
