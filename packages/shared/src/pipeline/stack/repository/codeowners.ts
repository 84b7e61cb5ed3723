import { matchesGlob, parseGlob, type Glob } from "./codeowners-glob.ts"

export type OwnerRule = {
  readonly pattern: string
  readonly glob: Glob
  /** @user, @organisation/team or an e-mail address; none where the rule takes ownership away. */
  readonly owners: readonly string[]
  /** 1-based. */
  readonly line: number
}

const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,64}@[^\s@]{1,255})$/

let latest: { readonly text: string; readonly rules: readonly OwnerRule[] } | null = null

/**
 * The rules of a CODEOWNERS file in its order. Lines that GitHub skips as invalid are skipped. The latest file is
 * remembered, because many errors are asked against one.
 */
export function parseCodeowners(text: string): readonly OwnerRule[] {
  if (latest?.text !== text) latest = { text, rules: readRules(text) }
  return latest.rules
}

function readRules(text: string): readonly OwnerRule[] {
  const rules: OwnerRule[] = []
  text.split(/\r?\n/).forEach((content, at) => {
    const [pattern, ...owners] = splitFields(content)
    if (pattern === undefined || !owners.every(owner => OWNER.test(owner))) return
    const glob = parseGlob(pattern)
    if (glob !== null) rules.push({ pattern, glob, owners, line: at + 1 })
  })
  return rules
}

/** Owners of a path from the repository's root, without leading slash: those of the last rule that matches. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  const segments = path.split("/")
  return rules.findLast(rule => matchesGlob(rule.glob, segments))?.owners ?? []
}

/** White space separates, a backslash keeps the character after it, and `#` at the start of a field begins a comment. */
function splitFields(line: string): readonly string[] {
  const fields: string[] = []
  let field = ""
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at)
    if (letter === "\\" && at + 1 < line.length) {
      field += letter + line.charAt(++at)
    } else if (letter === "#" && field === "") {
      break
    } else if (/\s/.test(letter)) {
      if (field !== "") fields.push(field)
      field = ""
    } else field += letter
  }
  return field === "" ? fields : [...fields, field]
}
