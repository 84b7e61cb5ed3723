const MOST_ITEMS = 40

/** A list with one line of markdown per item; what is beyond 40 items is only counted. Empty where there are none. */
export function bullets<T>(items: readonly T[], write: (item: T) => string): string {
  const more = items.length > MOST_ITEMS ? [`and ${items.length - MOST_ITEMS} more`] : []
  return [...items.slice(0, MOST_ITEMS).map(write), ...more].map(line => `- ${line}`).join("\n")
}

/** A block of markdown under its title; empty where the block is. */
export function section(title: string, block: string): string {
  return block === "" ? "" : `**${title}**\n\n${block}`
}

/** A block that is folded until somebody opens it. `title` is text of ours. */
export function folded(title: string, block: string): string {
  return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`
}
