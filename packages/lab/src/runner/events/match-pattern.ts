type Token = {
  readonly matches: (character: string) => boolean
  /** How often it may occur. */
  readonly times: "once" | "maybe" | "any" | "some"
  /** Stands before the two of "**" and "/", which together may be nothing: a name at the root is found. */
  readonly isGate?: boolean
}

/**
 * GitHub's filter patterns for branches, tags and paths: `*` any run without "/", `**` any run, `?` and `+` repeat the
 * character before, `[]` one of a set, `\` takes the next as it is. Runs all ways at once, so its time is linear.
 */
export function matchPattern(pattern: string, text: string): boolean {
  const tokens = tokenize(pattern)
  let states = close(tokens, new Set([0]))
  for (const character of text) {
    const next = new Set<number>()
    for (const state of states) {
      const token = tokens[state]
      if (!token?.matches(character)) continue
      next.add(state + 1)
      if (token.times === "any" || token.times === "some") next.add(state)
    }
    states = close(tokens, next)
    if (states.size === 0) return false
  }
  return states.has(tokens.length)
}

/** Adds every state that is reached without a character. */
function close(tokens: readonly Token[], states: Set<number>): Set<number> {
  for (const state of states) {
    const token = tokens[state]
    if (token?.times === "any" || token?.times === "maybe") states.add(state + 1)
    if (token?.isGate) states.add(state + 3)
  }
  return states
}

function tokenize(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index)
    const last = tokens.at(-1)
    if (pattern.startsWith("**", index)) {
      const isFolder = pattern.charAt(index + 2) === "/" && (index === 0 || pattern.charAt(index - 1) === "/")
      if (isFolder) tokens.push({ matches: () => false, times: "maybe", isGate: true })
      tokens.push({ matches: () => true, times: "any" })
      index++
    } else if (character === "*") tokens.push({ matches: c => c !== "/", times: "any" })
    else if ((character === "?" || character === "+") && last) {
      tokens[tokens.length - 1] = { ...last, times: character === "?" ? "maybe" : "some" }
    } else if (character === "[" && pattern.indexOf("]", index) > index) {
      const end = pattern.indexOf("]", index)
      tokens.push({ matches: oneOf(pattern.slice(index + 1, end)), times: "once" })
      index = end
    } else {
      if (character === "\\" && index + 1 < pattern.length) index++
      const literal = pattern.charAt(index)
      tokens.push({ matches: c => c === literal, times: "once" })
    }
  }
  return tokens
}

function oneOf(set: string): (character: string) => boolean {
  const characters = new Set<string>()
  for (let index = 0; index < set.length; index++) {
    const to = set.charAt(index + 1) === "-" && index + 2 < set.length ? set.charCodeAt(index + 2) : -1
    if (to < 0) characters.add(set.charAt(index))
    for (let code = set.charCodeAt(index); code <= to; code++) characters.add(String.fromCharCode(code))
    if (to >= 0) index += 2
  }
  return character => characters.has(character)
}
