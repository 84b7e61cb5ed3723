import { runGit } from "@auto-triage/shared/adapters/git/run-git"
import { clipText } from "@auto-triage/shared/text/clip"
import type { WorkCopy } from "./prepare-copy.ts"
import { stageCopy } from "./stage-copy.ts"

export type MadePatch =
  | { readonly patch: Buffer; readonly files: number }
  /** For people, data cleaned. */
  | { readonly fault: string }

const MOST_BYTES = 5 * 1024 * 1024
const MOST_LISTED = 256 * 1024 * 1024

/**
 * What the agent changed, as a patch for the base. `before` is the tree of the copy when the agent began: what the
 * installation had changed by then is no part of the fix, unless the agent changed it further.
 */
export async function makePatch(copy: WorkCopy, before: string): Promise<MadePatch> {
  const staged = await stageCopy(copy)
  if ("fault" in staged) return { fault: clipText(`The agent's files cannot be read: ${staged.fault}`, 300) }
  const tree = await withoutInstalled(copy, before, staged.tree)
  const args = [
    "diff-tree",
    "-r",
    "-p",
    "--binary",
    "--full-index",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
  ]
  const end = await git(copy, [...args, copy.base, tree], { maxBytes: MOST_BYTES })
  if (end.code === null) return { fault: "The agent's change is larger than 5 MiB" }
  if (end.code !== 0) return { fault: "The agent's change cannot be written as a patch" }
  return { patch: end.stdout, files: (await changes(copy, copy.base, tree)).size }
}

/** The tree with everything back at the base that is as the installation left it. */
async function withoutInstalled(copy: WorkCopy, before: string, after: string): Promise<string> {
  const installed = await changes(copy, copy.base, before)
  if (installed.size === 0) return after
  const sinceThen = await changes(copy, before, after)
  const lines = [...installed].filter(([path]) => !sinceThen.has(path)).map(([path, base]) => `${base}\t${path}\0`)
  const index = `${copy.store.gitDir}/index-installed`
  await git(copy, ["read-tree", after], { index })
  await git(copy, ["update-index", "-z", "--index-info"], { index, input: lines.join("") })
  const written = await git(copy, ["write-tree", "--missing-ok"], { index })
  return written.code === 0 ? written.stdout.toString("utf8").trim() : after
}

/** Paths that differ between two trees, with mode and id of the first one as `update-index --index-info` takes them. */
async function changes(copy: WorkCopy, from: string, to: string): Promise<Map<string, string>> {
  const end = await git(copy, ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--full-index", from, to])
  const fields = end.stdout.toString("utf8").split("\0")
  const found = new Map<string, string>()
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [mode = "", , id = ""] = (fields[at] ?? "").slice(1).split(" ")
    found.set(fields[at + 1] ?? "", mode === "000000" ? `0 ${"0".repeat(id.length)}` : `${mode} ${id}`)
  }
  return found
}

type GitOptions = { readonly index?: string; readonly input?: string; readonly maxBytes?: number }

function git(copy: WorkCopy, args: readonly string[], { index, input = "", maxBytes = MOST_LISTED }: GitOptions = {}) {
  const { gitDir } = copy.store
  const env = { GIT_DIR: gitDir, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) }
  return runGit({ cwd: gitDir, args, env, maxBytes, input })
}
