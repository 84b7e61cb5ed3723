import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { countMatches, type Introduced, introduced } from "./introduced.ts"
import type { Language } from "./language.ts"
import type { Layer } from "./side.ts"

type Weight = "deny" | "warn" | "pass"

/** A construct that must not be introduced. */
export type Token = {
  /** Global, with bounded quantifiers. */
  readonly pattern: RegExp
  readonly what: string
  /** Default: all that are programs. */
  readonly languages?: readonly Language[]
  /** Default: code. */
  readonly layer?: Layer
  /** Default: deny. */
  readonly verdict?: "deny" | "warn"
  /** In tests; default: the same. */
  readonly inTests?: Weight
  /** Outside of tests; default: the same. */
  readonly inSource?: Weight
  /** Where the file had the construct before, and now has more of it; default: the same. */
  readonly familiar?: Weight
  /** Where the change as a whole has no more of it than before: it was edited or moved; default: warn. */
  readonly edited?: Weight
  /** Of those, where the line reads the same from the construct on as one before: it moved, or the code before it changed; default: as edited. */
  readonly moved?: Weight
}

/** A rule that looks for constructs on the lines that a change adds. */
export function tokenRule(name: string, tokens: readonly Token[]): Rule {
  return { name, judge: files => tokens.flatMap(token => judgeToken(files, token)) }
}

function judgeToken(files: readonly FileView[], token: Token): Finding[] {
  const layer = token.layer ?? "code"
  const concerned = files.filter(file => concerns(token, file.language))
  const found = concerned.flatMap(file => introduced(file, token.pattern, layer).map(place => ({ file, place })))
  if (found.length === 0) return []
  const total = (side: "before" | "after"): number =>
    concerned.reduce((sum, file) => sum + countMatches(file[side]?.layer(layer) ?? "", token.pattern), 0)
  const isNew = total("after") > total("before")
  return found.flatMap(({ file, place }) => {
    const hasMoved = !isNew && token.moved !== undefined && readsAsBefore(file, place, layer)
    const verdict = hasMoved ? (token.moved ?? "pass") : weigh(token, file, isNew)
    return verdict === "pass" ? [] : [{ verdict, path: file.change.path, line: place.line, what: token.what }]
  })
}

function readsAsBefore({ before, after }: FileView, { match, line }: Introduced, layer: Layer): boolean {
  if (before === null || after === null) return false
  const lineEnd = after.startOf(line - 1) + (after.lines[line - 1] ?? "").length
  const rest = after.layer(layer).slice(match.index, lineEnd).trimEnd()
  return (
    rest !== "" &&
    before
      .layer(layer)
      .split("\n")
      .some(text => text.trimEnd().endsWith(rest))
  )
}

function concerns({ languages }: Token, language: Language): boolean {
  // What we do not know may be any language; markup holds scripts.
  if (language === "unknown") return true
  if (languages === undefined) return language !== "data"
  return languages.includes(language === "markup" ? "javascript" : language)
}

function weigh(token: Token, file: FileView, isNew: boolean): Weight {
  const { verdict = "deny", inTests = verdict, familiar = verdict, edited = "warn" } = token
  if (!file.isTest && token.inSource !== undefined) return token.inSource
  if (!isNew) return edited
  if (file.isTest) return inTests
  const before = file.before?.layer(token.layer ?? "code") ?? ""
  return countMatches(before, token.pattern) > 0 ? familiar : verdict
}
