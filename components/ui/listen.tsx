import { words } from '@/words'
import { pill } from './pill'
import { scriptAddress } from './script-address'

/**
 * Buttons that read the element with the id `target` aloud. They appear only where the device itself has a voice in
 * the language of the page.
 */
export function Listen({ target }: { target: string }) {
  return (
    <read-aloud for={target} class="no-print" hidden>
      <script type="module" src={scriptAddress('listen')} />
      <button type="button" className={pill.line} data-play>
        {words.client.listen.play}
      </button>{' '}
      <button type="button" className={pill.line} data-stop hidden>
        {words.client.listen.stop}
      </button>
    </read-aloud>
  )
}
