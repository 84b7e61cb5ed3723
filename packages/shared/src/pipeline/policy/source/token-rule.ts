import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { countMatches, type Introduced, introduced } from "./introduced.ts"
import type { Language } from "./language.ts"
import type { Layer, Side } from "./side.ts"

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
  const readings = new Map(
    isNew || token.moved === undefined
      ? []
      : concerned.map(file => [file, readingsOf(file.before, token.pattern, layer)] as const),
  )
  const hasMoved = (file: FileView, { match }: Introduced): boolean =>
    file.after !== null && (readings.get(file)?.has(readingAt(file.after, match.index ?? 0, layer)) ?? false)
  return found.flatMap(({ file, place }) => {
    const verdict = hasMoved(file, place) ? (token.moved ?? "pass") : weigh(token, file, isNew)
    return verdict === "pass" ? [] : [{ verdict, path: file.change.path, line: place.line, what: token.what }]
  })
}

/** From each match to the end of its line. */
function readingsOf(side: Side | null, pattern: RegExp, layer: Layer): ReadonlySet<string> {
  if (side === null) return new Set()
  return new Set([...side.layer(layer).matchAll(pattern)].map(({ index }) => readingAt(side, index, layer)))
}

function readingAt(side: Side, index: number, layer: Layer): string {
  return side
    .layer(layer)
    .slice(index, side.startOf(side.lineAt(index) + 1))
    .trimEnd()
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
  if (token.familiar === undefined) return verdict
  // Whether there is one at all: a count for each finding would cost the square of the text.
  return (file.before?.layer(token.layer ?? "code") ?? "").search(token.pattern) >= 0 ? familiar : verdict
}
