import { UpstreamError } from "../../errors.ts"
import type { FixPull } from "../../ports/fix-host.ts"
import type { Brief } from "../fix/brief.ts"
import { readBranch } from "./branch-state.ts"
import type { PublishPorts } from "./publish-task.ts"

export type Recall = { readonly recalled: boolean; readonly why: string }
type RecallPorts = Omit<PublishPorts, "readSwitch">

const MAX_ROUNDS = 3
const PAUSE_MS = 2_000

/**
 * Closes the pull request of a fix and deletes its branch, because the switch went off while it was being opened. The same
 * again changes nothing. What people have merged, or committed on the branch, stays.
 */
export async function recallFix(brief: Brief, number: number, ports: RecallPorts): Promise<Recall> {
  for (let round = 1; ; round++) {
    try {
      return await recallOnce(brief, number, ports)
    } catch (error) {
      const passing = error instanceof UpstreamError && (error.failure.retryable || error.failure.ambiguous)
      if (!passing || round >= MAX_ROUNDS) throw error
      ports.log.warn("recall: GitHub did not answer, so it is tried again", { request: error.failure.request })
    }
    await ports.clock.sleep(PAUSE_MS)
  }
}

async function recallOnce(brief: Brief, number: number, { host }: RecallPorts): Promise<Recall> {
  const pull = (await host.listPulls(brief.branch)).find(
    found => found.number === number && found.branch === brief.branch,
  )
  const fault = faultOf(pull, brief, number)
  if (fault !== null || pull === undefined) return { recalled: false, why: fault ?? "" }
  if (pull.state === "open") await host.updatePull(number, { state: "closed" })
  const branch = await readBranch(host, brief)
  if (branch.kind === "foreign")
    return { recalled: true, why: `Pull request #${number} is closed; its branch holds commits of a person and stays` }
  if (branch.kind !== "absent") await host.deleteBranch(brief.branch)
  return { recalled: true, why: `Pull request #${number} is closed and its branch deleted` }
}

/** Why this pull request is not ours to close, or null. */
function faultOf(pull: FixPull | undefined, { branch }: Brief, number: number): string | null {
  if (pull === undefined) return `There is no pull request #${number} from the branch ${branch}`
  return pull.merged ? `Pull request #${number} is merged already` : null
}
