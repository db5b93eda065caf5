/**
 * Browsers of other engines than Chromium's, driven by the standard protocols: Firefox by WebDriver BiDi, WebKit by
 * WebDriver (Debian's packages firefox-esr, webkit2gtk-driver and xvfb). Each answers to the same few verbs.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import puppeteer from 'puppeteer-core'
import { Builder, By, Key } from 'selenium-webdriver'

export type Engine = {
  name: string
  open(url: string): Promise<void>
  /** Runs a function in the page; what goes in and comes out is JSON. */
  run<Result, Given extends unknown[]>(inPage: (...given: Given) => Result, ...given: Given): Promise<Result>
  click(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>
  close(): Promise<void>
}

const onPath = (name: string) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()

/** WebKit's own small browser, in the folder of the machine's kind. */
const miniBrowser = () =>
  readdirSync('/usr/lib')
    .map((kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))

/** Engines that this machine has, by name; each value starts one. */
export function engines(): Record<string, () => Promise<Engine>> {
  const firefox = process.env.FIREFOX_PATH || onPath('firefox') || onPath('firefox-esr')
  const webkit = onPath('WebKitWebDriver') && onPath('Xvfb')
  const browser = webkit && miniBrowser()
  return Object.fromEntries([
    ...(firefox ? [['Firefox', () => startFirefox(firefox)]] : []),
    ...(browser ? [['WebKit', () => startWebKit(browser)]] : []),
  ])
}

async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 1024 },
  })
  const page = await browser.newPage()
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    run: (inPage, ...given) => page.evaluate(inPage as never, ...given) as never,
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  }
}

async function startWebKit(binary: string): Promise<Engine> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await new Promise<string>((resolve) =>
    screen.stdout?.once('data', (n) => resolve(`:${String(n).trim()}`)),
  )
  const port = await freePort()
  const server = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  })
  const stop = () => stopAll([server, screen])
  try {
    await answers(port)
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      })
      .build()
    return {
      name: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
      open: (url) => driver.get(url),
      run: (inPage, ...given) => driver.executeScript(`return (${inPage})(...arguments)`, ...given),
      click: (selector) => driver.findElement(By.css(selector)).click(),
      type: (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
      press: (key) => driver.actions().sendKeys(Key[keys[key]]).perform(),
      close: () => driver.quit().finally(stop),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const keys = { Enter: 'ENTER', Escape: 'ESCAPE', Tab: 'TAB' } as const

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** @throws when nothing answers within half a minute */
async function answers(port: number): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (status?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}

async function stopAll(processes: ChildProcess[]): Promise<void> {
  for (const child of processes) {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill()
    await ended
  }
}
