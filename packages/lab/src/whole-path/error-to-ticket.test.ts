import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type LabClient, openLab } from "./lab-client.ts"

let lab: LabClient

beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab.close())

function only<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1)
  return items[0] as T
}

describe("an error that is logged", () => {
  test("becomes one routed ticket that names the file, and its return updates one comment", async () => {
    await lab.logError()
    const ticket = only(lab.tickets())
    expect(ticket).toMatchObject({
      project: "PPL",
      type: "Bug",
      status: "To Do",
      team: { name: "backend" },
      component: "backend",
    })
    expect(ticket.labels).toContainEqual(expect.stringMatching(/^datadog-issue-[0-9a-f-]{36}$/))
    expect(JSON.stringify(ticket.description)).toContain("apps/backend/src/bookings/service.ts")
    expect(ticket.remoteLinks).toHaveLength(1)
    expect(ticket.comments).toEqual([])
    expect(lab.callsOf(lab.newestRun()).length).toBeLessThanOrEqual(14)

    await lab.logError()
    expect(only(lab.tickets()).comments).toHaveLength(1)
    const before = only(lab.tickets()).comments[0]
    await lab.logError()
    const after = only(only(lab.tickets()).comments)
    expect(after.id).toBe(before?.id)
    expect(JSON.stringify(after.body)).not.toBe(JSON.stringify(before?.body))
    expect(lab.callsOf(lab.newestRun()).length).toBeLessThanOrEqual(6)
  })

  test("opens a new ticket after the label was taken off the old one", async () => {
    const ticket = only(lab.tickets())
    const label = ticket.labels.find(name => name.startsWith("datadog-issue-")) ?? ""
    await lab.jira("PUT", `/rest/api/3/issue/${ticket.key}`, { update: { labels: [{ remove: label }] } })
    await lab.logError()
    expect(lab.tickets()).toHaveLength(2)
    const fresh = lab.tickets().filter(candidate => candidate.labels.includes(label))
    expect(JSON.stringify(only(fresh).description)).toContain("apps/backend/src/bookings/service.ts")
  })
})

describe("an error that reaches production after staging", () => {
  test("is escalated on the ticket it already has", async () => {
    const error = {
      type: "RangeError",
      message: "unknown clinic",
      stack: "RangeError: unknown clinic\n    at findClinic (/app/apps/backend/src/bookings/clinics.ts:10:37)",
    }
    await lab.logError({ ...error, env: "staging" })
    const staging = lab.tickets().find(ticket => ticket.summary.includes("RangeError"))
    await lab.logError({ ...error, env: "production" })
    const production = only(lab.tickets().filter(ticket => ticket.summary.includes("RangeError")))
    expect(production.key).toBe(staging?.key)
    expect(JSON.stringify(production.comments)).toContain("production")
    expect(["Lowest", "Low", "Medium", "High", "Highest"].indexOf(production.priority ?? "")).toBeGreaterThan(
      ["Lowest", "Low", "Medium", "High", "Highest"].indexOf(staging?.priority ?? ""),
    )
  })
})

describe("a person's request", () => {
  test.each(["its own repository", "a repository that calls the product's workflow"])(
    "triages an issue that no monitor saw, from %s",
    async where => {
      const issueId = await lab.feed({
        track: "trace",
        platform: "BACKEND",
        service: "patient-records",
        env: "preview",
        type: `KeyError${where.length}`,
        message: "r-9",
        stack: `Traceback (most recent call last):\n  File "/srv/services/patient-records/app/records/lookup.py", line 7, in find_record\n    return RECORDS[record_id]\nKeyError: 'r-9'`,
      })
      await lab.idle()
      expect(lab.openTickets(issueId)).toEqual([])
      const repository = where.startsWith("its") ? lab.lab.world.repository : lab.lab.world.caller
      expect((await lab.startByHand({ issue_id: issueId, force_fix: "false" }, repository)).status).toBe(204)
      await lab.idle()
      expect(only(lab.openTickets(issueId)).team?.name).toBe("patient-records")
    },
  )

  test("with an id that is none ends before any call, and says so", async () => {
    await lab.startByHand({ issue_id: "not-an-id" })
    await lab.idle()
    const run = lab.lab.world.runner.run(lab.newestRun())
    expect(run).toMatchObject({ conclusion: "success", outputs: { outcome: "invalid" } })
    expect(lab.callsOf(lab.newestRun())).toEqual([])
  })
})

describe("the same dispatch again", () => {
  test("changes nothing and costs at most three calls", async () => {
    const issueId = await lab.feed({
      service: "web-app",
      platform: "BROWSER",
      track: "rum",
      env: "preview",
      type: "ReplayError",
      message: "again",
      stack:
        "ReplayError: again\n    at BookingList (https://app.example.com/static/src/components/BookingList.tsx:12:9)",
    })
    await lab.idle()
    const payload = { issue: { id: issueId }, event: { id: "8301471716550744338" }, transition: "Triggered" }
    await lab.dispatch(payload)
    await lab.idle()
    const before = only(lab.openTickets(issueId))
    await lab.dispatch(payload)
    await lab.idle()
    expect(only(lab.openTickets(issueId))).toEqual(before)
    expect(lab.callsOf(lab.newestRun()).length).toBeLessThanOrEqual(3)
  })
})

describe("the gate's decision", () => {
  test.each([
    ["true", "fix"],
    [" true ", "fix"],
    ["TRUE", "hold"],
    ["yes", "hold"],
    ["1", "hold"],
  ])("with AUTOFIX_ENABLED %j is %s", async (value, decision) => {
    const { github, repository, ref } = lab.lab.world
    github.setVariable(repository, "AUTOFIX_ENABLED", value)
    const commit = await github.resolve(repository, ref)
    const name = `Gate${value.trim()}Error`
    await lab.logError({
      type: name,
      message: name,
      stack: `${name}: x\n    at g${value.trim()} (/app/apps/backend/src/bookings/service.ts:11:3)`,
      extra: { ddtags: `env:production,version:1.4.0,git.commit.sha:${commit}` },
    })
    expect(lab.lab.world.runner.run(lab.newestRun())?.outputs["decision"]).toBe(decision)
  })
})
