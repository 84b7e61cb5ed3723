import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { spawnAction } from "../process/spawn-action.ts"
import { send } from "../whole-path/send.ts"
import { sentMetrics } from "../whole-path/sent-metrics.ts"
import { openSweep, type SweepUnderTest } from "./sweep-under-test.ts"

let sweep: SweepUnderTest

beforeAll(async () => {
  sweep = await openSweep()
})
afterAll(() => sweep.lab.close())

const LOST = "auto_triage.sweep.lost_alerts"
const FRAME = "at book (/app/apps/backend/src/bookings/service.ts:12:3)"

/** Logs an error of its own kind; answers the id of its issue. */
async function logError(type: string, version = "1.4.0"): Promise<string> {
  await sweep.lab.logError({ type, version, message: type, stack: `${type}: x\n    ${FRAME}` })
  const issue = sweep.lab.lab.world.datadog.snapshot().issues.find(one => one.type === type)
  return issue?.id ?? ""
}

/** The same, where Datadog's webhook can no longer tell of it. */
async function loseError(type: string): Promise<string> {
  sweep.revokeDispatchToken()
  return logError(type)
}

describe("the sweep on its schedule", () => {
  test("finds nothing to do while alerts arrive, and gives its sign of life", async () => {
    const issue = await logError("ArrivedError")
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
    const run = await sweep.onSchedule()
    expect([run.event, run.conclusion, run.outputs["outcome"]]).toEqual(["schedule", "success", "nothing-to-do"])
    const permissions = { contents: "write", actions: "write", pull_requests: "read", metadata: "read" }
    expect(run.jobs[0]?.permissions).toEqual(permissions)
    expect(sweep.metric(run, "auto_triage.heartbeat", "part:sweep")).toBe(1)
    expect(sweep.metric(run, LOST, "environment:production")).toBe(0)
    expect(sweep.metric(run, LOST, "environment:staging")).toBe(0)
    expect(sweep.metric(run, "auto_triage.dispatch_token.valid")).toBe(1)
    expect(sweep.metric(run, "auto_triage.waiting", "what:errors-without-ticket")).toBe(0)
    expect(sweep.metric(run, "auto_triage.waiting", "what:fix-pull-requests")).toBe(0)
    expect(sweep.triages()).toHaveLength(1)
    expect(sweep.lab.callsOf(run.id).length).toBeLessThanOrEqual(16)
  })

  test("brings back the alert that was lost because the dispatch token was revoked", async () => {
    const issue = await loseError("LostError")
    const { deliveries } = sweep.lab.lab.world.datadog.snapshot()
    const ours = deliveries.filter(delivery => delivery.issueId === issue)
    expect(ours.map(delivery => [delivery.status, delivery.attempts])).toEqual([[401, 1]])
    expect(sweep.lab.openTickets(issue)).toEqual([])

    const first = await sweep.onSchedule()
    expect([first.conclusion, first.outputs["outcome"]]).toEqual(["success", "repaired"])
    expect(sweep.metric(first, LOST, "environment:production")).toBe(1)
    expect(sweep.metric(first, "auto_triage.sweep.repairs", "kind:lost-alert")).toBe(1)
    expect(sweep.metric(first, "auto_triage.dispatch_token.valid")).toBe(0)
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
    const triage = sweep.triages().at(-1)
    expect([triage?.event, triage?.actor, triage?.conclusion]).toEqual([
      "workflow_dispatch",
      "github-actions[bot]",
      "success",
    ])
    expect(sweep.summary(first)).toContain(issue.slice(0, 8))
    expect(sweep.summary(first)).toContain("GitHub refuses it")

    const second = await sweep.onSchedule()
    expect(second.outputs["outcome"]).toBe("nothing-to-do")
    expect(sweep.metric(second, LOST, "environment:production")).toBe(0)
    expect(sweep.metric(second, "auto_triage.heartbeat", "part:sweep")).toBe(1)
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
    const shown = [first, second].map(run => JSON.stringify(run.jobs)).join("")
    expect(shown).not.toContain(sweep.lab.lab.world.credentials.dispatchPat)
  })

  test("leaves alone what a person has muted, until it is unmuted", async () => {
    const downtime = (await sweep.datadog("POST", "/api/v2/downtime", {
      data: {
        type: "downtime",
        attributes: {
          scope: "*",
          monitor_identifier: { monitor_tags: ["env:production", "auto-triage:new-issue"] },
          schedule: {},
        },
      },
    })) as { readonly data: { readonly id: string } }
    const issue = await logError("MutedError")
    const muted = await sweep.onSchedule()
    expect(muted.outputs["outcome"]).toBe("nothing-to-do")
    expect(sweep.lab.openTickets(issue)).toEqual([])
    expect(sweep.metric(muted, LOST, "environment:production")).toBe(0)
    expect(sweep.summary(muted)).toContain("it is muted")

    await sweep.datadog("DELETE", `/api/v2/downtime/${downtime.data.id}`)
    expect((await sweep.onSchedule()).outputs["outcome"]).toBe("repaired")
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
  })

  test("that is killed between what it found and what it starts is made good by the next", async () => {
    const issue = await loseError("KilledSweepError")
    const path = "*/actions/workflows/error-triage.yml/dispatches"
    await sweep.lab.control("POST", "/faults", { service: "github", method: "POST", path, kind: "kill-before" })
    const killed = await sweep.onSchedule()
    await sweep.lab.control("DELETE", "/faults")
    expect(killed.conclusion).toBe("failure")
    expect(sweep.metric(killed, "auto_triage.heartbeat")).toBeNull()
    expect(sweep.lab.openTickets(issue)).toEqual([])
    expect((await sweep.onSchedule()).outputs["outcome"]).toBe("repaired")
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
  })

  test("takes up a triage that ended before there was a ticket", async () => {
    const issue = await loseError("KilledTriageError")
    const path = "/rest/api/3/issue"
    await sweep.lab.control("POST", "/faults", { service: "jira", method: "POST", path, kind: "status:400" })
    const first = await sweep.onSchedule()
    await sweep.lab.control("DELETE", "/faults")
    expect(first.outputs["outcome"]).toBe("repaired")
    expect(sweep.triages().at(-1)?.conclusion).toBe("failure")
    expect(sweep.lab.openTickets(issue)).toEqual([])
    const second = await sweep.onSchedule()
    expect(sweep.metric(second, "auto_triage.sweep.repairs", "kind:abandoned-claim")).toBe(1)
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
  })
})

describe("errors that have tickets", () => {
  test("keep the older one of two, and are told once that they came back when nobody was", async () => {
    const doubled = await loseError("DoubledError")
    const returned = await logError("ReturnedError")
    await sweep.onSchedule()
    const [first] = sweep.lab.openTickets(doubled)
    const [ticket] = sweep.lab.openTickets(returned)
    const labels = [`datadog-issue-${doubled}`]
    const fields = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "by hand", labels }
    await sweep.lab.jira("POST", "/rest/api/3/issue", { fields })
    expect(sweep.lab.openTickets(doubled)).toHaveLength(2)
    sweep.lab.lab.world.datadog.setState(returned, "RESOLVED")
    await logError("ReturnedError", "1.5.0")

    const run = await sweep.onSchedule()
    expect([run.conclusion, run.outputs["outcome"]]).toEqual(["success", "repaired"])
    expect(sweep.metric(run, "auto_triage.sweep.repairs", "kind:second-ticket")).toBe(1)
    expect(sweep.lab.openTickets(doubled).map(({ key }) => key)).toEqual([first?.key])
    expect(sweep.summary(run)).toContain("nobody was told that it came back")
    const [told, ...others] = sweep.lab.openTickets(returned)
    expect([told?.key, told?.comments.length, others]).toEqual([ticket?.key, 1, []])
    expect((await sweep.onSchedule()).outputs["outcome"]).toBe("nothing-to-do")
  })
})

describe("an error that was lost", () => {
  test("is named by a dry run by hand, which starts nothing; and two sweeps at once make one ticket", async () => {
    const issue = await loseError("DryRunError")
    const before = sweep.triages().length
    const { repository, ref, urls, credentials, github } = sweep.lab.lab.world
    const url = `${urls.github}/repos/${repository}/actions/workflows/error-sweep.yml/dispatches`
    const headers = { authorization: `Bearer ${credentials.adminPat}` }
    const answer = await send(url, { method: "POST", headers, body: { ref, inputs: { dry_run: "true" } } })
    expect(answer.status).toBe(204)
    await sweep.lab.idle()
    const run = sweep.sweeps().at(-1)
    if (run === undefined) throw new Error("no sweep was started")
    expect([run.event, run.conclusion, run.outputs["outcome"]]).toEqual(["workflow_dispatch", "success", "dry-run"])
    expect(sweep.summary(run)).toContain("its triage would be started")
    expect(sentMetrics(sweep.lab).filter(sent => sent.run === run.id)).toEqual([])
    expect([sweep.triages().length, sweep.lab.openTickets(issue)]).toEqual([before, []])

    // Without the workflow's concurrency group.
    const permissions = { contents: "read", actions: "write", pull_requests: "read" } as const
    const inputs = {
      "datadog-api-key": credentials.datadogApiKey,
      "datadog-app-key": credentials.datadogAppKey,
      "datadog-site": "datadoghq.eu",
      "datadog-url": urls.datadog,
      "github-token": github.mintJobToken({ repository, permissions }),
      "triage-workflow": "error-triage.yml",
      "report-workflow": "error-autofix-report.yml",
      "grace-minutes": "0",
      "max-starts": "20",
      "dry-run": "false",
    }
    const call = { action: "sweep", inputs, eventName: "schedule", event: {}, repository, githubApi: urls.github }
    const ends = await Promise.all([spawnAction(call), spawnAction(call)])
    expect(ends.map(end => end.code)).toEqual([0, 0])
    await sweep.lab.idle()
    expect(sweep.lab.openTickets(issue)).toHaveLength(1)
  })
})

describe("a sweep that cannot see", () => {
  test("because a permission is missing is red, silent, and names the scope", async () => {
    const { datadog } = sweep.lab.lab.world
    datadog.permissions.deny("downtimes")
    const run = await sweep.onSchedule()
    datadog.permissions.allow("downtimes")
    expect([run.conclusion, run.outputs["outcome"]]).toEqual(["failure", "cannot-see"])
    expect(sweep.summary(run)).toContain("monitors_downtime".replaceAll("_", "&#95;"))
    expect(sweep.metric(run, "auto_triage.heartbeat")).toBeNull()
    expect(sweep.metric(run, LOST)).toBeNull()
    expect(sweep.metric(run, "auto_triage.dispatch_token.valid")).toBe(0)
  })
})
