/** Embeds of addresses that were retired. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { embedAddress, oEmbedAddress } from '@/lib/content/addresses'
import { embedCode } from '@/lib/pages/embed-code'

afterEach(() => {
  vi.doUnmock('@/lib/content/register')
  vi.resetModules()
})

describe('addresses of embeds', () => {
  test.each([
    ['/q/drive/', '/embed/q/drive/', '/data/oembed/q/drive.json'],
    ['/evidence/findings/pain/', '/embed/finding/pain/', '/data/oembed/finding/pain.json'],
    ['/q/', undefined, undefined],
    ['/evidence/findings/', undefined, undefined],
    ['/safety/', undefined, undefined],
    ['/v/q/drive/1/', undefined, undefined],
    ['/embed/q/drive/', undefined, undefined],
  ])('%s has %s', (address, embed, oEmbed) => {
    expect([embedAddress(address), oEmbedAddress(address)]).toEqual([embed, oEmbed])
  })
  test('a name with signs of HTML stays a name; a page without an embed has no code', () => {
    expect(embedCode('/q/drive/', 'A "<b>" & c?')).toContain('title="A &quot;&lt;b&gt;&quot; &amp; c? ')
    expect(() => embedCode('/safety/', 'x')).toThrow('/safety/ has no embed')
  })
})

describe('the embed of a retired question', () => {
  async function embedOf(to: string) {
    const address = '/q/old/'
    vi.doMock('@/lib/content/register', async (original) => ({
      ...(await original<typeof import('@/lib/content/register')>()),
      releasedEntries: () => [
        {
          address,
          kind: 'Faq',
          released: '2026-11-01',
          version: 1,
          retired: { day: '2026-11-20', to, why: 'Better.' },
        },
      ],
    }))
    vi.resetModules()
    const { embedPages } = await import('@/lib/pages/embed')
    return embedPages().find(([at]) => at === '/embed/q/old/')?.[1]()
  }
  test('shows the question that answers now, at the old address', async () => {
    expect(await embedOf('/q/drive/')).toMatchObject({
      head: { address: '/embed/q/old/', canonical: '/q/drive/', index: false },
      page: { href: '/q/drive/', label: 'When can I drive?' },
      says: { kind: 'answer' },
    })
  })
  test('leads to a page that can not be embedded, and says why', async () => {
    const to = '/safety/interactions/'
    expect(await embedOf(to)).toMatchObject({
      head: { address: '/embed/q/old/', canonical: to },
      page: { href: to },
      says: { kind: 'replaced', why: expect.stringContaining('November 20, 2026. Better.') },
      sources: [],
    })
  })
  test('is not there when its successor is not shown', async () => {
    expect(await embedOf('/q/none/')).toBeUndefined()
  })
})
