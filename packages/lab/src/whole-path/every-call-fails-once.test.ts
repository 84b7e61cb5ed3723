import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { type LabClient, openLab } from "./lab-client.ts"

// The calls of a new ticket; the dispatch itself is the first request that a fault sees. A run that is killed after a call
// leaves what one leaves that is killed before the next, so the latter is not tried as well.
const CALLS = Array.from({ length: 14 }, (_, index) => index + 1)

let folder = ""
let labs: Record<string, LabClient> = {}

const KINDS = ["kill-after", "reset-after"] as const

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-crash-"))
  const config = join(folder, "auto-triage.yml")
  const usual = readFileSync(join(PRODUCT_ROOT, "packages/lab/target/.github/auto-triage.yml"), "utf8")
  writeFileSync(config, usual.replace("settle-seconds: 40", "settle-seconds: 2"))
  labs = Object.fromEntries(await Promise.all(KINDS.map(async kind => [kind, await openLab({ config })] as const)))
  for (const lab of Object.values(labs)) await lab.control("POST", "/jira/index", { lagMs: 600 })
}, 60_000)

afterAll(async () => {
  await Promise.all(Object.values(labs).map(lab => lab.close()))
  rmSync(folder, { recursive: true, force: true })
})

test.concurrent.each(KINDS)(
  "%s at any call of the path leaves one open ticket after the same dispatch came again",
  async kind => {
    const lab = labs[kind]
    if (lab === undefined) throw new Error("the lab did not start")
    for (const call of CALLS) expect(await failOnce(lab, { kind, call })).toBe(1)
  },
  240_000,
)

/** Number of tickets that were ever made for an error whose n-th call fails, after the same dispatch came again. */
async function failOnce(lab: LabClient, fault: { readonly kind: string; readonly call: number }): Promise<number> {
  const name = `Crash${fault.call}${fault.kind.replaceAll("-", "")}Error`
  const issueId = await lab.feed({
    service: "backend-api",
    env: "preview",
    type: name,
    message: name,
    stack: `${name}: x\n    at crash${fault.call} (/app/apps/backend/src/bookings/service.ts:11:3)`,
  })
  await lab.idle()
  const payload = {
    issue: { id: issueId },
    event: { id: `9${fault.call}00${KINDS.findIndex(kind => kind === fault.kind)}` },
  }
  await lab.control("POST", "/faults", { nth: 1 + fault.call, kind: fault.kind })
  await lab.dispatch(payload)
  await lab.idle()
  await lab.control("DELETE", "/faults")
  const first = lab.lab.world.runner.run(lab.newestRun())
  await lab.dispatch(payload)
  await lab.idle()
  const second = lab.lab.world.runner.run(lab.newestRun())
  const where = `${fault.kind} at call ${fault.call}: first run ${first?.conclusion}, second ${second?.conclusion} ${JSON.stringify(second?.outputs)}`
  expect(second?.conclusion, where).toBe("success")
  expect(lab.openTickets(issueId), where).toHaveLength(1)
  return lab.tickets().filter(ticket => ticket.summary.includes(name)).length
}
