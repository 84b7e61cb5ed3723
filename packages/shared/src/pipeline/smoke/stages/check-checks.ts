import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import { skipped } from "../skipped.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Proves by actor and state that checks ran on the pull request: only what the App opens starts them. */
export async function checkChecks(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, pull } = session
  if (task.mode !== "full") return skipped("not part of this mode")
  if (pull === null) return failed("there is no pull request", null)
  const { ciTrust, checks } = task.config.autofix
  const ended = await waitFor(session, task.waits.checks, async () => {
    const runs = await ports.runs.ofPull(pull.headSha)
    const atWork = runs.length === 0 || runs.some(run => run.status !== "completed")
    return atWork ? null : runs
  })
  const runs = ended ?? (await ports.runs.ofPull(pull.headSha))
  const url = `${pull.url}/checks`
  if (runs.some(({ conclusion }) => conclusion === "action_required"))
    return ciTrust === "approve"
      ? passed("the checks wait for a person, as autofix.ci-trust asks", url)
      : failed("the checks wait until a person lets them run", url, heldBack())
  if (runs.length === 0) return failed("no workflow ran on the pull request", url, noRuns(pull.author))
  if (ended === null) return failed("the checks have not ended in time", url)
  const foreign = runs.find(run => run.actor !== pull.author)
  if (foreign !== undefined) return failed(`${foreign.actor} started the checks, not ${pull.author}`, foreign.url)
  const red = runs.find(({ conclusion }) => conclusion !== "success")
  if (red !== undefined) return failed(`${red.path} ended with ${red.conclusion ?? "nothing"}`, red.url)
  const seen = (await ports.pulls.checkRuns(pull.headSha)).map(({ name }) => name)
  const missing = checks.filter(name => !seen.includes(name))
  if (missing.length > 0) return failed(`the check ${missing.join(", ")} did not run`, url, noRuns(pull.author))
  return passed(
    `${runs.map(run => run.path).join(", ")} ran by the event pull_request of ${pull.author}`,
    runs[0]?.url ?? null,
  )
}

function noRuns(author: string): OwnCause {
  return {
    id: "checks-missing",
    guess: true,
    why: `no workflow with the trigger pull_request fits the base branch and the changed paths, or ${author} is no App`,
    fix: "see that the workflow of the checks is on the base branch with the trigger pull_request and paths that hold the service",
  }
}

function heldBack(): OwnCause {
  return {
    id: "checks-held",
    why: "GitHub waits for an approval of the workflows of this pull request",
    fix: "under Settings > Actions > General, do not ask for approval for the App; see that the App opens the pull request",
  }
}
