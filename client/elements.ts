export function paragraph(text: string): HTMLElement {
  const p = document.createElement('p')
  p.textContent = text
  return p
}

export function link(href: string, label: string): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = href
  a.textContent = label
  return a
}
