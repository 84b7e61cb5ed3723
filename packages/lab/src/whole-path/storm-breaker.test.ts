import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { parse, stringify } from "yaml"
import type { RunDetail } from "../runner/run-detail.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { type LabClient, openLab } from "./lab-client.ts"
import { sentMetrics } from "./sent-metrics.ts"

const folder = mkdtempSync(join(tmpdir(), "auto-triage-storm-"))
let lab: LabClient

beforeAll(async () => {
  const text = readFileSync(join(PRODUCT_ROOT, "packages/lab/target/.github/auto-triage.yml"), "utf8")
  const config = join(folder, "auto-triage.yml")
  writeFileSync(config, stringify({ ...(parse(text) as object), storm: { issues: 3, minutes: 10 } }))
  lab = await openLab({ config })
})
afterAll(async () => {
  await lab.close()
  rmSync(folder, { recursive: true, force: true })
})

/** One alert of an error of its own; answers with its issue. */
async function breaks(name: string, service = "backend-api"): Promise<string> {
  const issueId = await lab.feed({
    service,
    env: "production",
    type: "TypeError",
    message: `${name} of undefined`,
    stack: `TypeError: x\n    at at${name} (/app/apps/backend/src/bookings/service.ts:19:68)`,
    fingerprint: name,
  })
  await lab.idle()
  return issueId
}

async function alerts(issueId: string): Promise<void> {
  await lab.dispatch({ issue: { id: issueId }, event: { id: `${issueId}-${lab.lab.world.runner.runs().length}` } })
  await lab.idle()
}

function gateOf(run: RunDetail | undefined): Readonly<Record<string, string>> | undefined {
  return run?.jobs[0]?.steps.find(({ id }) => id === "gate")?.outputs
}

const newest = (): RunDetail | undefined => lab.lab.world.runner.runs().at(-1)

test("six errors at once make three tickets and an umbrella, whose fixes wait until its label is removed, and none goes on without a ticket", async () => {
  const early = [await breaks("Alpha"), await breaks("Beta"), await breaks("Gamma")]
  await lab.setVariable("AUTOFIX_ENABLED", "true")
  const late = [await breaks("Delta"), await breaks("Epsilon"), await breaks("Zeta")]
  expect(gateOf(newest())).toMatchObject({ decision: "hold", reason: "storm" })
  await alerts(early[0] ?? "")
  expect(gateOf(newest())).toMatchObject({ decision: "hold", reason: "storm" })

  expect(lab.tickets()).toHaveLength(4)
  expect(lab.openTickets(await breaks("Eta", "web-app"))).toHaveLength(1)
  for (const issue of early) expect(lab.openTickets(issue)).toHaveLength(1)
  for (const issue of late) expect(lab.openTickets(issue)).toEqual([])
  const umbrella = lab.tickets().find(({ labels }) => labels.some(label => label.startsWith("auto-triage-storm-")))
  expect(JSON.stringify(umbrella)).toContain(late[2])
  const counted = sentMetrics(lab).filter(({ metric }) => metric === "auto_triage.storm.alerts")
  expect(counted.map(({ tags }) => tags.includes("service:backend-api"))).toEqual([true, true, true])

  await lab.setVariable("AUTOFIX_ENABLED", "false")
  const labels = umbrella?.labels.filter(label => !label.startsWith("auto-triage-storm-"))
  await lab.jira("PUT", `/rest/api/3/issue/${umbrella?.key}`, { fields: { labels } })
  for (const issue of late.slice(0, 2)) {
    await alerts(issue)
    expect(lab.openTickets(issue)).toHaveLength(1)
    expect(gateOf(newest())).toMatchObject({ reason: "kill-switch" })
  }

  // Datadog tells of an error once: without the sweep the third would go on without a ticket.
  await lab.control("POST", "/github/schedule", { workflow: "error-sweep.yml" })
  await lab.idle()
  expect(lab.openTickets(late[2] ?? "")).toHaveLength(1)
  expect(lab.lab.world.runner.runs().filter(run => run.conclusion !== "success")).toEqual([])
}, 180_000)
