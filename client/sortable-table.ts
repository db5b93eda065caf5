/**
 * `<sortable-table>`: a table whose heads become buttons that sort its rows, first from the most to the least. A cell
 * sorts by its number in `data-sort`, else by its text. Without script the order is that of the page.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    this.querySelectorAll('thead th').forEach((head, column) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => this.sort(head, column))
    })
  }

  private sort(head: Element, column: number): void {
    const rising = head.getAttribute('aria-sort') === 'descending'
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', rising ? 'ascending' : 'descending')
    const body = this.querySelector('tbody')
    const rows = [...(body?.rows ?? [])].sort((a, b) => compare(a.cells[column], b.cells[column]))
    body?.append(...(rising ? rows : rows.reverse()))
  }
}
customElements.define('sortable-table', SortableTable)

function compare(a?: HTMLTableCellElement, b?: HTMLTableCellElement): number {
  if (a?.dataset.sort && b?.dataset.sort) return Number(a.dataset.sort) - Number(b.dataset.sort)
  return (a?.textContent ?? '').localeCompare(b?.textContent ?? '')
}
