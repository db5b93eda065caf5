/** What may be shown in a frame of another site, whatever serves the made-up site. */
import { expect } from 'vitest'
import { framedHeaders } from '@/lib/export/headers'
import type { Answer } from './made-up-site'

const embeds = ['/embed/q/drive/', '/embed/q/drive/index.html', '/%65mbed/q/drive/']
const others = ['/', '/q/drive/', '/embed/no/', '/embed/../q/drive/', '/embed.js', '/x/embed/q/drive/']

/** Embeds, and nothing else. */
export async function expectEmbedsFramed(get: (path: string) => Promise<Answer>): Promise<void> {
  const policy = async (path: string) => (await get(path)).headers['content-security-policy']
  const framed = framedHeaders['Content-Security-Policy']
  expect(framed).not.toContain('frame-ancestors')
  for (const path of embeds) expect(await policy(path), path).toBe(framed)
  for (const path of others) expect(await policy(path), path).toContain("frame-ancestors 'none'")
  const { headers } = await get('/embed/q/drive/')
  for (const name of ['x-frame-options', 'cross-origin-resource-policy', 'cross-origin-embedder-policy'])
    expect(headers[name], name).toBeUndefined()
}
