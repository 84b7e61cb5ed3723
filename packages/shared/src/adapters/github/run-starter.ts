import { ConfigError } from "../../errors.ts"
import type { RunStarter } from "../../ports/run-starter.ts"
import {
  type Answer,
  type Ask,
  askRepository,
  errorsOf,
  type FixHostOptions,
  messageOf,
  success,
  textAt,
} from "./ask.ts"
import { isRateLimit } from "./is-rate-limit.ts"

/** Runs by GitHub's API: a workflow_dispatch is the one event that a job's own token may start a run with. */
export function createRunStarter(options: FixHostOptions): RunStarter {
  const ask = askRepository(options)
  let branch: Promise<string> | null = null
  return {
    async isAtWork(group) {
      const shown = "/actions/concurrency_groups/{name}"
      const answer = await ask(["GET", `/actions/concurrency_groups/${encodeURIComponent(group)}`, shown])
      // GitHub answers 404 for a group without members, and a server that does not know the route does so, too.
      if (answer.status === 404) return false
      if (answer.status === 403 && !isRateLimit(answer.status, messageOf(answer.body))) return null
      const { group_members: members } = success(answer, options.repository) as { readonly group_members?: unknown }
      return Array.isArray(members) ? members.length > 0 : null
    },
    async start(workflow, inputs) {
      const ref = await (branch ??= defaultBranch(ask, options.repository))
      const path = `/actions/workflows/${encodeURIComponent(workflow)}/dispatches`
      const answer = await ask(["POST", path], { ref, inputs })
      const fault = faultOf(answer, workflow)
      if (fault !== null) throw fault
      success(answer, options.repository)
    },
  }
}

async function defaultBranch(ask: Ask, repository: string): Promise<string> {
  const answer = await ask(["GET", ""])
  success(answer, repository)
  return textAt(answer, "default_branch")
}

/** What to change; null where that is nothing that a person could. */
function faultOf({ status, body }: Answer, workflow: string): ConfigError | null {
  const said = [messageOf(body), ...errorsOf(body)].filter(text => text !== "").join("; ")
  if (status === 404)
    return new ConfigError(
      `This repository has no workflow ${workflow} on its default branch: name the one that triages in the input "triage-workflow"`,
    )
  if (status === 403 && !isRateLimit(status, said))
    return new ConfigError(
      `GitHub does not let this job start ${workflow} (${said}): give the job "permissions: actions: write" and pass "github-token: \${{ github.token }}"`,
    )
  if (status === 422)
    return new ConfigError(
      `GitHub cannot start ${workflow} (${said}): it needs the trigger workflow_dispatch with the input issue_id, and must not be disabled`,
    )
  return null
}
