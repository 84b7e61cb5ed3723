import { unreadableAnswer } from "../unreadable-answer.ts"
import { type Ask, type FixHostOptions, success } from "./ask.ts"
import { readObjects } from "./repository-objects.ts"

/** A file of a pull request, and its blob as that leaves it; null where it deletes the file. */
type FixedFile = { readonly path: string; readonly blob: string | null }
type FileBody = { readonly filename?: unknown; readonly sha?: unknown; readonly status?: unknown }
type Merge = { readonly number: number; readonly sha: string; readonly at: number }

// A fix has far fewer: autofix.policy.max-files.
const MOST_FILES = 50

/**
 * Whether a commit that does not descend from a merge holds its change all the same, as a release that squashes a branch
 * does: true where each file of the pull request is there as that left it; false where each is as it was before, or the
 * commit is older than the merge; null where people changed them further, so that nobody can tell.
 */
export async function hasContents(
  { ask, options }: { readonly ask: Ask; readonly options: FixHostOptions },
  commit: string,
  merge: Merge,
): Promise<boolean | null> {
  const files = await filesOf(ask, options, merge.number)
  if (files.length === 0 || files.length > MOST_FILES) return null
  const texts: Record<string, string> = { commit, merge: merge.sha }
  for (const [index, { path }] of files.entries()) {
    texts[`now${index}`] = `${commit}:${path}`
    texts[`before${index}`] = `${merge.sha}^:${path}`
  }
  const names = Object.keys(texts)
  const fields = names.map(name => `${name}:object(expression:$${name}){oid ...on Commit{committedDate}}`)
  const found = await readObjects(options, { fields, texts })
  const blobAt = (name: string): string | null => (found[name] as { readonly oid?: string } | null)?.oid ?? null
  if (files.every(({ blob }, index) => blobAt(`now${index}`) === blob)) return true
  if (files.every((_, index) => blobAt(`now${index}`) === blobAt(`before${index}`))) return false
  const made = Date.parse((found["commit"] as { readonly committedDate?: string } | null)?.committedDate ?? "")
  return made < merge.at ? false : null
}

async function filesOf(ask: Ask, { repository }: FixHostOptions, number: number): Promise<readonly FixedFile[]> {
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
