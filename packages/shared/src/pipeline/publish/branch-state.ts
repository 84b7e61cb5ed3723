import type { FixCommit, FixCommits } from "../../ports/fix-commits.ts"
import type { FixHost } from "../../ports/fix-host.ts"
import type { Brief } from "../fix/brief.ts"
import { patchOf } from "./patch-trailer.ts"

/** Who works on the branch of a fix. */
export type BranchState =
  | { readonly kind: "absent" }
  /** It points into the base's history: there is no work on it. */
  | { readonly kind: "empty"; readonly head: string }
  | {
      readonly kind: "ours"
      readonly head: string
      /** The commit below the first of ours. */
      readonly root: string
      /** Digest of the patch that the newest of them holds. */
      readonly patch: string
      /** Paths that any of them changed: those that the branch holds, and those that it does not. */
      readonly written: readonly string[]
      readonly removed: readonly string[]
    }
  | { readonly kind: "foreign"; readonly head: string }

/** So many tries end on one branch before a person has looked at them, at most. */
const MAX_COMMITS = 20

/** Looks at the branch. It is ours only where every commit on it is, down to the base's history. */
export async function readBranch(
  host: Pick<FixHost, "branchHead"> & FixCommits,
  { branch, base }: Pick<Brief, "branch" | "base">,
): Promise<BranchState> {
  const head = await host.branchHead(branch)
  if (head === null) return { kind: "absent" }
  if (head === base.sha) return { kind: "empty", head }
  const ours = await ownCommits(host, head)
  const root = ours.at(-1)?.parents[0] ?? head
  if (root !== base.sha && !(await host.contains(base.branch, root))) return { kind: "foreign", head }
  const patch = patchOf(ours[0]?.message ?? "")
  if (patch === null) return { kind: "empty", head }
  return { kind: "ours", head, root, patch, ...touched(ours) }
}

/** The newest commit that touched a path says whether it is there. */
function touched(newestFirst: readonly FixCommit[]): { readonly written: string[]; readonly removed: string[] } {
  const held = new Map<string, boolean>()
  for (const commit of newestFirst.toReversed()) {
    for (const path of commit.written) held.set(path, true)
    for (const path of commit.removed) held.set(path, false)
  }
  const pathsWhere = (is: boolean): string[] => [...held].filter(([, there]) => there === is).map(([path]) => path)
  return { written: pathsWhere(true), removed: pathsWhere(false) }
}

/** Newest first, until one that is not ours. */
async function ownCommits(host: FixCommits, head: string): Promise<readonly FixCommit[]> {
  const found: FixCommit[] = []
  let next: string | undefined = head
  while (next !== undefined && found.length < MAX_COMMITS) {
    const commit: FixCommit = await host.commit(next)
    if (patchOf(commit.message) === null || commit.parents.length !== 1) break
    found.push(commit)
    next = commit.parents[0]
  }
  return found
}
