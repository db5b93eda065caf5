import { site as words } from '../words/en/client/site'

type Part = { text: string; block: Element }

/**
 * A button that reads aloud what its `data-listen` names, and pauses, and one that stops. A sentence is one utterance,
 * as browsers cut off long ones; a pause ends it, and it begins anew. Only voices of the device itself are used, so
 * that nothing is sent anywhere; without one in the language of the page the buttons stay hidden.
 */
export function listening(): void {
  const play = document.querySelector<HTMLElement>('[data-listen]')
  const stop = play?.nextElementSibling
  const text = document.getElementById(play?.dataset.listen ?? '')
  const { speechSynthesis: speech } = window
  if (!play || !(stop instanceof HTMLElement) || !text || !speech) return
  const { lang } = document.documentElement
  let place = 0
  let spoken: SpeechSynthesisUtterance | undefined

  /** The reader's own choice first. */
  const voice = () => {
    const voices = speech
      .getVoices()
      .filter((one) => one.localService && one.lang.slice(0, 2) === lang.slice(0, 2))
    return voices.find((one) => one.default) ?? voices[0]
  }
  const show = () => {
    play.hidden = !voice()
  }
  /** Marks what is being read, and says what the buttons do now. */
  const mark = (utterance?: SpeechSynthesisUtterance, block?: Element) => {
    spoken = utterance
    for (const old of text.querySelectorAll('[data-spoken]')) old.removeAttribute('data-spoken')
    block?.setAttribute('data-spoken', '')
    const begun = utterance || place > 0
    play.textContent = utterance ? words.pause : begun ? words.goOn : words.listen
    stop.hidden = !begun
  }
  const pause = () => {
    mark()
    speech.cancel()
  }
  const end = () => {
    place = 0
    pause()
  }
  const speak = () => {
    const part = partsOf(text, lang)[place]
    if (!part) return end()
    const utterance = new SpeechSynthesisUtterance(part.text)
    utterance.voice = voice() ?? null
    utterance.onend = () => {
      if (spoken !== utterance) return
      place++
      speak()
    }
    utterance.onerror = () => spoken === utterance && end()
    mark(utterance, part.block)
    speech.speak(utterance)
  }

  // Some browsers load their voices late.
  speech.onvoiceschanged = show
  show()
  play.onclick = () => (spoken ? pause() : speak())
  stop.onclick = window.onpagehide = end
}

/** The sentences of paragraphs and items, without the numbers of sources. */
function partsOf(root: Element, language: string): Part[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...root.querySelectorAll('p, li')].flatMap((block) => {
    const copy = block.cloneNode(true) as Element
    for (const extra of copy.querySelectorAll('.cites, .popover')) extra.remove()
    return [...segmenter.segment(copy.textContent)].map(({ segment }) => ({ text: segment, block }))
  })
}
