/** In a page of another site: gives its frames with embeds of this site the height of what they show. */
import { heightAsked, isHeight } from './embed-message'

const script = document.currentScript
if (!(script instanceof HTMLScriptElement)) throw new Error('embed.js: load it with <script async src="...">')
const { origin } = new URL(script.src)

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/embed/`))

addEventListener('message', ({ data, origin: from, source }) => {
  if (from !== origin || !isHeight(data)) return
  const frame = frames().find(({ contentWindow }) => contentWindow === source)
  if (frame) frame.style.height = `${data.embedHeight}px`
})

// Embeds that were ready before this script.
for (const { contentWindow } of frames()) contentWindow?.postMessage(heightAsked, '*')
