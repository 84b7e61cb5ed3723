import type { FileView } from "../file-view.ts"
import { type Finding, perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"

const THROWN =
  /\b(?:throw|raise|rethrow|panic|fmt\.Errorf|errors\.New|new\s\w{0,60}(?:Error|Exception)|\w{0,60}(?:Error|Exception))\s{0,3}\(?[^\n]{0,60}["'`]([^"'`\n]{4,200})["'`]/g
const THROWS = /\b(?:throw|raise|rethrow|panic)\b/g
const TYPES = /\b(?:throw|raise)\s{1,3}(?:new\s{1,3})?([A-Z]\w{0,80})/g
const MIN_TEXT = 8

/** Datadog groups errors by type and text: one that was renamed is a new error, and the old one looks solved. */
export const errorTextChanged = perFile("error-text-changed", (file, { error }) => {
  if (file.isTest || file.before === null || file.after === null) return []
  const [was, is] = [thrownTexts(file, "before"), thrownTexts(file, "after")]
  const gone = [...was].filter(text => !is.has(text))
  const added = [...is].filter(text => !was.has(text))
  const renamed = gone.length > 0 && added.length > 0
  const thrown = (side: "before" | "after"): number => countMatches(file[side]?.layer("code") ?? "", THROWS)
  const fewer = thrown("after") < thrown("before") || !sameTypes(file)
  const reported = error !== null && losesError(file, error)
  if (reported) return [found(file, "the text or type of the reported error is gone")]
  if (renamed) return [found(file, "the text of an error is changed")]
  return fewer ? [found(file, "an error is no longer thrown, or is of another type")] : []
})

/** Whether all types that were thrown still are. */
function sameTypes({ before, after }: FileView): boolean {
  const types = (text: string): string[] => [...text.matchAll(TYPES)].map(match => match[1] ?? "")
  const is = new Set(types(after?.layer("code") ?? ""))
  return types(before?.layer("code") ?? "").every(type => is.has(type))
}

function thrownTexts(file: FileView, side: "before" | "after"): ReadonlySet<string> {
  const lines = file[side]?.layer("bare") ?? ""
  return new Set([...lines.matchAll(THROWN)].map(match => match[1] ?? ""))
}

/** Whether the file held the error's type, or a piece of its text, and no longer does. */
function losesError({ before, after }: FileView, error: { readonly type: string; readonly message: string }): boolean {
  const type = error.type.split(/[.\\:]/).at(-1) ?? ""
  const pieces = error.message.split(/["'`\d{}<>:[\]()]/).map(piece => piece.trim())
  const texts = [`${type}(`, ...pieces.filter(piece => piece.length >= MIN_TEXT)].filter(text => text.length > 4)
  const [was, is] = [before?.layer("bare") ?? "", after?.layer("bare") ?? ""]
  return texts.some(text => was.includes(text) && !is.includes(text))
}

function found(file: FileView, what: string): Finding {
  return { verdict: "warn", path: file.change.path, line: null, what }
}
