import { readBranch } from "../../../publish/branch-state.ts"
import type { Applied } from "../../apply-step.ts"
import type { SweepContext } from "../../sweep-context.ts"
import type { StandingPorts } from "../standing-ports.ts"

/** Deletes a branch without a pull request whose every commit is ours. One with a commit of a person is theirs. */
export async function deleteBranch(
  { host }: StandingPorts,
  { config }: SweepContext,
  { branch }: { readonly branch: string },
): Promise<Applied> {
  const { base, branchPrefix } = config.autofix
  if (!branch.startsWith(branchPrefix) || branch === base) return "not-needed"
  // Whatever its base is: a person may have changed that, and a branch takes its pull request with it.
  if ((await host.findPull(branch, null)) !== null) return "not-needed"
  const state = await readBranch(host, { branch, base: { branch: base, sha: "" } })
  if (state.kind === "absent") return "not-needed"
  if (state.kind === "foreign") return { left: "a commit on it is not of a fix, so it stays" }
  // A person may have pushed while the commits were read.
  if ((await host.branchHead(branch)) !== state.head) return { left: "somebody pushed to it just now, so it stays" }
  await host.deleteBranch(branch)
  return "done"
}
