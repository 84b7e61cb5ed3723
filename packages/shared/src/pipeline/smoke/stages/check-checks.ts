import { failed } from "../failed.ts"
import { noFix } from "../no-fix.ts"
import { passed } from "../passed.ts"
import { skipped } from "../skipped.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Proves by actor and state that checks ran on the pull request: only what the App opens starts them. */
export async function checkChecks(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, pull } = session
  const none = noFix(task)
  if (none !== null) return skipped(none)
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
  if (ended === null) return failed("the checks have not ended in time", url, slow())
  const foreign = runs.find(run => run.actor !== pull.author)
  if (foreign !== undefined)
    return failed(`${foreign.actor} started the checks, not ${pull.author}`, foreign.url, startedBy(foreign.actor))
  const red = runs.find(({ conclusion }) => conclusion !== "success")
  if (red !== undefined)
    return failed(`${red.path} ended with ${red.conclusion ?? "nothing"}`, red.url, redChecks(red.path))
  const seen = (await ports.pulls.checkRuns(pull.headSha)).map(({ name }) => name)
  const missing = checks.filter(name => !seen.includes(name))
  if (missing.length > 0) return failed(`the check ${missing.join(", ")} did not run`, url, otherName(missing, seen))
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

function slow(): OwnCause {
  return {
    id: "checks-slow",
    guess: true,
    why: "no runner took the checks, or they need longer than the test waits",
    fix: "open the checks with the link above; give the test more time by the variable SMOKE_FIX_MINUTES",
  }
}

function startedBy(actor: string): OwnCause {
  return {
    id: "checks-actor",
    why: `${actor} started them, so they prove nothing about pull requests of the App`,
    fix: "leave the pull request of a smoke test alone, and run the test again",
  }
}

function redChecks(path: string): OwnCause {
  return {
    id: "checks-red",
    why: `${path} fails on a fix that was proven, so it fails on the base branch too, or needs what a runner lacks`,
    fix: "open the run with the link above, and run the same workflow on the base branch",
  }
}

function otherName(missing: readonly string[], seen: readonly string[]): OwnCause {
  return {
    id: "checks-name",
    why: `autofix.checks asks for ${missing.join(", ")}, and what ran is ${seen.join(", ") || "nothing"}`,
    fix: "write the names of the jobs that run on pull requests under autofix.checks in .github/auto-triage.yml",
  }
}

function heldBack(): OwnCause {
  return {
    id: "checks-held",
    why: "GitHub waits for an approval of the workflows of this pull request",
    fix: "under Settings > Actions > General, do not ask for approval for the App; see that the App opens the pull request",
  }
}
