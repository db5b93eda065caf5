/** In an embed: tells the page around it how high it is, whenever that changes. */
import { type Height, heightAsked } from './embed-message'

const content = document.querySelector('[data-embed]')

if (content && parent !== window) {
  // Who frames it is not known, and a height is no secret.
  const tell = () =>
    parent.postMessage(
      { embedHeight: Math.ceil(content.getBoundingClientRect().height) } satisfies Height,
      '*',
    )
  new ResizeObserver(tell).observe(content)
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === heightAsked) tell()
  })
}
