/** A pattern cut at its slashes. */
export type Glob = {
  readonly segments: readonly string[]
  /** True for `docs/`: the pattern names a folder, so only what lies in it matches. */
  readonly folderOnly: boolean
}

/**
 * Reads a CODEOWNERS pattern: .gitignore's rules, without `!` and `[]`, which GitHub does not know; a line with one of
 * them, or with an escaped `#`, gives null. A pattern without a slash but at its end matches at any depth.
 */
export function parseGlob(pattern: string): Glob | null {
  if (pattern.startsWith("!") || pattern.startsWith("\\#") || /[[\]]/.test(pattern) || pattern.includes("***"))
    return null
  const folderOnly = pattern.endsWith("/")
  const body = folderOnly ? pattern.slice(0, -1) : pattern
  if (body === "") return folderOnly ? { segments: ["**"], folderOnly: false } : null
  const isAnchored = body.includes("/")
  const segments = body.replace(/^\//, "").split("/")
  return { segments: isAnchored ? segments : ["**", ...segments], folderOnly }
}

/** Whether a path, cut at its slashes, is matched. Takes at most segments of the pattern times segments of the path. */
export function matchesGlob(glob: Glob, path: readonly string[]): boolean {
  const { segments } = glob
  // reached[p]: the pattern up to the current segment matches the first p segments of the path.
  let reached = new Set([0])
  for (const [at, segment] of segments.entries()) {
    const next = new Set<number>()
    const first = Math.min(...reached)
    if (segment === "**") {
      // At its end `**` stands for at least one segment, elsewhere for any number of them.
      const least = at === segments.length - 1 ? first + 1 : first
      for (let end = least; end <= path.length; end++) next.add(end)
    } else {
      for (const end of reached) if (end < path.length && matchesSegment(segment, path[end] ?? "")) next.add(end + 1)
    }
    if (next.size === 0) return false
    reached = next
  }
  return endsWell(glob, reached, path.length)
}

/** What a pattern matches as a folder, it matches with all that lies in it; but `docs/*` means the files of docs alone. */
function endsWell(glob: Glob, reached: ReadonlySet<number>, length: number): boolean {
  if (glob.folderOnly) return [...reached].some(end => end < length)
  const isDirect = glob.segments.at(-1) === "*"
  return !isDirect || reached.has(length)
}

/** `*` stands for any characters, `?` for one, a backslash takes the next as it is. Backtracks to the last `*` only. */
function matchesSegment(pattern: string, text: string): boolean {
  const tokens = tokenise(pattern)
  let [token, at, star, resume] = [0, 0, -1, 0]
  while (at < text.length) {
    const wanted = tokens[token]
    if (wanted === "**") {
      star = token++
      resume = at
    } else if (wanted !== undefined && (wanted === "?" || wanted === `=${text.charAt(at)}`)) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++resume
    } else return false
  }
  while (tokens[token] === "**") token++
  return token === tokens.length
}

/** "**" for a run of stars, "?" for one character, "=x" for the character x. */
function tokenise(pattern: string): readonly string[] {
  const tokens: string[] = []
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern.charAt(at)
    if (letter === "*") {
      if (tokens.at(-1) !== "**") tokens.push("**")
    } else if (letter === "?") tokens.push("?")
    else tokens.push(`=${letter === "\\" && at + 1 < pattern.length ? pattern.charAt(++at) : letter}`)
  }
  return tokens
}
