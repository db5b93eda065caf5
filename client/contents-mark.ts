/** Marks the part in sight in the contents list: the last one that begins at the top of the window or above. */
export function contentsMark(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  const mark = () => {
    const current = links.findLast(({ hash }) => {
      // A heading in a folded part has no place; the part has.
      const part = document.getElementById(hash.slice(1))?.closest('section, details')
      return part && part.getBoundingClientRect().top < 40
    })
    for (const link of links) link.ariaCurrent = link === current ? 'true' : null
  }
  addEventListener('scroll', mark)
  mark()
}
