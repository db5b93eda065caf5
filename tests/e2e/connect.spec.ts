/** Links from record systems: chosen in the browser, nothing stored, nothing asked of other servers. */
import { expect, type Page, test } from '@playwright/test'
import { codeSystems } from '@/lib/content/code-systems'

const request = (system: keyof typeof codeSystems, code: string, name: string) =>
  `/connect/?${new URLSearchParams({
    'mainSearchCriteria.v.cs': codeSystems[system].oid,
    'mainSearchCriteria.v.c': code,
    'mainSearchCriteria.v.dn': name,
    'informationRecipient.languageCode.c': 'es',
  })}`

/** Opens a link as from a record, and follows it. */
async function follow(page: Page, address: string, to: string | RegExp): Promise<void> {
  await page.goto(address)
  await expect(page).toHaveURL(to)
}

for (const [system, code, to] of [
  ['rxnorm', '238083', '/mechanism/what-is-ketamine/'],
  ['ndc', '50458-028-03', '/treatment/esketamine-nasal-spray/'],
  ['icd-10-cm', 'F33.2', '/conditions/depression/'],
  ['icd-10-cm', 'R45.851', '/help-now/'],
  ['snomed-ct', '203082005', '/conditions/fibromyalgia/'],
  ['loinc', '20537-7', '/q/drug-test/'],
] as const)
  test(`a code of ${codeSystems[system].name} leads to its page, ${code}`, async ({ page }) => {
    await follow(page, request(system, code, 'A name'), to)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

test('an unknown code leads to search with its name, which finds', async ({ page }) => {
  await follow(page, request('icd-10-cm', 'N30.1', 'Bladder pain'), '/search/?q=Bladder+pain')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Bladder pain')
  await expect(page.locator('.search-page [data-results] a').first()).toBeVisible()
})

test('an unknown code whose name tells of danger leads to search, with the numbers to call', async ({
  page,
}) => {
  await follow(page, request('icd-10-cm', 'X84', 'Suicide'), '/search/?q=Suicide')
  await expect(page.locator('.search-page [data-numbers]')).toBeVisible()
})

for (const query of [
  '?mainSearchCriteria.v.c=',
  '?mainSearchCriteria.v.code=F33',
  '?mainSearchCriteria.v.c=%E0%A4%A',
])
  test(`a request that can not be read leads to search, ${query}`, async ({ page }) => {
    await follow(page, `/connect/${query}`, '/search/')
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
  })

test('a name of any length and with markup leads to search, as text', async ({ page }) => {
  await follow(
    page,
    request('loinc', '1-8', `<img src=x onerror=alert(1)>${'long '.repeat(600)}`),
    /\/search\/\?q=/,
  )
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(
    /^<img src=x onerror=alert\(1\)>long /,
  )
  await expect(page.locator('main img[src=x]')).toHaveCount(0)
})

test('back leads to where the link was, not to the page of codes', async ({ page }) => {
  await page.goto('/about/')
  await page.evaluate((address) => location.assign(address), request('icd-10-cm', 'F33.2', 'A name'))
  await expect(page).toHaveURL('/conditions/depression/')
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test('the page alone stays, with its example, which works', async ({ page }) => {
  await page.goto('/connect/?utm_source=portal')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From your record system')
  const example = page.getByRole('link', { name: /mainSearchCriteria/ })
  await follow(page, (await example.getAttribute('href')) ?? '', '/conditions/depression/')
})

test('a request stores nothing and asks no other server', async ({ page, context, baseURL }) => {
  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).origin))
  await follow(page, request('icd-10-cm', 'G90.52', 'A name'), '/conditions/crps/')
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((origin) => origin !== baseURL)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  test('the page stays, says what to do, and leads from each code to its page', async ({ page }) => {
    await page.goto(request('icd-10-cm', 'F33.2', 'A name'))
    await expect(page).toHaveURL(/\/connect\/\?/)
    await expect(page.getByRole('main')).toContainText('Did a link in your record bring you here?')
    const row = page.getByRole('row', { name: 'F33 and below' })
    await expect(row).toContainText('Depression that came back')
    expect(await page.locator('main a[data-code]').count()).toBeGreaterThan(50)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await row.getByRole('link', { name: 'Ketamine for depression' }).click()
    await expect(page).toHaveURL('/conditions/depression/')
  })
})
