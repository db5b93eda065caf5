/** The choice of colors, kept on this device where storage is allowed. */
const key = 'theme'

/** Shows the colors that were chosen before. */
export function showTheme(): void {
  show(stored())
}

/** Shows the choice of colors and follows it. */
export function themeSwitch(): void {
  const box = document.querySelector<HTMLElement>('[data-theme-switch]')
  if (!box) return
  box.hidden = false
  for (const input of box.querySelectorAll('input')) {
    input.checked = input.value === (stored() ?? 'device')
    input.addEventListener('change', () => {
      show(input.value)
      store(input.value)
    })
  }
}

function show(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function store(theme: string): void {
  try {
    if (theme === 'device') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}
