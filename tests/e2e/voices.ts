/** A stand-in for the voices of a device, as browsers for tests have none. */
import type { Page } from '@playwright/test'

export type StubVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/**
 * Before each page of `page` loads: `voices` are there, what is said is listed in `window.said`, and a test ends an
 * utterance with `window.endUtterance()`.
 */
export async function stubVoices(page: Page, voices: readonly StubVoice[]): Promise<void> {
  await page.addInitScript((list) => {
    const said: string[] = []
    let current: SpeechSynthesisUtterance | undefined
    const end = (type: 'end' | 'error') => {
      const ended = current
      current = undefined
      ended?.dispatchEvent(new Event(type))
    }
    // An utterance takes real voices alone.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true })
    Object.assign(speechSynthesis, {
      getVoices: () => list,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        said.push(utterance.text)
      },
      cancel: () => end('error'),
    })
    Object.assign(window, { said, endUtterance: () => end('end') })
  }, voices)
}

export const deviceVoice: StubVoice = { lang: 'en-US', localService: true }

export const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
export const endUtterance = (page: Page) =>
  page.evaluate(() => (window as unknown as { endUtterance: () => void }).endUtterance())
