/** Answers and findings in the frame of a page that another site serves. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { site } from '../../lib/site'
import { problems } from './axe'

const answer = '/embed/q/drive/'
const inDanger = '/embed/q/call-for-help/'
const finding = '/embed/finding/esketamine-detached/'
const embeds = [answer, inDanger, finding]

let server: Server
let host = ''
let body = ''
test.beforeAll(async () => {
  server = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>A clinic</title><h1>A clinic</h1>${body}`),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The code that the site gives out for an embed, with the address of this server in the place of the public one. */
function code(embed: string, baseURL: string | undefined): string {
  const file = embed.replace(/^\/embed(.*)\/$/, 'out/data/oembed$1.json')
  const { html } = JSON.parse(readFileSync(file, 'utf8')) as { html: string }
  expect(html.split(site.origin)).toHaveLength(3)
  return html.replaceAll(site.origin, baseURL ?? '')
}

const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight)
/** Height of what the embed shows. */
const shownHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('[data-embed]')
    .evaluate((shown) => Math.ceil(shown.getBoundingClientRect().height))

for (const embed of embeds)
  test(`a page of another origin shows ${embed} and fits its frame to it`, async ({ page, baseURL }) => {
    body = code(embed, baseURL)
    await page.goto(host)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(frame.getByText(`${site.name}, version`)).toBeVisible()
    await expect.poll(async () => (await frameHeight(page)) - (await shownHeight(page))).toBe(0)
    const folded = await frameHeight(page)
    await frame.locator('summary').last().click()
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(folded)
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(async () => (await frameHeight(page)) - (await shownHeight(page))).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

test('a script that comes after the embed asks for its height', async ({ page, baseURL }) => {
  const [frame = '', script = ''] = code(answer, baseURL).split('\n')
  body = frame
  await page.goto(host)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  const before = await frameHeight(page)
  await page.addScriptTag({ url: /src="([^"]+)"/.exec(script)?.[1] ?? '' })
  await expect.poll(async () => (await frameHeight(page)) - (await shownHeight(page))).toBe(0)
  expect(await frameHeight(page)).not.toBe(before)
})

test('the script takes heights from embeds alone', async ({ page, baseURL }) => {
  body = `${code(answer, baseURL)}<iframe srcdoc="" id="other"></iframe>`
  await page.goto(host)
  const frame = page.locator('iframe').first()
  const height = () => frame.evaluate(({ clientHeight }) => clientHeight)
  await expect(page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(height).not.toBe(560)
  const before = await height()
  // A message reaches the page after those that were sent before it.
  await page.evaluate(async () => {
    const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as Window & {
      eval(code: string): void
    }
    other.eval("parent.postMessage({ embedHeight: 4000 }, '*')")
    const last = new Promise((done) => addEventListener('message', ({ data }) => data === 'last' && done(0)))
    postMessage({ embedHeight: 4000 }, '*')
    other.eval("parent.postMessage('last', '*')")
    await last
  })
  expect(await height()).toBe(before)
})

test('without the script the frame keeps its height and people scroll in it', async ({ page, baseURL }) => {
  const [frame = ''] = code(answer, baseURL).split('\n')
  body = frame.replace(/height="\d+"/, 'height="200"')
  await page.goto(host)
  const help = page.frameLocator('iframe').getByRole('link', { name: 'Help now' })
  await expect(help).not.toBeInViewport()
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 2000)
  await expect(help).toBeInViewport()
  expect(await frameHeight(page)).toBe(200)
})

for (const path of ['/q/drive/', '/', '/embed/no/'])
  test(`a page of another origin can not show ${path}`, async ({ page, baseURL }) => {
    body = `<iframe src="${baseURL}${path}" title="A page"></iframe>`
    const answered = page.waitForResponse(`${baseURL}${path}`)
    await page.goto(host)
    const { status, policy } = await answered.then((response) => ({
      status: response.status(),
      policy: response.headers()['content-security-policy'],
    }))
    expect([path, status]).toEqual([path, path.startsWith('/embed/') ? 404 : 200])
    expect(policy).toContain("frame-ancestors 'none'")
    // The page of the browser for what it refuses.
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
    await expect(page.frameLocator('iframe').getByText(site.name)).toHaveCount(0)
  })

test('the link to the page leaves the frame', async ({ page, baseURL }) => {
  body = code(answer, baseURL)
  await page.goto(host)
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: `Read all on ${site.name}` })
    .click()
  await expect(page).toHaveURL(`${baseURL}/q/drive/`)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const embed of embeds)
    test.describe(`${embed} in ${colorScheme} colors`, () => {
      test.use({ colorScheme, viewport: { width: 320, height: 640 } })
      test('axe has nothing against it, and it fits 320 pixels', async ({ page }) => {
        await page.goto(embed)
        for (const fold of await page.locator('summary').all()) await fold.click()
        expect(await problems(page, colorScheme)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      })
    })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const embed of embeds)
    test(`${embed} is complete`, async ({ page }) => {
      await page.goto(embed)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(`${site.name}, version`)).toBeVisible()
      await expect(page.getByText('Not yet reviewed by a clinician')).toBeVisible()
      await page.locator('summary').last().click()
      await expect(page.locator('main details li').last()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Help now' })).toBeVisible()
    })
})
