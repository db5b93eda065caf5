export function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

export function paragraph(text: string): HTMLElement {
  return element('p', text)
}

export function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = href
  a.append(...content)
  return a
}
