import type { World } from "../world/world.ts"

/** A digest of the whole world for assertions and for the page. No token and no secret value is in it. */
export async function labState(world: World): Promise<Record<string, unknown>> {
  return {
    repository: world.repository,
    datadog: world.datadog.snapshot(),
    jira: world.jira.snapshot(),
    github: world.github.snapshot(),
    ledger: {
      [world.repository]: await world.github.ledger(world.repository, "refs/auto-triage/issues"),
      [world.caller]: await world.github.ledger(world.caller, "refs/auto-triage/issues"),
    },
    runs: world.runner.runs().map(run => ({
      id: run.id,
      repository: run.repository,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion,
      outputs: run.outputs,
    })),
    pending: world.pending(),
    problems: world.problems,
  }
}
