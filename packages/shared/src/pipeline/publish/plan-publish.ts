import type { FileWrite, FixPull } from "../../ports/fix-host.ts"
import type { BranchState } from "./branch-state.ts"
import { markedFix } from "./fix-marker.ts"
import { endWithout, type PublishResult } from "./publish-result.ts"
import type { PublishTask } from "./publish-task.ts"

export type HostState = {
  /** Head of the base branch; null where there is none. */
  readonly baseHead: string | null
  readonly branch: BranchState
  /** The open pull request of the branch, else the newest closed one. */
  readonly pull: FixPull | null
}

export type NextCommit = {
  readonly parent: string
  /** Paths of an earlier patch that this one leaves as they are at the base. */
  readonly undo: readonly string[]
  /** Paths that the branch does not hold, although the base may: they cannot be deleted once more. */
  readonly absent: readonly string[]
}

export type PublishPlan =
  | {
      readonly kind: "end"
      readonly result: PublishResult
      /** True where a branch of ours would be left behind. */ readonly removeBranch: boolean
    }
  | {
      readonly kind: "publish"
      /** A branch of ours stands where it cannot be continued. */
      readonly remove: boolean
      readonly create: boolean
      /** Null where the commit is there already. */
      readonly commit: NextCommit | null
      /** Head of the branch where nothing is committed. */
      readonly head: string | null
      /** The pull request to bring up to date; null: one is to be opened. */
      readonly pull: FixPull | null
    }

type Files = readonly Pick<FileWrite, "path">[]
type PlanInput = Pick<PublishTask, "brief" | "patchSha256"> & { readonly files: Files }

/** Decides what is left to do, from what the code host shows. Whatever an earlier run did is found and used. */
export function planPublish(task: PlanInput, state: HostState): PublishPlan {
  const { base } = task.brief
  const { branch, pull } = state
  const open = pull?.state === "open" ? pull : null
  const held = holdFor(task, branch, open) ?? (open === null ? closedEnd(task, branch, pull) : null)
  if (held !== null) return held
  const committed = branch.kind === "ours" && branch.root === base.sha && branch.patch === task.patchSha256
  if (committed && open !== null) return publish({ head: branch.head, pull: open })
  if (state.baseHead !== base.sha) return baseMoved(task, state.baseHead, open === null && branch.kind !== "absent")
  return committed ? publish({ head: branch.head }) : planCommit(task, branch, open)
}

/** Where a person has taken the work over, it is theirs. */
function holdFor({ brief }: PlanInput, branch: BranchState, open: FixPull | null): PublishPlan | null {
  if (branch.kind === "foreign")
    return refuse(`The branch ${brief.branch} holds commits that are not of auto-triage: a person works there`)
  if (open === null || open.base === brief.base.branch) return null
  return refuse(`Pull request #${open.number} was pointed at another base than ${brief.base.branch} by a person`)
}

function planCommit({ brief, files }: PlanInput, branch: BranchState, open: FixPull | null): PublishPlan {
  const { sha } = brief.base
  if (branch.kind === "absent") return publish({ create: true, commit: firstCommit(sha) })
  if ((branch.kind === "ours" ? branch.root : branch.head) === sha && branch.kind !== "foreign")
    return publish({ commit: nextCommit(branch, files), pull: open })
  if (open === null) return publish({ remove: true, create: true, commit: firstCommit(sha) })
  return refuse(`Pull request #${open.number} holds an earlier fix of an older base: merge or close it first`)
}

function publish(steps: Partial<Extract<PublishPlan, { kind: "publish" }>>): PublishPlan {
  return { kind: "publish", remove: false, create: false, commit: null, head: null, pull: null, ...steps }
}

function refuse(why: string): PublishPlan {
  return { kind: "end", result: endWithout("refused", why), removeBranch: false }
}

/**
 * A pull request of this very try that is closed is the last word on it, also where somebody took the mark out of its text.
 * One of an earlier try was the gate's to weigh.
 */
function closedEnd({ brief }: PlanInput, branch: BranchState, pull: FixPull | null): PublishPlan | null {
  if (pull === null) return null
  const mark = markedFix(pull.body)
  const unmarked = mark === null && branch.kind === "ours" && pull.headSha === branch.head
  if (mark !== brief.fixId && !unmarked) return null
  if (!pull.merged)
    return refuse(`Pull request #${pull.number} of this fix was closed without being merged, and is not opened again`)
  const { number, url, headSha } = pull
  const result = {
    outcome: "opened",
    why: `Pull request #${number} is merged`,
    pull: { number, url, headSha },
  } as const
  return { kind: "end", result, removeBranch: false }
}

function baseMoved({ brief }: PlanInput, head: string | null, removeBranch: boolean): PublishPlan {
  const { branch, sha } = brief.base
  const now = head === null ? "is gone" : `has moved on to ${head}`
  const why = `The fix was verified on ${sha} of ${branch}, which ${now} meanwhile`
  return { kind: "end", result: endWithout("base-moved", why), removeBranch }
}

function firstCommit(parent: string): NextCommit {
  return { parent, undo: [], absent: [] }
}

function nextCommit(branch: Extract<BranchState, { kind: "empty" | "ours" }>, files: Files): NextCommit {
  if (branch.kind === "empty") return firstCommit(branch.head)
  const wanted = new Set(files.map(file => file.path))
  const undo = [...branch.written, ...branch.removed].filter(path => !wanted.has(path))
  return { parent: branch.head, undo, absent: branch.removed }
}
