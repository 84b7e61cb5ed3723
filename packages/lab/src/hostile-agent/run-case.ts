import { createHash, randomUUID } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"

import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { type FixEnd, runFix } from "../process/run-fix.ts"
import { documentText } from "../whole-path/document-text.ts"
import type { World } from "../world/world.ts"
import type { AgentCase } from "./agent-case.ts"
import { type DecideFix, openDecideFix } from "./decide-fix.ts"
import { canariesIn, canaryEnvironment, plantCanaries, textOfFolder } from "./canaries.ts"

export type CaseEnd = {
  readonly outcome: string
  /** All comments of the ticket about the fix. */
  readonly comment: string
  readonly pulls: number
  readonly hasBranch: boolean
  /** Names of secrets that were seen anywhere outside the processes that hold them. */
  readonly leaks: readonly string[]
  /** Logs of the jobs, for a failing test. */
  readonly logs: string
}

/** A world with an error that triage knows. */
export type Cases = { readonly world: World; readonly decide: DecideFix }

let runs = 0

/** @see runCase */
export async function openCases(world: World): Promise<Cases> {
  const { issueId } = world.datadog.feed({
    service: "backend-api",
    // Counts as production in these tests, and no monitor watches it.
    env: "live",
    type: "TypeError",
    message: "Cannot read properties of undefined (reading 'id')",
    stack: [
      "TypeError: Cannot read properties of undefined (reading 'id')",
      "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
      "    at createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
    ].join("\n"),
  })
  return { world, decide: await openDecideFix(world, issueId) }
}

/** An error of its own, its ticket, and an agent that does what the case says, through the shipped actions. */
export async function runCase({ world, decide }: Cases, agent: AgentCase): Promise<CaseEnd> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-agent-"))
  const runId = String(500_000 + ++runs)
  try {
    const issueId = randomUUID()
    world.model.setScript({ issue: issueId }, { turns: [...agent.turns] })
    const gate = await decide({ issueId, runId, folder })
    const before = world.journal.entries().length
    const { branch } = JSON.parse(readFileSync(gate["brief"] ?? "", "utf8")) as Brief
    const fix = await runFix(world, {
      gate: agent.limits === undefined ? gate : limited(gate, agent.limits),
      runId,
      folder: join(folder, "jobs"),
      env: canaryEnvironment(plantCanaries(world)),
      ...(agent.signal === undefined ? {} : { onAgentStart: whenAsked(world, issueId, agent.signal) }),
    })
    return tellEnd(world, { before, fix, branch, ticketKey: gate["ticket-key"] ?? "" })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Gate = Awaited<ReturnType<DecideFix>>

/** The brief with other limits, sealed again: as if the configuration had them. */
function limited(gate: Gate, limits: NonNullable<AgentCase["limits"]>): Gate {
  const path = gate["brief"] ?? ""
  const brief = JSON.parse(readFileSync(path, "utf8")) as Brief
  const text = JSON.stringify({
    ...brief,
    config: { ...brief.config, autofix: { ...brief.config.autofix, ...limits } },
  })
  writeFileSync(path, text)
  return { ...gate, "brief-sha256": createHash("sha256").update(text).digest("hex") }
}

function whenAsked(world: World, issueId: string, signal: NodeJS.Signals) {
  return (action: { kill(signal: NodeJS.Signals): void }): void => {
    const watch = setInterval(() => {
      if (!world.model.requests().some(request => request.script === `issue ${issueId}`)) return
      clearInterval(watch)
      action.kill(signal)
    }, 20)
  }
}

function ownRepository(world: World) {
  return world.github.snapshot().repositories.find(({ name }) => name === world.repository)
}

/** The runner takes these lines out of what people see. */
function withoutMasks(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, "")
}

function tellEnd(
  world: World,
  given: { readonly before: number; readonly fix: FixEnd; readonly branch: string; readonly ticketKey: string },
): CaseEnd {
  const { fix } = given
  const ticket = world.jira.snapshot().issues.find(({ key }) => key === given.ticketKey)
  const repository = ownRepository(world)
  const ends = [fix.fix, fix.verify, fix.publish, fix.recall, fix.report].filter(end => end !== null)
  const logs = ends.map(end => `${withoutMasks(end.stdout)}\n${end.summary}`).join("\n")
  const seen = [
    logs,
    JSON.stringify(ends.map(end => end.outputs)),
    textOfFolder(fix.fix.outputs["fix"] ?? ""),
    // Everything that any process sent to anybody meanwhile, telemetry included.
    JSON.stringify(world.journal.withBodies().slice(given.before)),
    JSON.stringify(ticket),
    JSON.stringify(repository?.pulls),
  ].join("\n")
  return {
    outcome: fix.report.outputs["outcome"] ?? "",
    comment: (ticket?.comments ?? []).map(comment => documentText(comment.body)).join("\n"),
    pulls: (repository?.pulls ?? []).filter(({ head }) => head === given.branch).length,
    hasBranch: `refs/heads/${given.branch}` in (repository?.refs ?? {}),
    leaks: canariesIn(plantCanaries(world), seen),
    logs,
  }
}
