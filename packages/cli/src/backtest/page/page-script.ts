/** Sorts and filters the tables of the page. Without it everything is still there to read. */
export const PAGE_SCRIPT = `
for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => {
  const head = button.closest('th'), body = head.closest('table').tBodies[0], at = head.cellIndex
  const up = head.getAttribute('aria-sort') !== 'ascending'
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
  const value = row => row.cells[at].textContent.trim()
  const number = head.dataset.number !== undefined
  const rows = [...body.rows].map(row => [value(row), row])
  rows.sort(([a], [b]) => (number ? a - b : a < b ? -1 : a > b ? 1 : 0) * (up ? 1 : -1))
  body.append(...rows.map(([, row]) => row))
})
const filter = document.getElementById('filter')
if (filter !== null) {
  const rows = [...document.querySelectorAll('#errors tbody tr')].map(row => [row.textContent.toLowerCase(), row])
  const shown = document.getElementById('shown')
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\\s+/)
    let count = 0
    for (const [text, row] of rows) {
      row.hidden = !words.every(word => text.includes(word))
      if (!row.hidden) count++
    }
    shown.textContent = count + ' shown'
  })
}
`
