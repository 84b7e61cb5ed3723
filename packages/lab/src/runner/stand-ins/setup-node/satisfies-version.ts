const OPERATORS = [">=", "<=", ">", "<", "^", "~", "="] as const

/** Whether a version such as v24.1.0 fits "24", "24.x", "^24.1", ">=22 <25", "lts/*" or several of these with "||". */
export function satisfiesVersion(version: string, wanted: string): boolean {
  return wanted.split("||").some(range => {
    const parts = range.trim().split(/\s+/)
    return parts.every(part => satisfies(numbersOf(version), part))
  })
}

function satisfies(version: readonly number[], part: string): boolean {
  if (["", "*", "latest", "current", "node"].includes(part) || part.startsWith("lts/")) return true
  const operator = OPERATORS.find(known => part.startsWith(known)) ?? ""
  const wanted = numbersOf(part.slice(operator.length))
  const order = compare(version, wanted)
  switch (operator) {
    case ">=":
      return order >= 0
    case ">":
      return order > 0
    case "<=":
      return order <= 0
    case "<":
      return order < 0
    case "^":
      return order >= 0 && version[0] === wanted[0]
    case "~":
      return order >= 0 && compare(version, wanted.slice(0, 2)) === 0
    default:
      return order === 0
  }
}

/** By the parts that `wanted` has: 24.3.1 and 24 are the same. */
function compare(version: readonly number[], wanted: readonly number[]): number {
  for (const [index, number] of wanted.entries()) {
    const difference = (version[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(text: string): readonly number[] {
  const parts = text.replace(/^v/, "").split(".")
  const end = parts.findIndex(part => !/^\d+$/.test(part))
  return parts.slice(0, end < 0 ? parts.length : end).map(Number)
}
