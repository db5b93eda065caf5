import { site as words } from '../words/en/client/site'

/**
 * A button that reads aloud what its `data-listen` names, and pauses, and one that stops. A sentence is one utterance,
 * as browsers cut off long ones; a pause ends it, and it begins anew. Only voices of the device itself are used, so
 * that nothing is sent anywhere; without one in the language of the page the buttons stay hidden.
 */
export function listening(): void {
  const play = document.querySelector<HTMLElement>('[data-listen]')
  const { speechSynthesis: speech } = window
  if (!play || !speech) return
  const stop = play.nextElementSibling as HTMLElement
  const text = document.getElementById(play.dataset.listen ?? '') as HTMLElement
  const language = document.documentElement.lang.slice(0, 2)
  let place = 0
  let spoken: SpeechSynthesisUtterance | undefined

  const voice = () => speech.getVoices().find((one) => one.localService && one.lang.slice(0, 2) === language)
  /** Says what the buttons do now. */
  const show = (utterance?: SpeechSynthesisUtterance) => {
    spoken = utterance
    play.textContent = utterance ? words.pause : words.listen
    stop.hidden = !utterance && place === 0
  }
  const pause = () => {
    show()
    speech.cancel()
  }
  const end = () => {
    place = 0
    pause()
  }
  const speak = () => {
    const sentence = sentencesOf(text, language)[place]
    if (!sentence) return end()
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice() ?? null
    utterance.onend = () => {
      if (spoken !== utterance) return
      place++
      speak()
    }
    show(utterance)
    speech.speak(utterance)
  }

  // Some browsers load their voices late.
  const offer = () => {
    play.hidden = !voice()
  }
  speech.onvoiceschanged = offer
  offer()
  play.onclick = () => (spoken ? pause() : speak())
  stop.onclick = window.onpagehide = end
}

/** The sentences of paragraphs and items, without the numbers of sources. */
function sentencesOf(root: Element, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...root.querySelectorAll('p, li')].flatMap((block) => {
    const copy = block.cloneNode(true) as Element
    for (const extra of copy.querySelectorAll('.cites, .popover')) extra.remove()
    return [...segmenter.segment(copy.textContent)].map(({ segment }) => segment)
  })
}
