import { unreadableAnswer } from "../unreadable-answer.ts"
import { type Ask, type FixHostOptions, success } from "./ask.ts"
import { readObjects } from "./repository-objects.ts"

/** A file of a pull request, and its blob as that leaves it; null where it deletes the file. */
export type FixedFile = { readonly path: string; readonly blob: string | null }
type FileBody = { readonly filename?: unknown; readonly sha?: unknown; readonly status?: unknown }

// A fix has far fewer: autofix.policy.max-files.
const MOST_FILES = 50

/** fixed, before: each file is as the pull request left it, or as it was before the merge. other: neither, or not looked at. */
export type FixContents = {
  readonly files: "fixed" | "before" | "other"
  /** Epoch milliseconds of the commit; null where that was not seen. */
  readonly at: number | null
}

const UNSEEN: FixContents = { files: "other", at: null }

/** What the files of a merged pull request are in a commit. `files` are those of the pull request. @throws ConfigError, UpstreamError */
export async function readContents(
  options: FixHostOptions,
  files: readonly FixedFile[],
  { commit, merge }: { readonly commit: string; readonly merge: string },
): Promise<FixContents> {
  if (files.length === 0 || files.length > MOST_FILES) return UNSEEN
  const texts: Record<string, string> = { commit }
  for (const [index, { path }] of files.entries()) {
    texts[`now${index}`] = `${commit}:${path}`
    texts[`before${index}`] = `${merge}^:${path}`
  }
  const fields = Object.keys(texts).map(name => `${name}:object(expression:$${name}){oid ...on Commit{committedDate}}`)
  const found = await readObjects(options, { fields, texts })
  const made = Date.parse((found["commit"] as { readonly committedDate?: string } | null)?.committedDate ?? "")
  const at = Number.isNaN(made) ? null : made
  const blobAt = (name: string): string | null => (found[name] as { readonly oid?: string } | null)?.oid ?? null
  if (files.every(({ blob }, index) => blobAt(`now${index}`) === blob)) return { files: "fixed", at }
  const isBefore = files.every((_, index) => blobAt(`now${index}`) === blobAt(`before${index}`))
  return { files: isBefore ? "before" : "other", at }
}

/** The files that a pull request changes, 100 at most. @throws ConfigError, UpstreamError */
export async function readFixedFiles(
  ask: Ask,
  { repository }: FixHostOptions,
  number: number,
): Promise<readonly FixedFile[]> {
  const path = `/pulls/${number}/files?per_page=100`
  const answer = await ask(["GET", path, "/pulls/{number}/files"])
  const body = success(answer, repository)
  if (!Array.isArray(body)) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
  return body.flatMap(({ filename, sha, status }: FileBody) =>
    typeof filename === "string" && typeof sha === "string"
      ? [{ path: filename, blob: status === "removed" ? null : sha }]
      : [],
  )
}
