import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { RunDetail } from "../runner/run-detail.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { type LabClient, openLab } from "./lab-client.ts"

type Fault = { readonly kind: string; readonly method?: string; readonly path?: string; readonly nth?: number }

// What a run leaves that is killed before a call is what one leaves that is killed after the call before it, and after a
// read that is nothing new: so the first read and all writes are enough.
const KILLS: readonly Fault[] = [
  { method: "POST", path: "/graphql" },
  { method: "POST", path: "*/git/commits" },
  { method: "POST", path: "*/git/refs" },
  { method: "POST", path: "/rest/api/3/issue" },
  { method: "POST", path: "*/git/commits", nth: 2 },
  { method: "POST", path: "*/remotelink" },
  { method: "PATCH", path: "*/git/refs/*" },
].map(call => ({ kind: "kill-after", ...call }))

// The calls of a new ticket; the dispatch itself is the first request that a fault sees.
const LOST: readonly Fault[] = Array.from({ length: 14 }, (_, index) => ({ kind: "reset-after", nth: index + 2 }))

let folder = ""
let labs: readonly LabClient[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-crash-"))
  const config = join(folder, "auto-triage.yml")
  const usual = readFileSync(join(PRODUCT_ROOT, "packages/lab/target/.github/auto-triage.yml"), "utf8")
  writeFileSync(config, usual.replace("settle-seconds: 40", "settle-seconds: 2"))
  labs = await Promise.all([openLab({ config }), openLab({ config })])
  for (const lab of labs) await lab.control("POST", "/jira/index", { lagMs: 600 })
}, 60_000)

afterAll(async () => {
  await Promise.all(labs.map(lab => lab.close()))
  rmSync(folder, { recursive: true, force: true })
})

test.concurrent.each([
  ["killed at any call of the path", 0, KILLS, /^failure$/],
  ["that loses the answer to any call of the path", 1, LOST, /./],
] as const)(
  "a run %s leaves one open ticket after the same dispatch came again",
  async (_, index, faults, conclusion) => {
    const lab = labs[index]
    if (lab === undefined) throw new Error("the lab did not start")
    for (const [number, fault] of faults.entries()) {
      const end = await failOnce(lab, fault, `Crash${index}x${number}`)
      expect(end.made, end.where).toBe(1)
      expect(end.first, end.where).toMatch(conclusion)
    }
  },
  240_000,
)

type End = { readonly made: number; readonly first: string; readonly where: string }

/** Tickets that were ever made for an error whose first run meets a fault, after the same dispatch came again. */
async function failOnce(lab: LabClient, fault: Fault, name: string): Promise<End> {
  const issueId = await lab.feed({
    service: "backend-api",
    env: "preview",
    type: `${name}Error`,
    message: name,
    stack: `${name}Error: x\n    at ${name} (/app/apps/backend/src/bookings/service.ts:11:3)`,
  })
  await lab.idle()
  const payload = { issue: { id: issueId }, event: { id: name } }
  await lab.control("POST", "/faults", fault)
  const first = await runOf(lab, payload)
  await lab.control("DELETE", "/faults")
  const second = await runOf(lab, payload)
  const where = `${JSON.stringify(fault)}: first run ${first?.conclusion}, second ${second?.conclusion} ${JSON.stringify(second?.outputs)}`
  expect(second?.conclusion, where).toBe("success")
  expect(lab.openTickets(issueId), where).toHaveLength(1)
  const made = lab.tickets().filter(ticket => ticket.summary.includes(`${name}Error`)).length
  return { made, first: first?.conclusion ?? "", where }
}

async function runOf(lab: LabClient, payload: unknown): Promise<RunDetail | null> {
  await lab.dispatch(payload)
  await lab.idle()
  return lab.lab.world.runner.run(lab.newestRun())
}
