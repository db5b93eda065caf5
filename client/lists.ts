/** Narrows and sorts lists that are whole without script. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  const items = [
    ...(document.getElementById(form.dataset.filter ?? '')?.querySelectorAll('[data-item], li') ?? []),
  ]
  const status = form.querySelector('[role=status]')
  form.hidden = false
  const update = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '')
    let shown = 0
    for (const item of items) {
      if (!(item instanceof HTMLElement)) continue
      const fits = wanted.every(([name, value]) =>
        name === 'text'
          ? item.textContent?.toLowerCase().includes(String(value).toLowerCase())
          : item.dataset[name] === value,
      )
      item.hidden = !fits
      if (fits) shown++
    }
    for (const group of document.querySelectorAll(`#${form.dataset.filter} section`))
      if (group instanceof HTMLElement)
        group.hidden = !group.querySelector('[data-item]:not([hidden]), li:not([hidden])')
    const query = new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]))
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`)
    if (status) status.textContent = wanted.length > 0 ? `${shown} of ${items.length} shown` : ''
  }
  const asked = [...new URLSearchParams(location.search)]
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
  if (asked.length > 0) update()
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
}

for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.querySelector('tbody')
  table.querySelectorAll('thead th').forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'descending'
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'ascending' : 'descending')
      const value = (row: HTMLTableRowElement) => {
        const cell = row.cells[column]
        return cell?.dataset.sort === undefined ? (cell?.textContent ?? '') : Number(cell.dataset.sort)
      }
      const rows = [...(body?.rows ?? [])].sort((a, b) => {
        const [x, y] = [value(a), value(b)]
        const order =
          typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y))
        return down ? order : -order
      })
      body?.append(...rows)
    })
  })
}
