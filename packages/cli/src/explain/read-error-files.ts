import { mapIssue } from "@auto-triage/shared/adapters/datadog/map-issue"
import { ConfigError } from "@auto-triage/shared/errors"
import { readText, type UserPath } from "./user-path.ts"

/** What is known of one error from files: the body of getIssue, bodies of event searches, and a bare stack. */
export type ErrorFiles = {
  readonly issue: unknown
  readonly searches: readonly unknown[]
  readonly stack: string | null
}

const NOTHING: ErrorFiles = { issue: null, searches: [], stack: null }

/** @throws ConfigError where a file cannot be read, or --issue is neither null nor the body of an issue */
export function readErrorFiles(files: {
  readonly issue: UserPath | null
  readonly samples: UserPath | null
}): ErrorFiles {
  const issue = files.issue === null ? null : readIssue(files.issue)
  const samples = files.samples === null ? NOTHING : readSamples(readText(files.samples))
  return { ...samples, issue }
}

/** A file that may hold any of them, or an object with `issue` and `samples`, told apart by its content. */
export function readAnyErrorFile(path: UserPath): ErrorFiles {
  const text = readText(path)
  const json = parseJson(text)
  if (!isObject(json)) return readSamples(text)
  if (!("data" in json) && ("issue" in json || "samples" in json))
    return { ...(samplesOf(json["samples"] ?? null) ?? NOTHING), issue: json["issue"] ?? null }
  return mapIssue(json) === null ? readSamples(text) : { ...NOTHING, issue: json }
}

function readIssue(path: UserPath): unknown {
  const json = parseJson(readText(path))
  if (json === undefined)
    throw new ConfigError(`${path.given}: this is not JSON. --issue takes the body of getIssue, or null`)
  if (json !== null && mapIssue(json) === null)
    throw new ConfigError(`${path.given}: there is no issue in it. --issue takes the body of getIssue, or null`)
  return json
}

// What is JSON but no event search is a log entry or the like, in which a stack may stand.
function readSamples(text: string): ErrorFiles {
  return samplesOf(parseJson(text)) ?? { ...NOTHING, stack: text.trim() === "" ? null : text }
}

/** Null where the value is nothing that holds samples. */
function samplesOf(value: unknown): ErrorFiles | null {
  if (value === null) return NOTHING
  if (typeof value === "string") return { ...NOTHING, stack: value }
  if (isSearch(value)) return { ...NOTHING, searches: [value] }
  if (isEvent(value)) return { ...NOTHING, searches: [{ data: [value] }] }
  if (Array.isArray(value) && value.length > 0 && value.every(isEvent))
    return { ...NOTHING, searches: [{ data: value }] }
  const bodies: readonly unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
  const searches = bodies.filter(isSearch)
  return searches.length > 0 || (Array.isArray(value) && value.length === 0) ? { ...NOTHING, searches } : null
}

function isSearch(value: unknown): boolean {
  return isObject(value) && Array.isArray(value["data"])
}

function isEvent(value: unknown): boolean {
  return isObject(value) && isObject(value["attributes"]) && /^(?:spans?|logs?|rum)$/.test(String(value["type"]))
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
