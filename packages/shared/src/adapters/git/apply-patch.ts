import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { BugError } from "../../errors.ts"
import { clipText } from "../../text/clip.ts"
import { type GitStore, openGitStore } from "./git-store.ts"
import { patchFault } from "./patch-fault.ts"
import { type GitEnd, runGit } from "./run-git.ts"

export type AppliedPatch =
  | {
      readonly kind: "applied"
      /** Where the trees can be read; it lives in the scratch folder. */
      readonly store: GitStore
      /** Object ids of the base's tree and of the tree with the patch. */
      readonly baseTree: string
      readonly tree: string
    }
  | {
      readonly kind: "rejected"
      /** For people, data cleaned. */
      readonly why: string
    }

export type PatchToApply = {
  /** Folder of a checkout or worktree, or a bare repository. It is only read. */
  readonly repository: string
  /** Full SHA of a commit. */
  readonly base: string
  readonly patch: Buffer
  /** An empty scratch folder; objects and index go here. */
  readonly into: string
}

/**
 * Applies a patch to the tree of a commit, on an index of its own and without any working tree. Whatever is wrong with the
 * patch is a rejection.
 *
 * @throws ConfigError where there is no repository, or it does not hold the base
 */
export async function applyPatch({ repository, base, patch, into }: PatchToApply): Promise<AppliedPatch> {
  mkdirSync(into, { recursive: true })
  const store = await openGitStore(repository, into)
  const git = gitOn(store, into)
  const baseTree = await treeOf(git, base)
  if (baseTree === null) return { kind: "rejected", why: "The repository does not hold the base commit" }
  const fault = patchFault(patch)
  if (fault !== null) return { kind: "rejected", why: fault }
  const read = await git(["read-tree", baseTree])
  if (read.code !== 0) return { kind: "rejected", why: reason("The tree of the base cannot be read", read) }
  const applied = await applyTo(git, patch)
  if (applied !== null) return { kind: "rejected", why: applied }
  const written = await git(["write-tree", "--missing-ok"])
  const tree = written.stdout.toString("utf8").trim()
  if (written.code !== 0) return { kind: "rejected", why: reason("The patch makes no tree", written) }
  if (!/^[0-9a-f]{40,64}$/.test(tree)) throw new BugError("git wrote a tree without an id")
  return { kind: "applied", store, baseTree, tree }
}

type Git = (args: readonly string[], input?: Buffer) => Promise<GitEnd>

function gitOn(store: GitStore, into: string): Git {
  const env = { GIT_DIR: store.gitDir, GIT_INDEX_FILE: join(resolve(into), "index") }
  return (args, input) => runGit({ cwd: store.gitDir, args, env, ...(input === undefined ? {} : { input }) })
}

async function treeOf(git: Git, base: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(base)) return null
  const end = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{tree}`])
  return end.code === 0 ? end.stdout.toString("utf8").trim() : null
}

/** Null where it applied, else why not. Git applies all of a patch or nothing. */
async function applyTo(git: Git, patch: Buffer): Promise<string | null> {
  const apply = ["apply", "--cached", "--whitespace=nowarn"]
  const first = await git([...apply, "-"], patch)
  if (first.code === 0) return null
  // `diff -u` in the folder itself names files without the a/ and b/ that git puts before them.
  if (!/^diff --git /m.test(patch.toString("latin1")) && (await git([...apply, "-p0", "-"], patch)).code === 0)
    return null
  return reason("The patch does not apply to the base", first)
}

function reason(what: string, end: GitEnd): string {
  if (end.code === null) return `${what}: it took too long or too much memory`
  const lines = end.stderr.split("\n").filter(line => /^(?:error|fatal): /.test(line))
  const said = lines.map(line => line.replace(/^(?:error|fatal): /, "")).slice(0, 3)
  return clipText(`${what}: ${said.join("; ") || "git gave no reason"}`, 400)
}
