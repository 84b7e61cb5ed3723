/** A number with its noun: "1 user", "1,234 users", and with `lowerBound` "at least 1,234 users". */
export function counted(count: number, noun: string, lowerBound = false): string {
  return `${lowerBound ? "at least " : ""}${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`
}
