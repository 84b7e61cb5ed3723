/** Position of the parenthesis that opens the argument list at the end of a call, or -1 where the text does not end in one. */
export function argumentsStart(call: string): number {
  if (!call.endsWith(")")) return -1
  let depth = 0
  for (let at = call.length - 1; at >= 0; at--) {
    const letter = call.charAt(at)
    if (letter === ")") depth++
    else if (letter === "(" && --depth === 0) return at
  }
  return -1
}
