/**
 * Whether a path of a repository matches a glob: `?` is one character and `*` any number of them within a folder, `**`
 * any number across folders; a pattern without wildcards also matches everything below it. Linear in path times pattern.
 */
export function matchGlob(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\/+/, "").replace(/\/+$/, "/**")
  if (!/[*?]/.test(wanted)) return path === wanted || path.startsWith(`${wanted}/`)
  return matchTokens(tokensOf(wanted), path)
}

type Token =
  | { readonly kind: "text"; readonly character: string }
  | { readonly kind: "one" }
  | { readonly kind: "many"; readonly acrossFolders: boolean }

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  for (const part of pattern.match(/\*\*\/|\*+|[^*]/gu) ?? []) {
    if (part === "?") tokens.push({ kind: "one" })
    // "**/" also stands for no folder at all, so its slash belongs to the wildcard.
    else if (part.startsWith("*")) tokens.push({ kind: "many", acrossFolders: part.length > 1 })
    else for (const character of part) tokens.push({ kind: "text", character })
  }
  return tokens
}

/** Goes through the path once, with the set of positions in the pattern that are reached. */
function matchTokens(tokens: readonly Token[], path: string): boolean {
  let reached = closure(tokens, new Set([0]))
  for (const character of path) {
    const next = new Set<number>()
    for (const position of reached) {
      const token = tokens[position]
      if (token === undefined) continue
      if (token.kind === "many" && (token.acrossFolders || character !== "/")) next.add(position)
      if (token.kind === "one" && character !== "/") next.add(position + 1)
      if (token.kind === "text" && token.character === character) next.add(position + 1)
    }
    if (next.size === 0) return false
    reached = closure(tokens, next)
  }
  return reached.has(tokens.length)
}

/** A wildcard for any number may also stand for nothing. */
function closure(tokens: readonly Token[], positions: Set<number>): Set<number> {
  for (const position of positions) if (tokens[position]?.kind === "many") positions.add(position + 1)
  return positions
}
