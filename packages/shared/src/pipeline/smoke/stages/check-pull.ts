import { isBranchOf } from "../../fix/fix-branch.ts"
import { failed } from "../failed.ts"
import { noFix } from "../no-fix.ts"
import { passed } from "../passed.ts"
import { skipped } from "../skipped.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"

/** GITHUB_TOKEN's own name; what it opens starts no checks. */
const WORKFLOW_TOKEN = "github-actions[bot]"

/** Holds the pull request against what may be published: a draft, into the base, by the App. */
export async function checkPull(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, issueId } = session
  const none = noFix(task)
  if (none !== null) return skipped(none)
  if (session.publishFault !== null) return session.publishFault
  const { base, branchPrefix, ciTrust } = task.config.autofix
  const pulls = await ports.pulls.listPulls(branchPrefix)
  const pull = pulls.find(candidate => isBranchOf(candidate.branch, issueId ?? ""))
  if (pull === undefined)
    return failed("there is no pull request from the branch of the fix", session.attempt?.runUrl ?? null, {
      id: "pull-missing",
      why: "the run says that it published, and GitHub lists no pull request from that branch",
      fix: "open the run with the link above; look whether somebody deleted the branch meanwhile",
    })
  session.pull = pull
  const faults = [
    ...(pull.state === "open" ? [] : ["it is closed"]),
    ...(pull.draft ? [] : ["it is no draft"]),
    ...(pull.base === base ? [] : [`it goes into ${pull.base}, not ${base}`]),
    ...(pull.author.endsWith("[bot]") ? [] : [`${pull.author} opened it, which is no App`]),
  ]
  if (ciTrust === "auto" && pull.author === WORKFLOW_TOKEN) return failed("GITHUB_TOKEN opened it", pull.url, noApp())
  if (faults.length > 0)
    return failed(faults.join("; "), pull.url, {
      id: "pull-otherwise",
      why: "somebody changed it, or it was not published as autofix in .github/auto-triage.yml says",
      fix: "look at its timeline with the link above, and at autofix.base",
    })
  return passed(`${pull.author} opened the draft ${pull.number} into ${base}`, pull.url)
}

function noApp(): OwnCause {
  return {
    id: "app-token",
    why: "the pull request was opened with GITHUB_TOKEN instead of the App's token, so no checks run on it",
    fix: "set AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY, and install the App on this repository",
  }
}
