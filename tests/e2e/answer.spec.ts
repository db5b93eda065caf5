/** The card with the answer: whole in the first view of a phone, and read aloud where the device can. */
import { expect, test } from '@playwright/test'
import { language } from '@/words'
import { allAddresses, article, question } from './pages'
import { deviceVoice, endUtterance, said, stubVoices } from './voices'

const phone = { width: 375, height: 667 }
const questions = () => allAddresses().filter((address) => /^\/q\/[^/]+\/$/.test(address))

test('the card of every question is whole in the first view of a phone, its buttons in one row; on wide screens stands beside it where to go on', async ({
  page,
}) => {
  await stubVoices(page, [deviceVoice])
  await page.addInitScript(() => {
    navigator.share = async () => {}
  })
  const misfits: string[] = []
  for (const address of questions()) {
    await page.setViewportSize(phone)
    await page.goto(address)
    const card = page.getByRole('region', { name: 'The answer in short' })
    await expect(card.getByRole('button')).toHaveText(['Send', 'Copy', 'Print', 'Listen'])
    const box = await card.boundingBox()
    const tops = await card
      .getByRole('button')
      .evaluateAll((all) => all.map((b) => b.getBoundingClientRect().top))
    if (!box || box.y + box.height > phone.height || new Set(tops).size > 1)
      misfits.push(`${address} ends at ${box && box.y + box.height}, rows of buttons: ${new Set(tops).size}`)
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const beside = await page.getByRole('navigation', { name: 'Go on reading' }).boundingBox()
      if (!beside || beside.x < width / 2 || beside.y > 400) misfits.push(`${address}, ${width} wide`)
    }
  }
  expect(misfits).toEqual([])
})

test('numbers to call stand above the title of a question on danger, and all help below its answer', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await page.goto('/q/suicidal/')
  const [strip, help] = await page.getByRole('complementary').all()
  const title = await page.getByRole('heading', { level: 1 }).boundingBox()
  const card = await page.getByRole('region', { name: 'The answer in short' }).boundingBox()
  const [above, below] = [await strip?.boundingBox(), await help?.boundingBox()]
  if (!title || !card || !above || !below) throw new Error('no box')
  expect(above.height).toBeLessThanOrEqual(70)
  expect(above.y + above.height).toBeLessThan(title.y)
  expect(below.y).toBeGreaterThan(card.y + card.height)
  for (const part of [strip, help])
    await expect(part?.getByRole('link', { name: 'Call 988' }) ?? page.locator('none')).toHaveAttribute(
      'href',
      'tel:988',
    )
})

test.describe('reading aloud', () => {
  test('says the answer a sentence at a time without the numbers of sources', async ({ page }) => {
    await stubVoices(page, [deviceVoice])
    await page.goto(question)
    await page.getByRole('button', { name: 'Listen' }).click()
    const blocks = await page.locator('#answer p, #answer li').evaluateAll((all) =>
      all.map((block) => {
        for (const cites of block.querySelectorAll('.cites')) cites.remove()
        return block.textContent
      }),
    )
    const expected = blocks.flatMap((text) => language.sentences(text))
    expect(expected.length).toBeGreaterThan(3)
    for (const _ of expected) await endUtterance(page)
    const texts = await said(page)
    expect(texts).toEqual(expected)
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden()
    expect(await said(page)).toEqual(texts)
  })

  test('pauses, goes on with the same sentence, and stops', async ({ page }) => {
    await stubVoices(page, [deviceVoice])
    await page.goto(question)
    await page.getByRole('button', { name: 'Listen' }).click()
    await endUtterance(page)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Listen' }).click()
    const [first, second, again] = await said(page)
    expect(second).not.toBe(first)
    expect(again).toBe(second)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Listen' }).click()
    expect((await said(page)).at(-1)).toBe(first)
  })

  test('says the key points of an article', async ({ page }) => {
    await stubVoices(page, [deviceVoice])
    await page.goto(article)
    await page.getByRole('button', { name: 'Listen' }).click()
    await endUtterance(page)
    expect((await said(page)).length).toBe(2)
  })

  for (const [name, voices] of [
    ['no voice', []],
    ['a voice that is not on the device', [{ lang: 'en-US', localService: false }]],
    ['a voice of another language', [{ lang: 'de-DE', localService: true }]],
  ] as const)
    test(`is not offered with ${name}`, async ({ page }) => {
      await stubVoices(page, voices)
      await page.goto(question)
      await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Listen' })).toBeHidden()
    })

  test('is not offered where the browser can not speak', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'))
    await page.goto(question)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Listen' })).toBeHidden()
  })
})
