import { describe, expect, test } from "vitest"
import { runSmoke, type SmokeResult } from "./run-smoke.ts"
import { aRun, aSmokePull, aTry, type SmokeWorld, smokeWorld } from "./testing/smoke-world.ts"

/** The first stage that failed, with its first cause. */
function broken({ stages }: SmokeResult): readonly (string | undefined)[] {
  const found = stages.find(({ state }) => state === "failed")
  return [found?.stage, found?.causes[0]?.check]
}

describe("red at its step, with what the step saw as the cause", () => {
  const cases: Readonly<Record<string, readonly [(world: SmokeWorld) => unknown, string, string | undefined]>> = {
    "the sweep was faster than the dispatch": [
      world => (world.run = aRun({ event: "workflow_dispatch", actor: "github-actions[bot]" })),
      "dispatch",
      "dispatch-lost",
    ],
    "the triage fails and says why": [
      world => {
        world.job = { ...world.job, conclusion: "failure", failedStep: "dispatch, enrich, score" }
        world.annotations = ["The branch is gone"]
      },
      "triage",
      "triage-said",
    ],
    "Jira refuses the ticket": [
      world => {
        world.job = { ...world.job, conclusion: "failure", failedStep: "dedupe, route, ticket" }
        world.annotations = ["Jira does not accept the credentials"]
      },
      "ticket",
      "triage-said",
    ],
    "the ledger refuses the claim before the ticket": [
      world => {
        world.job = { ...world.job, conclusion: "failure", failedStep: "dedupe, route, ticket" }
        world.annotations = ["The job needs permissions: contents: write"]
      },
      "triage",
      "triage-said",
    ],
    "the ticket has another priority": [
      world => (world.ticket = { ...world.ticket, priority: "Low" }),
      "ticket",
      "ticket-fields",
    ],
    "the ticket lacks what the triage warned of": [
      world => (world.warnings = ['Priority "Medium" was left out: it is not on the create screen']),
      "ticket",
      "ticket-part",
    ],
    "there are two tickets": [world => (world.labelled = { PPL: ["PPL-1", "PPL-2"] }), "ticket", "two-tickets"],
    "nobody commented": [world => (world.ticket = { ...world.ticket, comments: 0 }), "seen-again", "no-comment"],
    "the gate holds also a fix by hand": [
      world => {
        world.tries = []
        world.onStart = () => (world.run = aRun({ id: "3", event: "workflow_dispatch" }))
      },
      "fix",
      "gate-held",
    ],
    "the agent finds no fix": [world => (world.tries = [aTry({ outcome: "agent-failed" })]), "fix", "fix-agent-failed"],
    "the fix does not end": [world => (world.tries = [aTry({ outcome: null })]), "fix", "fix-slow"],
    "GITHUB_TOKEN opened the pull request": [
      world => (world.pull = aSmokePull({ author: "github-actions[bot]" })),
      "pull-request",
      "app-token",
    ],
    "the pull request is no draft": [
      world => (world.pull = aSmokePull({ draft: false })),
      "pull-request",
      "pull-otherwise",
    ],
    "the pull request goes into main": [
      world => (world.pull = aSmokePull({ base: "main" })),
      "pull-request",
      "pull-otherwise",
    ],
    "a person opened the pull request": [
      world => (world.pull = aSmokePull({ author: "somebody" })),
      "pull-request",
      "pull-otherwise",
    ],
    "no workflow ran on the pull request": [world => (world.checks = []), "checks", "checks-missing"],
    "somebody else started the checks": [
      world => (world.checks = [aRun({ id: "2", event: "pull_request", actor: "somebody" })]),
      "checks",
      "checks-actor",
    ],
    "the checks wait for an approval": [
      world => (world.checks = [aRun({ id: "2", event: "pull_request", conclusion: "action_required" })]),
      "checks",
      "checks-held",
    ],
    "the checks are red": [
      world =>
        (world.checks = [
          aRun({ id: "2", event: "pull_request", actor: "perci-auto-fix[bot]", conclusion: "failure" }),
        ]),
      "checks",
      "checks-red",
    ],
    "no tokens arrived": [
      world => (world.telemetry = { ...world.telemetry, tokens: null }),
      "telemetry",
      "telemetry-missing",
    ],
    "no latency arrived": [
      world => (world.telemetry = { ...world.telemetry, latencyMs: null }),
      "telemetry",
      "telemetry-missing",
    ],
  }

  test.each(Object.entries(cases))("%s", async (_, [plant, stage, cause]) => {
    const world = smokeWorld()
    plant(world)
    const result = await runSmoke(world.task, world.ports)
    expect(broken(result)).toEqual([stage, cause])
    expect(result.stages.at(-1)?.state).toBe("passed")
    expect(world.writes).toContain("close PPL-1")
  })
})
