import { words } from '@/words'
import { pill } from './pill'

/**
 * Buttons that read the element with the id `target` aloud. Script shows them where the device itself has a voice in the
 * language of the page.
 */
export function Listen({ target }: { target: string }) {
  return (
    <>
      <button type="button" className={pill.line} data-listen={target} hidden>
        {words.client.site.listen}
      </button>{' '}
      <button type="button" className={pill.line} hidden>
        {words.question.stop}
      </button>
    </>
  )
}
