import { clipText } from "../../text/clip.ts"
import { decideVerdict, type Check } from "../fix/verdict.ts"
import { branchFault } from "./branch-fault.ts"
import { endWithout, type PublishResult } from "./publish-result.ts"
import type { PublishTask } from "./publish-task.ts"

/** The end that needs no question to the code host, or null where the fix may go on. */
export function refuseBeforehand(task: PublishTask): PublishResult | null {
  if (!task.enabled) return endWithout("switched-off", "AUTOFIX_ENABLED is not true, so nothing is published")
  const why =
    sealFault(task) ?? branchFault(task.brief, task.defaultBranch) ?? verdictFault(task.verdict) ?? treeFault(task)
  return why === null ? null : endWithout("refused", clipText(why, 1_000))
}

/** What was verified has to be what was asked for and what is about to be published. */
function sealFault({ brief, verdict, patchSha256 }: PublishTask): string | null {
  if (verdict.fixId !== brief.fixId) return "The verdict belongs to another fix"
  if (verdict.baseSha !== brief.base.sha) return "Another base was verified than the one that the fix starts from"
  return verdict.patchSha256 === patchSha256 ? null : "Another patch was verified than the one that was handed on"
}

function verdictFault({ decision, checks }: PublishTask["verdict"]): string | null {
  if (decision === "refuse" || decideVerdict(checks) === "refuse") return `Verification refused it${denials(checks)}`
  return null
}

function treeFault({ tree }: PublishTask): string | null {
  if (tree.kind === "rejected") return `The patch cannot be applied: ${tree.why}`
  if (decideVerdict(tree.checks) === "refuse") return `The policy refuses the change${denials(tree.checks)}`
  if (tree.unwritable.length > 0)
    return `A signed commit holds plain files alone, without the executable bit: ${tree.unwritable.slice(0, 5).join(", ")}`
  if (tree.files.length === 0) return "The patch changes nothing"
  return null
}

function denials(checks: readonly Check[]): string {
  const denied = checks.filter(check => check.verdict === "deny").slice(0, 8)
  const words = denied.map(({ rule, evidence }) => (evidence[0] === undefined ? rule : `${rule} (${evidence[0]})`))
  return words.length === 0 ? "" : `: ${words.map(text => clipText(text, 200)).join("; ")}`
}
