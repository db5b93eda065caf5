/** The way out of pages about danger and misuse. The page that it leads to is made up here: nothing is asked of others. */
import { expect, type Page, test } from '@playwright/test'
import { site } from '@/lib/site'
import { crisisArticle } from './pages'

const way = (page: Page) => page.getByRole('link', { name: 'Leave quickly' })

test.beforeEach(async ({ context }) => {
  await context.route(`${site.leaveTo}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )
})

test('it is reached by keyboard first, stays in sight, is large enough, and asks nobody before it is pressed', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(crisisArticle, { waitUntil: 'networkidle' })
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((origin) => origin !== baseURL)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(way(page)).toBeFocused()
  const { height, width } = (await way(page).boundingBox()) ?? { height: 0, width: 0 }
  expect(Math.min(height, width)).toBeGreaterThanOrEqual(24)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await expect(way(page)).toBeInViewport()
  await page.emulateMedia({ media: 'print' })
  await expect(way(page)).toBeHidden()
})

test('it takes the place of the page: back leads to the one before', async ({ page }) => {
  await page.goto('/q/drive/')
  await expect(way(page)).toHaveCount(0)
  await page.goto(crisisArticle)
  await way(page).click()
  await expect(page).toHaveURL(site.leaveTo)
  await page.goBack()
  await expect(page).toHaveURL('/q/drive/')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('it is a plain link', async ({ page }) => {
    await page.goto(crisisArticle)
    await way(page).click()
    await expect(page).toHaveURL(site.leaveTo)
  })
})
