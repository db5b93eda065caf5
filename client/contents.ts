/** Marks the part in sight in the contents list, where the browser does not do so by itself. */
export function contents(): void {
  if (CSS.supports('scroll-target-group: auto')) return
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')
  const parts = new Map([...links].map((link) => [document.querySelector(link.hash), link]))
  const watch = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting)
      if (!seen) return
      for (const [part, link] of parts) link.ariaCurrent = part === seen.target ? 'location' : null
    },
    { rootMargin: '0px 0px -70%' },
  )
  for (const part of parts.keys()) if (part) watch.observe(part)
}
