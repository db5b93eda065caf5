/** What a page asks for while somebody uses it. */
import type { Page } from '@playwright/test'

/**
 * Addresses that are asked for from now on. A browser asks by itself for the icon when the address changes, and ahead
 * for a page whose link is under the pointer: neither tells anything that the reader did in a tool.
 */
export function requestsOf(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    const ahead = request.headers()['sec-purpose']?.startsWith('prefetch')
    if (!ahead && !request.url().endsWith('/icon.svg')) requests.push(request.url())
  })
  return requests
}
