/** On pages about danger and misuse: the way out takes the place of this page, so that "back" does not lead to it. */
export function leaveQuickly(): void {
  document.querySelector<HTMLAnchorElement>('[data-leave]')?.addEventListener('click', (event) => {
    event.preventDefault()
    // Nothing to be read while the other page loads.
    document.body.hidden = true
    location.replace((event.currentTarget as HTMLAnchorElement).href)
  })
}
