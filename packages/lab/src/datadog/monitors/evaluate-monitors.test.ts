import { describe, expect, test } from "vitest"

import { replayRecorded } from "../../provision/replay-recorded.ts"
import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"
import { errorLog } from "../testing/error-log.ts"
import { SEED, seededDatadog } from "../testing/seeded-datadog.ts"

describe("a New Issue monitor", () => {
  test("sends the runbook's dispatch for a new error of its service and environment, once", async () => {
    const lab = await seededDatadog()
    await lab.log(errorLog())
    await lab.clock.settled()
    const [issue] = lab.datadog.snapshot().issues
    expect(lab.received).toHaveLength(1)
    expect(lab.received[0]?.url).toBe("https://github.test/repos/o/r/dispatches")
    expect(lab.received[0]?.headers.get("authorization")).toBe("Bearer secret-token")
    expect(lab.received[0]?.headers.get("user-agent")).toBe("python-requests/2.20.0")
    expect(Object.keys(lab.payload(0))).toHaveLength(10)
    expect(lab.payload(0)).toMatchObject({
      transition: "Triggered",
      issue: {
        id: issue?.id,
        scope: `issue.id:${issue?.id}`,
        link: expect.stringContaining(`group=issue.id%3A${issue?.id}`),
      },
      monitor: {
        title: `[Triggered on {issue.id:${issue?.id}}] [staging] backend-api - new error (auto-triage)`,
        priority: "P3",
        type: "error_tracking_alert",
      },
      tags: [
        "auto-triage-webhook:perci-autofix-dispatch-staging",
        "auto-triage:new-issue",
        "env:staging",
        `issue.id:${issue?.id}`,
        "monitor",
        "repository:o/r",
        "service:backend-api",
      ].join(","),
      message: `auto-triage issue_id=${issue?.id} kind=new-issue service=backend-api env=staging @webhook-perci-autofix-dispatch-staging`,
    })
    expect(lab.datadog.snapshot().deliveries).toMatchObject([
      { transition: "Triggered", attempts: 1, status: 204, givenUp: false },
    ])
    const monitor = lab.datadog
      .snapshot()
      .monitors.find(({ id }) => id === lab.monitorId("[staging] backend-api - new"))
    expect(monitor?.groups).toMatchObject([{ status: "OK", value: 1 }])
  })

  test("triggers again in a new cycle when the error comes again after the lab was idle", async () => {
    const lab = await seededDatadog()
    lab.datadog.feed({})
    await lab.clock.settled()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
    expect(lab.payload(0)["alert_cycle_key"]).not.toBe(lab.payload(1)["alert_cycle_key"])
    expect(lab.payload(0)["event"]).not.toEqual(lab.payload(1)["event"])
  })

  test("triggers once for errors that come while it is in alert", async () => {
    const lab = await seededDatadog()
    lab.datadog.feed({})
    await lab.clock.step()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(1)
  })

  test.each(["ACKNOWLEDGED", "IGNORED", "RESOLVED", "EXCLUDED"] as const)(
    "is silent for an issue that is %s",
    async state => {
      const lab = await seededDatadog()
      const { issueId } = lab.datadog.feed({ version: "1" })
      await lab.clock.settled()
      lab.datadog.setState(issueId, state)
      lab.datadog.feed({ version: "1" })
      await lab.clock.settled()
      expect(lab.received).toHaveLength(1)
    },
  )

  test("fires for a regression", async () => {
    const lab = await seededDatadog()
    const { issueId } = lab.datadog.feed({ version: "1" })
    await lab.clock.settled()
    lab.datadog.setState(issueId, "RESOLVED")
    lab.datadog.feed({ version: "2" })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })

  test("knows nothing of issues from before it was created or edited", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({})
    await replayRecorded(SEED, lab.datadog)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toEqual([])
    const edited = await seededDatadog()
    edited.datadog.feed({})
    await edited.call("PUT", `/api/v1/monitor/${edited.monitorId("[staging] backend-api - new")}`, {
      name: "edited",
    })
    await edited.clock.settled()
    expect(edited.received).toEqual([])
  })

  test("watches only its service, environment, source and window", async () => {
    const lab = await seededDatadog()
    lab.datadog.feed([
      { service: "other" },
      { env: "development" },
      { track: "rum", platform: "BROWSER" },
      { fingerprint: "old", at: START - 2 * 86_400_000 },
    ])
    await lab.clock.settled()
    expect(lab.received).toEqual([])
  })

  test("alerts for production after staging, although it is one issue", async () => {
    const lab = await seededDatadog()
    lab.datadog.feed({ env: "staging" })
    await lab.clock.settled()
    lab.datadog.feed({ env: "production" })
    await lab.clock.settled()
    expect(lab.received.map((_, n) => String(lab.payload(n)["tags"]).includes("env:production"))).toEqual([false, true])
  })
})

describe("a High Impact monitor", () => {
  test("fires above its threshold, also for a reviewed issue, and stays in alert while the window is full", async () => {
    const lab = await seededDatadog()
    const { issueId } = lab.datadog.feed({ count: 50 })
    await lab.clock.settled()
    lab.datadog.setState(issueId, "ACKNOWLEDGED")
    lab.datadog.feed({})
    await lab.clock.settled()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
    expect(lab.payload(1)["message"]).toContain("kind=high-impact")
    lab.clock.advance(3_600_001)
    lab.datadog.feed({ count: 60 })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })
})

describe("an edit", () => {
  test("that changes nothing moves the baseline too, and validation or a mute does not", async () => {
    const lab = await seededDatadog()
    const path = `/api/v1/monitor/${lab.monitorId("[staging] backend-api - new")}`
    lab.datadog.feed({})
    await lab.clock.settled()
    const stored = (await lab.call("GET", path)).body as Record<string, unknown>
    await lab.call("POST", `${path}/validate`, stored)
    await lab.call("POST", `${path}/mute`, {})
    await lab.call("POST", `${path}/unmute`, {})
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
    expect((await lab.call("PUT", path, stored)).status).toBe(200)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })
})

describe("a recovery", () => {
  const query = 'error-tracking("*").source("all").new().rollup("count").by("@issue.id").last("1h") > 0'
  const monitor = (message: string) => ({ name: "m", type: "error-tracking alert", query, message })

  test("reaches a handle outside of is_alert, with the cycle key of its trigger", async () => {
    const lab = await seededDatadog()
    await lab.call(
      "POST",
      "/api/v1/monitor",
      monitor("@webhook-perci-autofix-dispatch {{#is_recovery}}over{{/is_recovery}}"),
    )
    const { issueId } = lab.datadog.feed({ service: "unseeded" })
    await lab.clock.settled()
    expect(lab.received.map((_, n) => lab.payload(n)["transition"])).toEqual(["Triggered", "Recovered"])
    expect(lab.payload(0)["alert_cycle_key"]).toBe(lab.payload(1)["alert_cycle_key"])
    expect(lab.payload(1)["message"]).toContain("over")
    expect(lab.payload(0)["issue"]).toMatchObject({ id: "", scope: `@issue.id:${issueId}` })
  })
})
