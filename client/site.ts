/** The one script of reading pages. Every page is complete without it. */
import { contentsMark } from './contents-mark'
import { leaveQuickly } from './leave-quickly'
import { listening } from './listen'
import { popovers } from './popovers'
import { searchField } from './search-field'
import { sharing } from './sharing'
import { showTheme, themeSwitch } from './theme'

// Before the first paint: the chosen colors, and no word about script that is missing.
showTheme()
document.documentElement.dataset.script = ''

document.addEventListener('DOMContentLoaded', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) searchField(form)
  themeSwitch()
  contentsMark()
  popovers()
  sharing()
  leaveQuickly()
  listening()
})
