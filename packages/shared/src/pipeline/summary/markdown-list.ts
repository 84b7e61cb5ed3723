const MOST_ITEMS = 40

/** A list of markdown lines; what is beyond 40 items is only counted. Empty where there are none. */
export function bullets(items: readonly string[]): string {
  const shown = items.slice(0, MOST_ITEMS)
  const more = items.length > shown.length ? [`and ${items.length - shown.length} more`] : []
  return [...shown, ...more].map(item => `- ${item}`).join("\n")
}

/** A block of markdown under its title; empty where the block is. */
export function section(title: string, block: string): string {
  return block === "" ? "" : `**${title}**\n\n${block}`
}

/** A block that is folded until somebody opens it. `title` is text of ours. */
export function folded(title: string, block: string): string {
  return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`
}
