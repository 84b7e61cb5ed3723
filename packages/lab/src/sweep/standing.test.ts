import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { formatFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-text"
import { aFixRun, aSettledRun } from "@auto-triage/shared/pipeline/fix/fix-ledger/testing/a-fix-run"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { runSweep } from "@auto-triage/shared/pipeline/sweep/run-sweep"
import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import type { SweepResult } from "@auto-triage/shared/pipeline/sweep/sweep-result"
import { ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { aService } from "@auto-triage/shared/pipeline/testing/a-service"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type DedupeUnderTest, startDedupe } from "../dedupe/dedupe-under-test.ts"
import { repository } from "../github/testing/start-github.ts"
import { seenAlerts } from "./seen-alerts.ts"

const LABEL = `datadog-issue-${ISSUE_ID}`
const ALERT = { issueId: ISSUE_ID, lock: "another lock" }
const HOUR = 3_600_000
const config = { ...DEFAULT_CONFIG, services: [aService()] }

let lab: DedupeUnderTest
let ports: SweepPorts

beforeEach(async () => {
  lab = await startDedupe()
  ports = portsOf()
})
afterEach(() => lab.close())

const reported: string[] = []

async function startRun(workflow: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  if (workflow === "error-triage.yml") await lab.alert({ lock: ALERT.lock })
  else reported.push(inputs["branch"] ?? "")
}

/** The real adapters; Datadog shows the error for review, and a triage that is started is the real dedupe. */
function portsOf(): SweepPorts {
  const token = lab.github.github.mintJobToken({
    repository,
    permissions: { contents: "write", "pull-requests": "read" },
  })
  const options = { apiUrl: lab.githubUrl, token, repository }
  const index = createLedgerIndex(options)
  const now = (): number => lab.github.clock.now()
  return {
    alerts: {
      monitors: async () => ({ monitors: [], cut: false }),
      openIssues: async () => ({ issues: [], cut: false }),
    },
    ledger: lab.ledger,
    index,
    runs: { isAtWork: async () => false, start: startRun },
    token: null,
    pulls: { count: async () => 0 },
    standing: {
      tracker: lab.tracker,
      host: createGitHubFixHost(options),
      workflowRuns: createWorkflowRuns(options),
      branches: index,
      proof: null,
      text: { runUrl: "https://github.com/o/r/actions/runs/1", now: 0, site: "datadoghq.eu" },
      reportWorkflow: "error-autofix-report.yml",
      repository,
    },
    clock: { now },
  }
}

function sweep(): Promise<SweepResult> {
  const context = {
    config,
    graceMs: 0,
    mostStarts: 20,
    workflow: "error-triage.yml",
    dryRun: false,
  }
  return runSweep(ports, context)
}

function open(): readonly string[] {
  return lab.jira
    .snapshot()
    .issues.filter(ticket => ticket.category !== "done" && ticket.labels.includes(LABEL))
    .map(({ key }) => key)
}

async function recorded(): Promise<string | undefined> {
  const stored = await lab.ledger.read(lab.ref)
  return parseRecord(stored?.text ?? "")?.ticket?.key
}

/** A ticket as somebody makes it by hand who copies the label, too. */
async function secondTicket(): Promise<string> {
  const types = await lab.tracker.issueTypes("PPL")
  const bug = types.find(({ name }) => name === "Bug")
  const fields = { project: { key: "PPL" }, issuetype: { id: bug?.id }, summary: "the same", labels: [LABEL] }
  return (await lab.tracker.createIssue({ fields, properties: [] })).key
}

async function expectSound(key: string): Promise<void> {
  expect(open()).toEqual([key])
  expect(await recorded()).toBe(key)
  const again = await sweep()
  expect([again.outcome, again.seen?.repairs]).toEqual(["nothing-to-do", []])
}

describe("two open tickets", () => {
  test("end in the older one, and the other says why once", async () => {
    await lab.alert()
    const second = await secondTicket()
    expect((await sweep()).outcome).toBe("repaired")
    await expectSound("PPL-1")
    expect(await lab.tracker.listComments(second)).toHaveLength(1)
  })

  test("end in the older one where the ledger names the younger", async () => {
    const first = await secondTicket()
    lab.jira.setIndex({ lagMs: HOUR, flicker: 0 })
    await lab.alert()
    lab.jira.setIndex({ lagMs: 0, flicker: 0 })
    lab.github.clock.set(lab.github.clock.now() + 2 * HOUR)
    await sweep()
    await sweep()
    await expectSound(first)
  })

  test("end the same where two sweeps do it at once", async () => {
    await lab.alert()
    const second = await secondTicket()
    await Promise.all([sweep(), sweep()])
    await sweep()
    await expectSound("PPL-1")
    expect(await lab.tracker.listComments(second)).toHaveLength(1)
  })
})

/** Everything that dedupe and a repair write, each time with the answer lost or the request never sent. */
const faults = [true, false].flatMap(applied => Array.from({ length: 7 }, (_, nth) => [nth, applied] as const))

function breakFrom(nth: number, applied: boolean): void {
  let writes = 0
  lab.intercept = (request, pass) => {
    const isWrite = !request.what.startsWith("GET") && !request.what.endsWith("/search/jql")
    if (!isWrite || writes++ < nth) return null
    const gone = (): Response => new Response("bad gateway", { status: 502 })
    // From here on the run is dead: no further write arrives.
    return applied && writes === nth + 1 ? pass().then(gone) : Promise.resolve(gone())
  }
}

test.each(faults)(
  "a triage that dies at its write %d, applied: %s, is made good within two sweeps",
  async (nth, applied) => {
    breakFrom(nth, applied)
    await lab.alert().catch(() => null)
    lab.intercept = () => null
    // Without a record nobody but Datadog knows of the error: it counts as lost.
    const isRecorded = (await lab.ledger.read(lab.ref)) !== null
    const openedAt = isRecorded ? 0 : lab.github.clock.now()
    lab.github.clock.set(lab.github.clock.now() + HOUR)
    ports = { ...ports, alerts: seenAlerts(openedAt, lab.github.clock.now()) }
    await sweep()
    await sweep()
    expect(open()).toHaveLength(1)
    expect(await recorded()).toBe(open()[0])
  },
)

test.each(faults)("a sweep that dies at its write %d, applied: %s, is made good by the next", async (nth, applied) => {
  await lab.alert()
  await secondTicket()
  breakFrom(nth, applied)
  await sweep()
  lab.intercept = () => null
  lab.github.clock.set(lab.github.clock.now() + HOUR / 4)
  await sweep()
  await expectSound("PPL-1")
})

test("two tickets of an error whose ref somebody deleted end in the older one, which the ledger knows again", async () => {
  await lab.alert()
  await secondTicket()
  const admin = lab.github.pat({ contents: "write" })
  const path = `/repos/${repository}/git/${lab.ref}`
  expect((await lab.github.send(admin, `DELETE ${path}`)).status).toBe(204)
  expect(await recorded()).toBeUndefined()
  ports = { ...ports, alerts: seenAlerts(0, lab.github.clock.now()) }
  await sweep()
  await sweep()
  await expectSound("PPL-1")
})

test("a ref of the ledger that is of no error is passed over", async () => {
  await lab.alert()
  const sha = await lab.ledger.stage(null, "by hand")
  await lab.ledger.publish(`${config.ledger.namespace}/notes`, null, sha)
  await expectSound("PPL-1")
})

test.each([
  ["not shown", "", 503],
  ["shown as nothing", "null", 200],
])("a sweep to which Jira is %s is red, and closes nothing", async (_, body, status) => {
  await lab.alert()
  await secondTicket()
  const headers = { "content-type": "application/json" }
  lab.intercept = ({ service }) =>
    service === "jira" ? Promise.resolve(new Response(body, { status, headers })) : null
  expect((await sweep()).outcome).toBe("incomplete")
  // What is no answer is no ticket that is gone: a triage then makes no other.
  await expect(lab.alert()).rejects.toThrow("Jira")
  lab.intercept = () => null
  expect(open()).toHaveLength(2)
})

describe("fixes", () => {
  const { base, branchPrefix } = config.autofix
  const branch = `${branchPrefix}ppl-1-00000000`
  const hostOf = () => {
    const token = lab.github.github.mintJobToken({ repository, permissions: { contents: "write" } })
    return createGitHubFixHost({ apiUrl: lab.githubUrl, token, repository })
  }

  async function remember(run: FixRun): Promise<void> {
    const sha = await lab.ledger.stage(null, formatFixLedger({ schema: 1, runs: [run] }))
    await lab.ledger.publish(fixLedgerRef(config, repository), null, sha)
  }

  async function leaveBranch(): Promise<string> {
    const head = (await hostOf().branchHead(base)) ?? (await hostOf().branchHead("main")) ?? ""
    if ((await hostOf().branchHead(base)) === null) await hostOf().createBranch(base, head)
    await hostOf().createBranch(branch, head)
    return head
  }

  test("a branch that an ended try left is deleted, also by two sweeps at once", async () => {
    await leaveBranch()
    const at = lab.github.clock.now() - 2 * HOUR
    await remember(aSettledRun({ branch, reservedAt: at, settledAt: at, outcome: "switched-off", commentId: "1" }))
    await Promise.all([sweep(), sweep()])
    expect(await hostOf().branchHead(branch)).toBeNull()
    expect((await sweep()).outcome).toBe("nothing-to-do")
  })

  test("a branch with a commit of a person stays", async () => {
    const parent = await leaveBranch()
    const files = [{ path: "a.txt", contents: Buffer.from("theirs") }]
    await hostOf().commitOnBranch({ branch, parent, message: { headline: "by hand", body: "" }, files })
    const at = lab.github.clock.now() - 2 * HOUR
    await remember(aSettledRun({ branch, reservedAt: at, settledAt: at, outcome: "switched-off", commentId: "1" }))
    const { outcome, seen } = await sweep()
    expect([outcome, seen?.repairs[0]?.finding.subject]).toEqual(["nothing-to-do", branch])
    expect(seen?.repairs[0]?.why).toContain("is not of a fix")
    expect(await hostOf().branchHead(branch)).not.toBeNull()
  })

  test("a branch that no try made stays, and is named", async () => {
    await leaveBranch()
    const { outcome, seen } = await sweep()
    expect(outcome).toBe("nothing-to-do")
    expect([...(seen?.leftAlone.keys() ?? [])].join()).toContain(branch)
  })

  test("more runs than one sweep looks into are told", async () => {
    const reservedAt = lab.github.clock.now() - 1000
    const runs = Array.from({ length: 25 }, (_, index) => aFixRun({ id: `${index}.1`, branch, reservedAt }))
    const sha = await lab.ledger.stage(null, formatFixLedger({ schema: 1, runs }))
    await lab.ledger.publish(fixLedgerRef(config, repository), null, sha)
    expect((await sweep()).seen?.limits).toContainEqual(expect.stringContaining("Of 25 runs of fixes"))
  })

  test("a try whose run died is reported by its branch", async () => {
    reported.length = 0
    await remember(aFixRun({ branch, reservedAt: lab.github.clock.now() - 24 * HOUR }))
    expect((await sweep()).outcome).toBe("repaired")
    expect(reported).toEqual([branch])
  })
})
