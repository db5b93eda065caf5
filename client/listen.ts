import { listen as words } from '../words/en/client/listen'

type Part = { text: string; block: Element }

/**
 * `<read-aloud for="id">`: a button that reads the element of this id and pauses, and one that stops. A sentence is one
 * utterance, as browsers cut off long ones; a pause ends it and goes on with it anew. Only voices of the device itself
 * are used, so that nothing is sent anywhere; without one in the language of the page the element stays hidden.
 */
class ReadAloud extends HTMLElement {
  private place = 0
  private spoken: SpeechSynthesisUtterance | undefined

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return
    const show = () => {
      this.hidden = !voice()
    }
    // Some browsers load their voices late.
    speechSynthesis.onvoiceschanged = show
    show()
    this.button('play').addEventListener('click', () => (this.spoken ? this.pause() : this.speak()))
    this.button('stop').addEventListener('click', () => this.stop())
    addEventListener('pagehide', () => this.stop())
  }

  private speak(): void {
    const part = partsOf(document.getElementById(this.getAttribute('for') ?? ''))[this.place]
    if (!part) {
      this.stop()
      return
    }
    const utterance = new SpeechSynthesisUtterance(part.text)
    utterance.voice = voice() ?? null
    utterance.lang = document.documentElement.lang
    utterance.onend = () => {
      if (this.spoken !== utterance) return
      this.place++
      this.speak()
    }
    utterance.onerror = () => this.spoken === utterance && this.stop()
    this.mark(utterance, part.block)
    speechSynthesis.speak(utterance)
  }

  private pause(): void {
    this.mark()
    speechSynthesis.cancel()
  }

  private stop(): void {
    this.place = 0
    this.pause()
  }

  /** Shows what is being read, and what the buttons do now. */
  private mark(utterance?: SpeechSynthesisUtterance, block?: Element): void {
    this.spoken = utterance
    document.querySelector('[data-spoken]')?.removeAttribute('data-spoken')
    block?.setAttribute('data-spoken', '')
    const begun = utterance !== undefined || this.place > 0
    this.button('play').textContent = utterance ? words.pause : begun ? words.goOn : words.play
    this.button('stop').hidden = !begun
  }

  private button(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement
  }
}
customElements.define('read-aloud', ReadAloud)

/** A voice of the device in the language of the page, the reader's own choice first. */
function voice(): SpeechSynthesisVoice | undefined {
  const language = document.documentElement.lang.slice(0, 2)
  const voices = speechSynthesis
    .getVoices()
    .filter((one) => one.localService && one.lang.slice(0, 2) === language)
  return voices.find((one) => one.default) ?? voices[0]
}

/** The sentences of paragraphs and items, without the numbers of sources. */
function partsOf(root: Element | null): Part[] {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' })
  return [...(root?.querySelectorAll('p, li') ?? [])].flatMap((block) => {
    const copy = block.cloneNode(true) as Element
    for (const extra of copy.querySelectorAll('.cites, .popover')) extra.remove()
    return [...segmenter.segment(copy.textContent)]
      .map(({ segment }) => ({ text: segment.trim(), block }))
      .filter(({ text }) => text !== '')
  })
}
