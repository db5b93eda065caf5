/** What a list is told when its rows move. Places count from 1. */
type Told = {
  moved(place: number, of: number): void
  /** the row is at the end already */
  stayed(place: number, of: number): void
  removed(row: HTMLElement): void
  /** gets the focus when no row is left */
  whenEmpty: HTMLElement
}

/** The rows of a list move by buttons with `data-do` up, down and remove, and by a part with `data-handle`, which is dragged. */
export function orderedList(list: HTMLElement, told: Told): void {
  const rowOf = (target: Element) => [...list.children].find((row) => row.contains(target)) as HTMLElement
  const placeOf = (row: Element) => [...list.children].indexOf(row) + 1

  list.addEventListener('click', ({ target }) => {
    const button = target as HTMLElement
    const row = rowOf(button)
    if (button.dataset.do === 'remove') {
      const next = row.nextElementSibling ?? row.previousElementSibling
      row.remove()
      told.removed(row)
      ;(next?.querySelector<HTMLElement>('[data-do=remove]') ?? told.whenEmpty).focus()
    } else if (button.dataset.do === 'up' || button.dataset.do === 'down') {
      const before = placeOf(row)
      if (button.dataset.do === 'up') row.previousElementSibling?.before(row)
      else row.nextElementSibling?.after(row)
      button.focus()
      const now = placeOf(row)
      if (now === before) told.stayed(now, list.children.length)
      else told.moved(now, list.children.length)
    }
  })

  list.addEventListener('pointerdown', (event) => {
    const handle = event.target as HTMLElement
    if (handle.dataset.handle === undefined) return
    const row = rowOf(handle)
    event.preventDefault()
    row.dataset.dragged = ''
    const move = ({ clientX, clientY }: PointerEvent) => {
      const under = document.elementFromPoint(clientX, clientY)
      if (!under || under === list || !list.contains(under)) return
      const other = rowOf(under)
      if (other === row) return
      const { top, height } = other.getBoundingClientRect()
      if (clientY < top + height / 2) other.before(row)
      else other.after(row)
    }
    const end = () => {
      delete row.dataset.dragged
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      told.moved(placeOf(row), list.children.length)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  })
}
