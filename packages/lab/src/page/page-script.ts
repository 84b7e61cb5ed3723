/**
 * Keeps the served page up to date without losing the reader's place: what is open stays open, and what is on top stays
 * on top. Without it the page works the same and is brought up to date by its link.
 */
export const PAGE_SCRIPT = `
const SECONDS = 2
const main = () => document.querySelector("main")
let shown = null

// A folded part is known by its place in the run or ticket that it belongs to.
function keyed() {
  const parts = new Map()
  for (const owner of document.querySelectorAll("article[id]"))
    owner.querySelectorAll("details").forEach((part, index) => parts.set(owner.id + " " + index, part))
  return parts
}

function swap(text) {
  const open = new Map([...keyed()].map(([key, part]) => [key, part.open]))
  const anchor = [...document.querySelectorAll("main [id]")].find(part => part.getBoundingClientRect().bottom > 0)
  const before = anchor === undefined ? 0 : anchor.getBoundingClientRect().top
  main().replaceWith(new DOMParser().parseFromString(text, "text/html").querySelector("main"))
  for (const [key, part] of keyed()) if (open.has(key)) part.open = open.get(key)
  const after = anchor && scrollY > 0 ? document.getElementById(anchor.id) : null
  if (after) scrollBy({ top: after.getBoundingClientRect().top - before, behavior: "instant" })
}

setInterval(async () => {
  if (document.hidden) return
  try {
    const text = await (await fetch(location.pathname)).text()
    if (text !== shown) swap(text)
    shown = text
  } catch {
    document.querySelector("#state").textContent = "the lab has ended"
  }
}, SECONDS * 1000)
`
