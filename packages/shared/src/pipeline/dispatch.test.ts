import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type DispatchEvent, readDispatch } from "./dispatch.ts"

const ID = "da226b38-baac-11f1-bad1-da7ad0900005"
const OTHER = "5f8ebd5c-6dd9-11f0-8a28-da7ad0900002"

function alert(client_payload: unknown, change: Partial<DispatchEvent> = {}): DispatchEvent {
  return {
    eventName: "repository_dispatch",
    payload: { action: "datadog-error-tracking", client_payload },
    runId: "7",
    issueId: "",
    forceFix: false,
    ...change,
  }
}

function request(change: Partial<DispatchEvent>): DispatchEvent {
  return { eventName: "workflow_dispatch", payload: {}, runId: "7", issueId: ID, forceFix: false, ...change }
}

function idOf(payload: unknown): string | null {
  const reading = readDispatch(alert(payload))
  return reading.kind === "accepted" ? reading.dispatch.issueId : null
}

describe("the issue id of an alert", () => {
  const link = `https://app.datadoghq.eu/monitors/1?group=issue.id%3A${ID}&from_ts=1`
  test.each([
    ["its own field", { issue: { id: ID } }],
    ["a flat field", { issue_id: ID }],
    ["upper case", { issue: { id: ID.toUpperCase() } }],
    ["the scope", { issue: { id: "", scope: `issue.id:${ID}` } }],
    ["the scope with @", { issue: { scope: `@issue.id:${ID}` } }],
    ["a scope among other tags", { scope: `env:staging,issue.id:${ID},service:x` }],
    ["the encoded group of the link", { issue: { id: "$TAGS[issue.id]", link } }],
    ["the encoded group with @", { link: `https://app.datadoghq.eu/monitors/1?group=%40issue.id%3A${ID}` }],
    ["a link to the issue", { link: `https://app.datadoghq.eu/error-tracking/issue/${ID}` }],
    ["the older link", { link: `https://app.datadoghq.eu/error-tracking?issueId=${ID}` }],
    ["the tags", { tags: `env:staging,issue.id:${ID},monitor` }],
    ["the message", { message: `auto-triage issue_id=${ID} service=backend-api` }],
    ["the title", { monitor: { title: `[Triggered on {@issue.id:${ID}}] new error` } }],
    ["any text that is left", { something: { deep: { inside: `see ${ID}` } } }],
  ])("is found in %s", (_, payload) => {
    expect(idOf(payload)).toBe(ID)
  })

  test("is the most trusted one where there are several, and the others stay as candidates", () => {
    const reading = readDispatch(alert({ message: `trace ${OTHER}`, issue: { scope: `issue.id:${ID}` } }))
    expect(reading).toMatchObject({ kind: "accepted", dispatch: { issueId: ID, otherIds: [OTHER] } })
  })

  test("is missing where no text holds a UUID, which ends the run before any call", () => {
    for (const payload of [{}, { issue: { id: "../../etc" } }, { issue: { id: "1234" } }, null, "text", 7, []])
      expect(readDispatch(alert(payload)).kind).toBe("invalid")
  })

  test("gives at most four candidates however many there are", () => {
    const many = Array.from(
      { length: 50 },
      (_, index) => `5f8ebd5c-6dd9-11f0-8a28-${String(index).padStart(12, "0")}`,
    ).join(" ")
    const reading = readDispatch(alert({ message: many }))
    expect(reading.kind === "accepted" ? reading.dispatch.otherIds.length : 0).toBe(3)
  })
})

describe("what an alert may say", () => {
  test.each(["Recovered", "Warn Recovered", "No Data", "recovered"])("a %s transition is dropped", transition => {
    expect(readDispatch(alert({ transition, issue: { id: ID } }))).toMatchObject({ kind: "ignored" })
  })

  test("a recovery that only its title tells of is dropped", () => {
    expect(
      readDispatch(alert({ issue: { id: ID }, monitor: { title: `[Recovered on {issue.id:${ID}}] x` } })).kind,
    ).toBe("ignored")
  })

  test.each(["Triggered", "Re-Triggered", "Renotify", "$ALERT_TRANSITION"])("a %s transition is taken", transition => {
    expect(readDispatch(alert({ transition, issue: { id: ID } })).kind).toBe("accepted")
  })

  test("a dispatch cannot force a fix, neither by its payload nor by an input", () => {
    for (const event of [
      alert({ issue: { id: ID }, force_fix: true, forced: "true" }),
      alert({ issue: { id: ID } }, { forceFix: true }),
    ])
      expect(readDispatch(event)).toMatchObject({ kind: "accepted", dispatch: { forced: false } })
  })

  test("the monitor's query and tags are hints for where to look", () => {
    const payload = {
      issue: { id: ID },
      tags: "env:staging,service:web-app",
      monitor: { query: 'error-tracking("service:web-app").source("browser").new()' },
    }
    expect(readDispatch(alert(payload))).toMatchObject({
      dispatch: { hint: { environment: "staging", service: "web-app", tracks: ["rum"] } },
    })
  })

  test("a message, which may quote the error, names no environment", () => {
    const payload = { issue: { id: ID }, message: "boom env:production service:backend-api" }
    expect(readDispatch(alert(payload))).toMatchObject({
      dispatch: { hint: { environment: null, service: "backend-api" } },
    })
  })
})

describe("the delivery", () => {
  test("is the same for a delivery that comes again, and another for the next alert", () => {
    const deliveryOf = (payload: unknown): string => {
      const reading = readDispatch(alert(payload))
      return reading.kind === "accepted" ? reading.dispatch.delivery : ""
    }
    const first = { issue: { id: ID }, event: { id: "8301471716550744338" } }
    expect(deliveryOf(first)).toBe(deliveryOf({ ...first, tags: "x" }))
    expect(deliveryOf(first)).not.toBe(deliveryOf({ ...first, event: { id: "8301471716550744339" } }))
    expect(deliveryOf({ issue_id: ID })).toBe(deliveryOf({ issue_id: ID }))
  })
})

describe("a person's request", () => {
  test("names the issue and may force", () => {
    expect(readDispatch(request({ forceFix: true }))).toMatchObject({
      dispatch: { issueId: ID, source: "manual", forced: true, delivery: "run:7" },
    })
  })

  test.each(["schedule", "issue_comment", "workflow_run"])("cannot force on %s", eventName => {
    expect(readDispatch(request({ eventName, forceFix: true }))).toMatchObject({ dispatch: { forced: false } })
  })

  test.each(["", "   ", "not-a-uuid", `${ID}0`, `${ID}\n${ID}`])("is invalid with the id %j", issueId => {
    expect(readDispatch(request({ issueId })).kind).toBe("invalid")
  })
})

test("no payload whatsoever throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), payload => void readDispatch(alert(payload))),
    { numRuns: 500 },
  )
})
