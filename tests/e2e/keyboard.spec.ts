/** Everything works with a keyboard, and focus is never lost. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { unseenFocus } from './focus'
import { article, question, samples } from './pages'

/** Presses Tab until the element has focus. */
async function tabTo(page: Page, target: Locator, most = 80) {
  await expect(target).toHaveCount(1)
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached with ${most} presses of Tab`)
}

test('the first Tab leads to the skip link, which leads past the header to the text', async ({ page }) => {
  await page.goto(article)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main a:focus')).toHaveCount(1)
})

test('Enter on a term opens its definition; Esc closes it and focus is on the term again', async ({
  page,
}) => {
  await page.goto(question)
  const term = page.locator('main .term').first()
  await tabTo(page, term)
  await page.keyboard.press('Enter')
  const popover = page.locator('.popover:popover-open')
  await expect(popover).toBeVisible()
  await expect(popover).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await expect(popover.getByRole('link')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(popover).toHaveCount(0)
  await expect(term).toBeFocused()
})

test('Enter on a citation number opens its entry; Esc closes it and focus is on the number again', async ({
  page,
}) => {
  await page.goto(question)
  const number = page.locator('main .cite').nth(1)
  await tabTo(page, number)
  await page.keyboard.press('Enter')
  const popover = page.getByRole('dialog', { name: 'Source 2', exact: true })
  await expect(popover).toBeFocused()
  await expect(popover).toBeInViewport({ ratio: 1 })
  const entry = page.locator((await number.getAttribute('href')) ?? '')
  await expect(popover).toContainText((await entry.locator('.source-plain').textContent()) ?? '')
  await page.keyboard.press('Escape')
  await expect(popover).toHaveCount(0)
  await expect(number).toBeFocused()
})

test('Enter on a word of certainty opens its meaning in place', async ({ page }) => {
  await page.goto(article)
  const mark = page.locator('main [data-means]').first()
  await tabTo(page, mark)
  await page.keyboard.press('Enter')
  const popover = page.locator('.popover:popover-open')
  await expect(popover).toContainText((await mark.getAttribute('data-means')) ?? '')
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
  await expect(mark).not.toHaveAttribute('aria-expanded')
})

test('a popover opens beside its mark, and closes on a press of the mark or elsewhere', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(question)
    const term = page.locator('main .term').first()
    const popover = page.locator('.popover')
    await term.click()
    await expect(term).toHaveAttribute('aria-expanded', 'true')
    await expect(popover).toBeInViewport({ ratio: 1 })
    const [mark, box] = [await term.boundingBox(), await popover.boundingBox()]
    if (!mark || !box) throw new Error('no box')
    expect(
      Math.min(Math.abs(box.y - mark.y - mark.height), Math.abs(mark.y - box.y - box.height)),
    ).toBeLessThan(20)
    await term.click()
    await expect(popover).toHaveCount(0)
    await term.click()
    await expect(popover).toHaveCount(1)
    await page.getByRole('heading', { level: 1 }).click()
    await expect(popover).toHaveCount(0)
  }
})

test('a term of several words breaks across lines', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(article)
  const lines = await page
    .locator('main .term')
    .evaluateAll((all) => all.map((term) => term.getClientRects().length))
  expect(Math.max(...lines)).toBeGreaterThan(1)
})

test('the text of a citation popover wraps inside of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(question)
  await page.locator('main .cite').first().click()
  const popover = page.locator('.cites .popover')
  await expect(popover).toBeVisible()
  expect(await popover.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
})

for (const key of ['Shift', 'Control', 'Meta', 'Alt'] as const)
  test(`a click on a citation number with ${key} is left to the browser`, async ({ page }) => {
    await page.goto(question)
    const left = page.evaluate(
      () =>
        new Promise((resolve) =>
          window.addEventListener('click', (event) => {
            resolve(!event.defaultPrevented)
            event.preventDefault()
          }),
        ),
    )
    await page
      .locator('main .cite')
      .first()
      .click({ modifiers: [key] })
    expect(await left).toBe(true)
    await expect(page.locator('.cites .popover')).toHaveCount(0)
  })

test('a middle click on a citation number opens no popover', async ({ page }) => {
  await page.goto(question)
  await page.locator('main .cite').first().click({ button: 'middle' })
  await expect(page.locator('.cites .popover')).toHaveCount(0)
})

test('a citation popover leads on to the list of sources', async ({ page }) => {
  await page.goto(question)
  await page.locator('main .cite').first().click()
  await tabTo(page, page.getByRole('link', { name: 'Show in full' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#source-1$/)
  await expect(page.locator('#source-1')).toBeInViewport()
  await expect(page.locator('.cites .popover')).toHaveCount(0)
})

test('the contents list beside the text leads to its heading', async ({ page }) => {
  await page.goto(article)
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(2)
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeInViewport({ ratio: 1 })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 } })

  test('the folded contents list opens with Enter and leads to its heading', async ({ page }) => {
    await page.goto(article)
    const list = page.locator('details', { hasText: 'On this page' })
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
    await tabTo(page, list.locator('summary'))
    await page.keyboard.press('Enter')
    const link = list.getByRole('link').nth(2)
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeInViewport({ ratio: 1 })
  })

  test('the menu button opens the menu; Esc closes it and focus is on the button again', async ({ page }) => {
    await page.goto(article)
    const button = page.getByRole('button', { name: 'Menu' })
    const menu = page.getByRole('navigation', { name: 'Main' })
    await expect(menu).toBeHidden()
    await tabTo(page, button)
    await page.keyboard.press('Enter')
    await expect(menu).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
    await expect(menu.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('a link of the menu leads to its page', async ({ page }) => {
    await page.goto(article)
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Glossary' })
      .press('Enter')
    await expect(page).toHaveURL('/glossary/')
  })
})

test('on a wide screen the sections are in sight without a menu button', async ({ page }) => {
  await page.goto(article)
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
})

test('every stop of the keyboard shows where it is', async ({ page }) => {
  await page.goto(question)
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    const { name, outline } = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      const name = document.activeElement?.outerHTML.slice(0, 80)
      return { name, outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) }
    })
    expect(outline, name).toBeGreaterThanOrEqual(2)
  }
})

for (const { kind, address } of samples)
  test(`nothing covers what has the focus on ${kind}, ${address}`, async ({ page }) => {
    await page.goto(address)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await unseenFocus(page)).toEqual([])
    }
  })
