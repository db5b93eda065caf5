/** The choice of colors. */
import { expect, type Page, test } from '@playwright/test'
import { article } from './pages'

const colors = (page: Page) => page.getByRole('group', { name: 'Colors' })
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }))

test('colors chosen with the keyboard are stored and stay after a reload and on the next page', async ({
  page,
}) => {
  await page.goto(article)
  const light = await background(page)
  await colors(page).getByLabel('As my device').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(colors(page).getByLabel('Dark')).toBeChecked()
  expect(await stored(page)).toEqual({ theme: 'dark' })
  const dark = await background(page)
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await background(page)).toBe(dark)
  await expect(colors(page).getByLabel('Dark')).toBeChecked()
  await page.goto('/')
  expect(await background(page)).toBe(dark)
})

test('"As my device" empties the storage and follows the device again', async ({ page }) => {
  await page.goto(article)
  const light = await background(page)
  await colors(page).getByLabel('Dark').check()
  await colors(page).getByLabel('As my device').check()
  expect(await stored(page)).toEqual({})
  expect(await background(page)).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await background(page)).not.toBe(light)
})

test.describe('on a dark device', () => {
  test.use({ colorScheme: 'dark' })

  test('light colors can be chosen', async ({ page }) => {
    await page.goto(article)
    const dark = await background(page)
    await colors(page).getByLabel('Light').check()
    expect(await stored(page)).toEqual({ theme: 'light' })
    expect(await background(page)).not.toBe(dark)
  })
})

test('nothing is stored before a choice, and a nonsense value is ignored', async ({ page }) => {
  await page.goto(article)
  expect(await stored(page)).toEqual({})
  await page.evaluate(() => localStorage.setItem('theme', '"><b>'))
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined()
})

for (const [what, refuse] of [
  [
    'is denied',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
] as const)
  test(`where storage ${what}, colors can be chosen for this page`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.addInitScript(refuse)
    await page.goto(article)
    const light = await background(page)
    await colors(page).getByLabel('Dark').check()
    expect(await background(page)).not.toBe(light)
    await colors(page).getByLabel('As my device').check()
    expect(await background(page)).toBe(light)
    expect(errors).toEqual([])
  })
