import { UpstreamError } from "../errors.ts"
import type { FileWrite, FixPull } from "../ports/fix-host.ts"
import { readBranch } from "./publish/branch-state.ts"
import { commitMessage } from "./publish/commit-message.ts"
import { markedFix } from "./publish/fix-marker.ts"
import { type HostState, type NextCommit, planPublish, type PublishPlan } from "./publish/plan-publish.ts"
import { endWithout, type PublishResult } from "./publish/publish-result.ts"
import type { JudgedTree, PublishPorts, PublishTask } from "./publish/publish-task.ts"
import { pullRequestBody } from "./publish/pull-request-body.ts"
import { pullRequestTitle } from "./publish/pull-request-title.ts"
import { refuseBeforehand } from "./publish/refuse-beforehand.ts"

type Steps = Extract<PublishPlan, { kind: "publish" }>
type Ready = PublishTask & { readonly tree: Extract<JudgedTree, { kind: "judged" }> }

/** Another run at the same branch, or an answer that was lost, is met by looking again. */
const MAX_ROUNDS = 4
const PAUSE_MS = 2_000

/**
 * The publish stage: looks at what is there, decides what is left to do and does it. However often it runs, and wherever it
 * was ended before, there is one branch, one commit of a patch and one pull request.
 *
 * @throws ConfigError and UpstreamError of the code host; then nothing is known to be published, and the next run finds out.
 */
export async function publishFix(task: PublishTask, ports: PublishPorts): Promise<PublishResult> {
  const refusal = refuseBeforehand(task)
  if (refusal !== null || task.tree.kind === "rejected") return refusal ?? endWithout("refused", "")
  const ready: Ready = { ...task, tree: task.tree }
  for (let round = 1; ; round++) {
    try {
      const plan = planPublish({ ...task, files: ready.tree.files }, await readHost(ready, ports))
      const result = plan.kind === "end" ? await end(plan, ready, ports) : await apply(plan, ready, ports)
      if (result !== "again") return result
      if (round >= MAX_ROUNDS) throw busy()
    } catch (error) {
      const lost = error instanceof UpstreamError && error.failure.ambiguous
      if (!lost || round >= MAX_ROUNDS) throw error
      ports.log.warn("publish: an answer was lost, so it is looked at again", { request: error.failure.request })
    }
    await ports.clock.sleep(PAUSE_MS)
  }
}

async function readHost({ brief }: Ready, { host }: PublishPorts): Promise<HostState> {
  const [baseHead, branch, pull] = await Promise.all([
    host.branchHead(brief.base.branch),
    readBranch(host, brief),
    host.findPull(brief.branch, brief.base.branch),
  ])
  if (pull?.state === "open" || branch.kind !== "ours") return { baseHead, branch, pull }
  // Someone may have given it another base.
  const elsewhere = (await host.listPulls(brief.branch)).find(
    found => found.branch === brief.branch && found.state === "open",
  )
  return { baseHead, branch, pull: elsewhere ?? pull }
}

async function end(
  plan: Extract<PublishPlan, { kind: "end" }>,
  { brief }: Ready,
  { host }: PublishPorts,
): Promise<PublishResult> {
  if (plan.removeBranch) await host.deleteBranch(brief.branch)
  return plan.result
}

async function apply(plan: Steps, task: Ready, ports: PublishPorts): Promise<PublishResult | "again"> {
  const { host } = ports
  const { branch, base } = task.brief
  if (plan.remove) await host.deleteBranch(branch)
  if (plan.create && (await host.createBranch(branch, base.sha)) === "exists") return "again"
  let head = plan.head ?? base.sha
  if (plan.commit !== null) {
    const off = await switchedOff(plan, task, ports)
    if (off !== null) return off
    const files = await filesOf(plan.commit, task.tree)
    const message = commitMessage(task.brief, task.patchSha256)
    const made = await host.commitOnBranch({ branch, parent: plan.commit.parent, message, files })
    if (made === "conflict") return "again"
    head = made.sha
  }
  const off = await switchedOff(plan, task, ports)
  if (off !== null) return off
  const pull = await showPull(plan, task, ports)
  return pull === "again" ? "again" : opened(pull, head)
}

/** What is left behind by a switch that went off meanwhile: nothing, unless people see a pull request already. */
async function switchedOff(plan: Steps, task: Ready, ports: PublishPorts): Promise<PublishResult | null> {
  const now = await ports.readSwitch()
  if (now.on) return null
  if (plan.pull === null) await ports.host.deleteBranch(task.brief.branch)
  return endWithout("switched-off", now.why)
}

/** What turns the branch's tree into the one that was judged. */
async function filesOf({ undo, absent }: NextCommit, tree: Ready["tree"]): Promise<readonly FileWrite[]> {
  const undone = await Promise.all(undo.map(async path => ({ path, contents: await tree.baseFile(path) })))
  return [...tree.files, ...undone].filter(({ path, contents }) => contents !== null || !absent.includes(path))
}

async function showPull(plan: Steps, task: Ready, { host, log }: PublishPorts): Promise<FixPull | "again"> {
  const { branch, base } = task.brief
  const text = { title: pullRequestTitle(task.brief), body: pullRequestBody(task) }
  if (plan.pull === null) {
    const made = await host.openPull({ branch, base: base.branch, ...text })
    return made === "exists" ? "again" : made
  }
  // Without our mark it is a person's text.
  if (markedFix(plan.pull.body) === null)
    log.warn("publish: the pull request was opened by a person and keeps its text")
  else await host.updatePull(plan.pull.number, text)
  return plan.pull
}

function opened({ number, url }: FixPull, headSha: string): PublishResult {
  return { outcome: "opened", why: `Draft pull request #${number} is open`, pull: { number, url, headSha } }
}

function busy(): UpstreamError {
  return new UpstreamError("The branch of the fix kept changing while it was written: another run may be at work", {
    service: "github",
    request: "POST /graphql createCommitOnBranch",
    status: null,
    ambiguous: false,
    retryable: true,
  })
}
