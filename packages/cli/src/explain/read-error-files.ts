import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"

/** What is known of one error from files: the body of getIssue, bodies of event searches, and a bare stack. */
export type ErrorFiles = {
  readonly issue: unknown
  readonly searches: readonly unknown[]
  readonly stack: string | null
}

const NOTHING: ErrorFiles = { issue: null, searches: [], stack: null }

/** @throws ConfigError where a file holds neither JSON of a known kind nor text */
export function readErrorFiles(files: { readonly issue: string | null; readonly samples: string | null }): ErrorFiles {
  const issue = files.issue === null ? NOTHING : { ...NOTHING, issue: readJson(files.issue) }
  const samples = files.samples === null ? NOTHING : readSamples(readFileSync(files.samples, "utf8"))
  return { issue: issue.issue, searches: samples.searches, stack: samples.stack }
}

/** A file that may hold any of the three, told apart by its content. */
export function readAnyErrorFile(path: string): ErrorFiles {
  const text = readFileSync(path, "utf8")
  const json = parseJson(text)
  if (!isObject(json)) return readSamples(text)
  if ("issue" in json || "samples" in json) return { ...samplesOf(json["samples"] ?? []), issue: json["issue"] ?? null }
  return isObject(json["data"]) && json["data"]["type"] === "issue" ? { ...NOTHING, issue: json } : readSamples(text)
}

function readSamples(text: string): ErrorFiles {
  const json = parseJson(text)
  return json === undefined ? { ...NOTHING, stack: text } : samplesOf(json)
}

function samplesOf(value: unknown): ErrorFiles {
  if (typeof value === "string") return { ...NOTHING, stack: value }
  return { ...NOTHING, searches: Array.isArray(value) ? value : [value] }
}

function readJson(path: string): unknown {
  const json = parseJson(readFileSync(path, "utf8"))
  if (json === undefined)
    throw new ConfigError(`${basename(path)}: this is not JSON: --issue takes the body of getIssue, or null`)
  return json
}

/** Undefined where the text is not a JSON object, array or null: a bare stack may well begin like a number or a string. */
function parseJson(text: string): unknown {
  if (!/^\s*([[{]|null\s*$)/.test(text.slice(0, 1000))) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
