// @ts-check
// The one script of reading pages. Every page is complete without it.
;(() => {
  const root = document.documentElement
  const key = 'theme'
  const searchFile = '/search.js'

  /** @param {string | null} theme */
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    else delete root.dataset.theme
  }
  const stored = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  /** @param {string} theme */
  const store = (theme) => {
    try {
      if (theme === 'device') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Storage is denied: the choice holds for this page.
    }
  }
  show(stored())

  const themeSwitch = () => {
    const box = document.querySelector('[data-theme-switch]')
    if (!(box instanceof HTMLElement)) return
    box.hidden = false
    for (const input of box.querySelectorAll('input')) input.checked = input.value === (stored() ?? 'device')
    box.addEventListener('change', (event) => {
      const { value } = /** @type {HTMLInputElement} */ (event.target)
      show(value)
      store(value)
    })
  }

  /** A citation number opens a small popover with its entry; without popover support the link is followed. */
  const citations = () => {
    if (!('popover' in HTMLElement.prototype)) return
    document.addEventListener('click', (event) => {
      const mark = event.target instanceof Element && event.target.closest('a.cite')
      if (!(mark instanceof HTMLAnchorElement) || asksForMore(event)) return
      const entry = document.querySelector(mark.hash)
      if (!entry) return
      event.preventDefault()
      openEntry(mark, entry)
    })
  }

  /** Readers ask their browser for a new tab, a window or a download. @param {MouseEvent} event */
  const asksForMore = (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

  /** @param {HTMLAnchorElement} mark @param {Element} entry */
  const openEntry = (mark, entry) => {
    const box = document.createElement('div')
    box.className = 'popover'
    box.popover = 'auto'
    box.role = 'dialog'
    box.ariaLabel = mark.textContent
    for (const p of entry.querySelectorAll('p:not(.backlinks)')) box.append(p.cloneNode(true))
    const more = document.createElement('a')
    more.href = mark.hash
    more.textContent = 'Show in the list of sources'
    more.addEventListener('click', () => box.hidePopover())
    box.append(more)
    box.addEventListener('toggle', () => {
      if (!box.matches(':popover-open')) box.remove()
    })
    mark.after(box)
    box.showPopover({ source: mark })
    box.tabIndex = -1
    box.focus()
  }

  const sharing = () => {
    for (const row of document.querySelectorAll('[data-share]')) {
      if (!(row instanceof HTMLElement)) continue
      if (!navigator.clipboard) for (const copy of row.querySelectorAll('[data-copy]')) copy.remove()
      row.hidden = false
      row.addEventListener('click', async ({ target }) => {
        if (!(target instanceof HTMLButtonElement)) return
        if (target.dataset.print !== undefined) return print()
        const message = row.parentElement?.querySelector('.message-text')?.textContent ?? ''
        const url = location.href.split('#')[0] ?? ''
        await navigator.clipboard.writeText(target.dataset.copy === 'link' ? url : `${message} ${url}`)
        target.textContent = 'Copied'
      })
    }
  }

  /** Search loads when a field is used, or when the address already holds a question. */
  const search = () => {
    const asked = new URLSearchParams(location.search).get('q')
    for (const form of document.querySelectorAll('form[data-search]')) {
      if (!(form instanceof HTMLFormElement)) continue
      const attach = async () => (await import(searchFile)).attach(form)
      const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
      const inPage = form.nextElementSibling?.getAttribute('data-search-results') === 'page'
      if (asked && inPage) {
        input.value = asked
        attach()
      } else input.addEventListener('focus', attach, { once: true })
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    search()
    themeSwitch()
    citations()
    sharing()
  })
})()
