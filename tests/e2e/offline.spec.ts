/** The site kept on a device: by choice alone, whole, with the server really stopped, and removed by one press. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { writeWorker } from '@/lib/export/offline'
import { siteServer } from '@/lib/export/server'
import { listening } from '../export/made-up-site'
import { problems } from './axe'
import { allAddresses, article } from './pages'

const finding = '/evidence/findings/esketamine-detached/'
const changed = 'q/drive/index.html'

/** A copy of the site with a server of its own, which can be stopped, started again, and get another edition. */
class Site {
  readonly out = mkdtempSync(join(tmpdir(), 'offline-'))
  private server: Server | undefined
  private port = 0

  constructor() {
    cpSync('out/', this.out, { recursive: true, dereference: true })
  }
  async start(server: Server = siteServer(this.out)): Promise<string> {
    this.server = server
    if (this.port) await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done))
    else this.port = await listening(this.server)
    return `http://127.0.0.1:${this.port}`
  }
  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((done) => this.server?.close(done))
  }
  /** A page says something new, and a safety correction tells of it. */
  async correct(words: string): Promise<void> {
    this.write(changed, (html) => html.replace('</h1>', `</h1><p>${words}</p>`))
    this.write('data/v1/changes.json', (text) => {
      const changes = JSON.parse(text)
      const [first] = changes.items
      const item = {
        ...first,
        id: words,
        kind: 'safety',
        address: '/q/drive/',
        title: 'Driving',
        note: words,
      }
      return JSON.stringify({ ...changes, items: [item, ...changes.items] })
    })
    this.remove('sw.js')
    await writeWorker(this.out)
  }
  write(file: string, edit: (text: string) => string): void {
    const text = edit(readFileSync(join(this.out, file), 'utf8'))
    this.remove(file)
    writeFileSync(join(this.out, file), text)
  }
  /** With its compressed copies. */
  remove(file: string): void {
    for (const ending of ['', '.br', '.gz']) rmSync(join(this.out, file + ending), { force: true })
  }
}

let site: Site
let origin = ''
test.beforeEach(async () => {
  site = new Site()
  origin = await site.start()
})
test.afterEach(async () => {
  await site.stop()
  rmSync(site.out, { recursive: true })
})

const status = (page: Page) => page.locator('[data-offline] [role=status]')
const strip = (page: Page) => page.locator('main > [data-kept]')

async function keep(page: Page): Promise<void> {
  await page.goto(`${origin}/offline/`)
  await page.getByRole('button', { name: 'Keep this site on my device' }).click()
  await expect(status(page)).toContainText('Kept on this device')
}

/** Everything that the browser holds of the site. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    entries: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }))
const nothing = { workers: 0, caches: [], databases: 0, entries: 0, cookies: '' }

/** Waits until the browser has asked for a new edition and is done with it, in one way or another. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const { installing } = await registration.update()
    if (!installing) return 'none'
    return await new Promise<string>((done) => {
      installing.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(installing.state)) done(installing.state)
      })
    })
  })

test('after the choice all works with the server stopped, and one press removes it all', async ({
  page,
  context,
}) => {
  await page.goto(`${origin}/offline/`)
  await expect(status(page)).toHaveText(/Nothing of the site is kept/)
  await expect(page.getByRole('main')).toContainText(
    /Your device fetches about \d+(\.\d)? MB and needs about \d+(\.\d)? MB of room/,
  )
  expect(await held(page)).toEqual(nothing)
  await keep(page)
  expect((await held(page)).workers).toBe(1)
  const [, files] = /: (\d+) files/.exec((await status(page).textContent()) ?? '') ?? []
  expect(Number(files)).toBeGreaterThan(500)
  const addresses = allAddresses()
  expect(addresses.length).toBeGreaterThan(100)
  await site.stop()

  await test.step('every page of the sitemap answers', async () => {
    const missing = await page.evaluate(async (addresses) => {
      const cache = await caches.open('site')
      const found = await Promise.all(
        addresses.map((address) => cache.match(address, { ignoreSearch: true })),
      )
      return addresses.filter((_, i) => !found[i]?.ok)
    }, addresses)
    expect(missing).toEqual([])
  })
  await test.step('pages are drawn with style, pictures and the strip', async () => {
    for (const address of ['/', article, '/q/drive/', finding]) {
      const failed: string[] = []
      page.on('requestfailed', (request) => failed.push(request.url()))
      await page.goto(origin + address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(strip(page)).toContainText(/Kept copy, with changes up to \w+ \d+, \d{4}/)
      const pictures = page.locator('main img')
      for (const picture of await pictures.all())
        await picture.evaluate((img: HTMLImageElement) => {
          // One out of sight would wait to be scrolled to.
          img.loading = 'eager'
          return img.decode()
        })
      expect(failed).toEqual([])
      page.removeAllListeners('requestfailed')
    }
    expect(
      (await page.locator('.site-footer').evaluate((footer) => getComputedStyle(footer).backgroundColor)) !==
        'rgba(0, 0, 0, 0)',
    ).toBe(true)
    expect(await problems(page, 'light', '[data-kept]')).toEqual([])
  })
  await test.step('an address without its slash leads on; one that is not kept says so', async () => {
    await page.goto(`${origin}/q/drive`)
    expect(new URL(page.url()).pathname).toBe('/q/drive/')
    const response = await page.goto(`${origin}/v/q/drive/1/`)
    expect(response?.status()).toBe(404)
    await expect(strip(page)).toContainText('this page is not among those that are kept')
  })
  await test.step('search finds', async () => {
    await page.goto(`${origin}/search/?q=bladder`)
    await expect(page.locator('.search-page [data-results] a').first()).toBeVisible()
  })
  await test.step('the decision aid, the planner and the handout builder work', async () => {
    await page.goto(`${origin}/deciding/decision-aid/`)
    await expect(page.locator('decision-aid [name="situation:tried"]')).toBeVisible()
    await page.goto(`${origin}/treatment/day-planner/`)
    await page.locator('[name=day]').fill('2026-11-30')
    await page.goto(`${origin}/clinics/handouts/`)
    await page.getByLabel('Find a part').fill('when can i drive')
    await page.getByRole('checkbox', { name: 'When can I drive?' }).check()
    await expect(page.locator('[data-list] h3')).toHaveText('When can I drive?')
  })
  await test.step('one press removes workers, caches and storage', async () => {
    await page.evaluate(() => localStorage.setItem('theme', 'dark'))
    await page.goto(`${origin}/offline/`)
    await page.getByRole('button', { name: 'Remove all from my device' }).click()
    await expect(status(page)).toContainText(`${files} kept files, 1 thing`)
    expect(await held(page)).toEqual(nothing)
    // The worker still answers the page that is open.
    await page.evaluate(() => fetch('/assets/missing.js').catch(() => undefined))
    expect(await held(page)).toEqual(nothing)
    expect(await context.cookies()).toEqual([])
  })
  await test.step('and nothing answers any more', async () => {
    await page.close()
    const other = await context.newPage()
    await expect(other.goto(origin)).rejects.toThrow('ERR_CONNECTION_REFUSED')
  })
})

test('a press of "remove" while the copy is fetched removes all, and says so', async ({ page }) => {
  await page.goto(`${origin}/offline/`)
  await page.getByRole('button', { name: 'Keep this site on my device' }).click()
  await expect(status(page)).toContainText(/\d+ of \d+/)
  await page.getByRole('button', { name: 'Remove all from my device' }).click()
  await expect(status(page)).toContainText('Removed from this device')
  await expect.poll(() => held(page)).toEqual(nothing)
  await page
    .getByRole('button', { name: 'Keep this site on my device' })
    .and(page.locator(':enabled'))
    .waitFor()
  expect(await held(page)).toEqual(nothing)
  await expect(status(page)).toContainText('Removed from this device')
})

test('an update that breaks off leaves the old copy whole; when it has come, a safety correction is told until it is read', async ({
  page,
}) => {
  await keep(page)
  const files = await cached(page)
  expect(files.length).toBeGreaterThan(500)

  await site.correct('Wait two days.')
  // It breaks off: the server sends other bytes than the edition says.
  writeFileSync(join(site.out, changed), 'half a pa')
  expect(await update(page)).toBe('redundant')
  expect(await cached(page)).toEqual(expect.arrayContaining(files))
  await site.stop()
  await page.goto(`${origin}/q/drive/`)
  await expect(strip(page)).toContainText('Kept copy')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Wait two days.')
  await expect(strip(page)).not.toContainText('safety')

  cpSync(`out/${changed}`, join(site.out, changed))
  await site.correct('Wait three days.')
  await site.start()
  expect(await update(page)).toBe('activated')
  await page.goto(`${origin}/about/`)
  await expect(strip(page)).toContainText('safety corrections came since the copy that you had')
  await expect(strip(page)).not.toContainText('Kept copy, with changes up to')
  await site.stop()
  await page.goto(`${origin}/q/drive/`)
  await expect(page.getByRole('main')).toContainText('Wait three days.')
  await strip(page).getByRole('link', { name: 'See all' }).click()
  const told = page.locator('[data-corrections] li')
  await expect(told).toHaveText(['Driving: Wait three days.', 'Driving: Wait two days.'])
  expect(await problems(page, 'light', 'main')).toEqual([])
  await page.getByRole('button', { name: 'I have read these' }).click()
  await expect(page.locator('[data-corrections]')).toBeHidden()
  await page.goto(`${origin}/about/`)
  await expect(strip(page)).not.toContainText('safety')
})

test('with a network a page comes from there, not from the copy; a server that does not answer or is at fault is passed over', async ({
  page,
}) => {
  await keep(page)
  site.write('about/index.html', (html) => html.replace('</h1>', '</h1><p>Corrected today.</p>'))
  await page.goto(`${origin}/about/`)
  await expect(page.getByRole('main')).toContainText('Corrected today.')
  await expect(strip(page)).toHaveCount(0)
  for (const faulty of [
    createServer((_, response) => response.writeHead(503).end('Busy')),
    createServer(() => 'no answer, ever'),
  ]) {
    await site.stop()
    await site.start(faulty)
    await page.goto(`${origin}/about/`)
    await expect(strip(page)).toContainText('Kept copy, with changes up to')
    await expect(page.getByRole('main')).not.toContainText('Corrected today.')
  }
})

test('without room it is said, and nothing is left half', async ({ page, context }) => {
  await page.goto(`${origin}/offline/`)
  await setQuota(context, page, 1_000_000)
  await page.getByRole('button', { name: 'Keep this site on my device' }).click()
  await expect(status(page)).toHaveText(/not enough room/)
  expect(await held(page)).toEqual(nothing)
})

test('when files are missing it is said, and nothing is left half', async ({ page }) => {
  await page.goto(`${origin}/offline/`)
  site.remove(changed)
  await page.getByRole('button', { name: 'Keep this site on my device' }).click()
  await expect(status(page)).toHaveText(/Not all could be fetched/)
  expect(await held(page)).toEqual(nothing)
})

test('a browser without workers is told so once, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    // @ts-expect-error as browsers without it
    delete Navigator.prototype.serviceWorker
  })
  await page.goto(`${origin}/offline/`)
  await expect(status(page)).toHaveText(/This browser does not allow it here/)
  await expect(page.getByRole('button', { name: 'Keep this site on my device' })).toBeHidden()
  await page.evaluate(() => localStorage.setItem('theme', 'dark'))
  await page.getByRole('button', { name: 'Remove all from my device' }).click()
  await expect(status(page)).toHaveText(/Removed from this device: 1 thing/)
})

/** Keys of the kept files. */
const cached = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('site')).keys()).map(({ url }) => url))

async function setQuota(context: BrowserContext, page: Page, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
}
