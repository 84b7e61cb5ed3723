import { createHash } from "node:crypto"
import { basename } from "node:path"
import type { AutofixConfig } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { changeFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/change-fix-ledger"
import { fixBranch } from "@auto-triage/shared/pipeline/fix/fix-branch"
import { settle } from "@auto-triage/shared/pipeline/fix/fix-ledger/settle"
import { formatRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { aRecord } from "@auto-triage/shared/pipeline/testing/a-record"
import { aDispatch, anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { serve } from "../dedupe/serve.ts"
import { FIX_REF, type GateUnderTest, issueIdOf, startGate } from "./gate-under-test.ts"

let gate: GateUnderTest

beforeEach(async () => {
  gate = await startGate()
})
afterEach(() => gate.close())

describe("the switch", () => {
  test.each(["", "TRUE", "TRUE ", "True", "yes", "1", "on", "false", "'true'", "true true", "${{ true }}"])(
    "set to %j holds, and nobody is asked anything",
    async value => {
      expect((await gate.run({ inputs: { "autofix-enabled": value } })).outputs).toMatchObject({
        decision: "hold",
        reason: "kill-switch",
        brief: "",
        "base-sha": "",
        "ci-trust": "",
        status: "success",
      })
      expect(gate.requests).toEqual([])
    },
  )

  test.each(["true", "true ", " true", "\ttrue\n"])("set to %j is on", async value => {
    expect((await gate.run({ inputs: { "autofix-enabled": value } })).outputs).toMatchObject({ decision: "fix" })
  })
})

test.each<[string, Record<string, string>, Partial<AutofixConfig>]>([
  ["the switch is off", { "autofix-enabled": "" }, {}],
  ["a budget is spent", {}, { maxUsdPerDay: 0 }],
])("where %s, a fix that a person forced hands on whom to tell", async (_, inputs, autofix) => {
  const triage = { dispatch: aDispatch({ forced: true, source: "manual" }) }
  const run = await gate.run({ inputs, autofix, triage, eventName: "workflow_dispatch" })
  expect(run.outputs).toMatchObject({ decision: "hold", "base-sha": "", "ci-trust": "" })
  expect(JSON.parse(run.brief ?? "")).toMatchObject({ ticketKey: "PPL-1", forced: true, base: { sha: "" } })
  expect(await gate.runs()).toEqual([])
  expect((await gate.run({ inputs, autofix })).outputs).toMatchObject({ decision: "hold", brief: "" })
})

describe("a fix", () => {
  test("is handed on as a sealed brief, alone in its folder, with the money reserved", async () => {
    const head = await gate.github.github.resolve(gate.github.repository, "develop")
    const { outputs, brief, summary } = await gate.run({ runId: "1234" })
    expect(outputs).toMatchObject({ decision: "fix", reason: "", "base-sha": head, "ci-trust": "auto" })
    expect(basename(outputs["brief"] ?? "")).toBe("brief.json")
    expect(
      createHash("sha256")
        .update(brief ?? "")
        .digest("hex"),
    ).toBe(outputs["brief-sha256"])
    const [run, ...others] = await gate.runs()
    expect(others).toEqual([])
    expect(JSON.parse(brief ?? "") as Brief).toMatchObject({
      schema: 1,
      fixId: "1234.1",
      ticketKey: "PPL-1",
      forced: false,
      base: { branch: "develop", sha: head },
      branch: run?.branch,
      place: "services/booking/src/book1.ts:book",
    })
    expect(run).toMatchObject({ id: "1234.1", limitUsd: 2, settledAt: null, spentUsd: null })
    expect(summary).toContain("| Counted as spent on this UTC day | $2.00 of $20.00, $18.00 left |")
  })

  test("is held where the base branch is missing, with what to change, and no money is reserved", async () => {
    const { code, outputs, stdout } = await gate.run({ autofix: { base: "develpo" } })
    expect(code).toBe(1)
    expect(outputs).toEqual({ status: "user-error" })
    expect(stdout).toContain("autofix.base")
    expect(await gate.runs()).toEqual([])
  })

  test("is not started by a token that may not see pull requests", async () => {
    const { code, outputs } = await gate.run({ permissions: { contents: "write" } })
    expect([code, outputs]).toEqual([1, { status: "user-error" }])
    expect(await gate.runs()).toEqual([])
  })
})

describe("the budget of a day", () => {
  const autofix = { maxUsd: 0.4, maxUsdPerDay: 1, maxRunning: 9 }

  test("of one dollar stops the third run of forty cents", async () => {
    for (const error of [1, 2])
      expect((await gate.run({ error, runId: String(error), autofix })).outputs["decision"]).toBe("fix")
    const third = await gate.run({ error: 3, runId: "3", autofix })
    expect(third.outputs).toMatchObject({ decision: "hold", reason: "day-budget", brief: "" })
    expect(third.outputs["why"]).toContain("$0.80 of $1.00")
    expect(third.summary).toContain("$0.80 of $1.00, $0.20 left")
    expect(await gate.runs()).toHaveLength(2)
  })

  test("lets the third start once the first is known to have cost less", async () => {
    for (const error of [1, 2]) await gate.run({ error, runId: String(error), autofix })
    const store = { ledger: gate.ledger, ref: FIX_REF, clock: { now: Date.now, sleep: async () => {} } }
    const end = { settledAt: Date.now(), spentUsd: 0.2, telemetry: "arrived", outcome: "gave-up" } as const
    await changeFixLedger(store, record => {
      const settled = settle(record, "1.1", end)
      return settled === null ? null : { record: settled, result: true }
    })
    const third = await gate.run({ error: 3, runId: "3", autofix })
    expect(third.outputs["decision"]).toBe("fix")
    expect(third.summary).toContain("$1.00 of $1.00, $0.00 left")
  })
})

describe("Datadog's figures", () => {
  const autofix = { datadogSpend: true }

  async function withDatadog(value: number | null, keys = { "datadog-api-key": "a", "datadog-app-key": "b" }) {
    const asked: string[] = []
    const datadog = await serve(async request => {
      const { pathname } = new URL(request.url)
      // Its own metrics, which it sends in the end.
      if (pathname === "/api/v2/series") return Response.json({ errors: [] }, { status: 202 })
      asked.push(`${request.method} ${pathname}`)
      if (value === null) return Response.json({ errors: ["Forbidden"] }, { status: 403 })
      return Response.json({ data: { attributes: { columns: [{ name: "spent", values: [value] }] } } })
    })
    const { outputs } = await gate.run({ autofix, inputs: { "datadog-url": datadog.url, ...keys } })
    await datadog.close()
    return { outputs, asked }
  }

  test("count where they are larger than the ledger's", async () => {
    const { outputs, asked } = await withDatadog(18.01)
    expect(outputs).toMatchObject({ decision: "hold", reason: "day-budget" })
    expect(asked).toEqual(["POST /api/v2/query/scalar", "POST /api/v2/query/scalar"])
  })

  test("let a fix start that they leave room for", async () => {
    expect((await withDatadog(18)).outputs).toMatchObject({ decision: "fix" })
  })

  test("hold where they are refused, and where there is no key to ask with", async () => {
    expect((await withDatadog(null)).outputs).toMatchObject({ decision: "hold", reason: "spend-unknown" })
    const { outputs, asked } = await withDatadog(0, { "datadog-api-key": "", "datadog-app-key": "" })
    expect(outputs).toMatchObject({ decision: "hold", reason: "spend-unknown" })
    expect(asked).toEqual([])
    expect(await gate.runs()).toEqual([])
  })
})

describe("a pull request on GitHub", () => {
  const permissions = { contents: "write", pull_requests: "write", issues: "write" } as const

  /** One from the error's own branch, with what is then done to it. */
  async function pullThen(...steps: readonly (readonly [what: string, body: object])[]): Promise<void> {
    const { github } = gate
    const token = github.pat(permissions)
    const ask = async (what: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
      const answer = await github.send(token, what.replace("/", `/repos/${github.repository}/`), body)
      expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(300)
      return answer.json
    }
    const parent = await github.github.resolve(github.repository, "develop")
    const entry = { path: "fix.txt", mode: "100644", type: "blob", content: "fix" }
    const tree = await ask("POST /git/trees", { base_tree: parent, tree: [entry] })
    const commit = await ask("POST /git/commits", { message: "fix", tree: tree["sha"], parents: [parent] })
    const branch = fixBranch("auto-fix/", "PPL-1", issueIdOf(1))
    await ask("POST /git/refs", { ref: `refs/heads/${branch}`, sha: commit["sha"] })
    await ask("POST /pulls", { title: "fix", head: branch, base: "develop", draft: true })
    for (const [what, body] of steps) await ask(what, body)
  }

  test("that is open holds", async () => {
    await pullThen()
    expect((await gate.run()).outputs).toMatchObject({ decision: "hold", reason: "open-pull-request" })
  })

  test("that a person closed holds, with what to do for another try", async () => {
    await pullThen(["PATCH /pulls/1", { state: "closed" }])
    const { outputs } = await gate.run()
    expect(outputs).toMatchObject({ decision: "hold", reason: "rejected" })
    expect(outputs["why"]).toContain("auto-fix-again")
  })

  test("that a person closed and labelled lets another try start", async () => {
    await pullThen(["PATCH /pulls/1", { state: "closed" }], ["POST /issues/1/labels", { labels: ["auto-fix-again"] }])
    expect((await gate.run()).outputs).toMatchObject({ decision: "fix" })
  })
})

describe("two gates at once", () => {
  /** Both have read the ledger before either may write. */
  function writeTogether(): void {
    let waiting: (() => void)[] | null = []
    gate.intercept = (what, pass) => {
      if (waiting === null || !what.endsWith("/git/commits")) return null
      const released = new Promise<void>(resolve => waiting?.push(resolve))
      if (waiting.length === 2) {
        for (const release of waiting) release()
        waiting = null
      }
      return released.then(pass)
    }
  }

  test("with one slot left are one fix and one hold", async () => {
    writeTogether()
    const autofix = { maxRunning: 1 }
    const ends = await Promise.all([1, 2].map(error => gate.run({ error, runId: String(error), autofix })))
    expect(ends.filter(({ outputs }) => outputs["decision"] === "fix")).toHaveLength(1)
    expect(ends.flatMap(({ outputs }) => outputs["reason"] || [])).toEqual(["too-many-running"])
    expect(await gate.runs()).toHaveLength(1)
  })

  test("for one error are one fix and one hold", async () => {
    writeTogether()
    const ends = await Promise.all(["1", "2"].map(runId => gate.run({ runId })))
    expect(ends.flatMap(({ outputs }) => outputs["reason"] || [])).toEqual(["already-running"])
    expect(await gate.runs()).toHaveLength(1)
  })

  test("with room for both are two fixes", async () => {
    writeTogether()
    const ends = await Promise.all([1, 2].map(error => gate.run({ error, runId: String(error) })))
    expect(ends.map(({ outputs }) => outputs["decision"])).toEqual(["fix", "fix"])
    expect((await gate.runs()).map(run => run.id).toSorted()).toEqual(["1.1", "2.1"])
  })
})

describe("an answer that is lost", () => {
  test("at any request leaves at most one reservation, and the same attempt goes on with it", async () => {
    await gate.run({ error: 9, runId: "9" })
    const requests = gate.requests.length
    expect(requests).toBeGreaterThan(6)
    for (let nth = 0; nth < requests; nth++) {
      let seen = 0
      gate.intercept = (_, pass) =>
        seen++ === nth ? pass().then(() => new Response("bad gateway", { status: 502 })) : null
      const call = {
        error: nth + 10,
        runId: String(nth + 10),
        autofix: { maxRunning: 99, maxOpen: 99, maxPerDay: 99, maxUsdPerDay: 999 },
      }
      const first = await gate.run(call)
      gate.intercept = () => null
      const again = await gate.run(call)
      expect(again.outputs["decision"], `request ${nth}`).toBe("fix")
      const own = (await gate.runs()).filter(run => run.issueId === issueIdOf(nth + 10))
      expect(own.map(run => run.id)).toEqual([`${nth + 10}.1`])
      // Reads are repeated and writes are settled, so not even the first try fails.
      expect(first.outputs["decision"], `request ${nth}`).toBe("fix")
    }
  })
})

describe("a fix by hand", () => {
  const byHand = { "ticket-key": "", "ticket-from-ledger": "true" }
  const staging = anIssue({ id: issueIdOf(1), symbolicated: true, environments: [] })
  const forced = { issue: staging, dispatch: aDispatch({ forced: true, source: "manual" as const }) }

  async function know(key: string): Promise<void> {
    const record = aRecord({
      issueId: issueIdOf(1),
      state: "ticketed",
      ticket: { key, id: "1", project: "PPL", labelled: true },
    })
    const sha = await gate.ledger.stage(null, formatRecord(record))
    await gate.ledger.publish(`${DEFAULT_CONFIG.ledger.namespace}/${issueIdOf(1)}`, null, sha)
  }

  test("reports to the ticket that the ledger knows now", async () => {
    await know("PPL-77")
    const { outputs, brief } = await gate.run({ inputs: byHand, eventName: "workflow_dispatch" })
    expect(outputs["decision"]).toBe("fix")
    expect(JSON.parse(brief ?? "")).toMatchObject({ ticketKey: "PPL-77" })
    expect((await gate.runs())[0]).toMatchObject({ ticketKey: "PPL-77" })
  })

  test("holds where the ledger knows no ticket", async () => {
    const { outputs } = await gate.run({ inputs: byHand, eventName: "workflow_dispatch" })
    expect(outputs).toMatchObject({ decision: "hold", reason: "no-ticket", brief: "" })
  })

  test("is not forced by what the earlier run was asked for, and tells the report whom to tell", async () => {
    await know("PPL-77")
    const { outputs, brief } = await gate.run({ inputs: byHand, eventName: "workflow_dispatch", triage: forced })
    expect(outputs).toMatchObject({ decision: "hold", reason: "not-production", "base-sha": "", "ci-trust": "" })
    expect(JSON.parse(brief ?? "")).toMatchObject({ ticketKey: "PPL-77", forced: false, base: { sha: "" } })
    expect(await gate.runs()).toEqual([])
  })

  test("is forced by a person's own word", async () => {
    await know("PPL-77")
    const inputs = { ...byHand, "force-fix": "true" }
    const run = await gate.run({ inputs, eventName: "workflow_dispatch", triage: { issue: forcedIssue() } })
    expect(run.outputs).toMatchObject({ decision: "fix" })
    expect(JSON.parse(run.brief ?? "")).toMatchObject({ forced: true })
  })

  test("is not forced by an event that nobody started", async () => {
    await know("PPL-77")
    const inputs = { ...byHand, "force-fix": "true" }
    const run = await gate.run({ inputs, eventName: "repository_dispatch", triage: { issue: forcedIssue() } })
    expect(run.outputs).toMatchObject({ decision: "hold", reason: "not-production" })
  })

  test("is told to the ticket although the switch is off", async () => {
    await know("PPL-77")
    const inputs = { ...byHand, "force-fix": "true", "autofix-enabled": "false" }
    const run = await gate.run({ inputs, eventName: "workflow_dispatch" })
    expect(run.outputs).toMatchObject({ decision: "hold", reason: "kill-switch" })
    expect(JSON.parse(run.brief ?? "")).toMatchObject({ ticketKey: "PPL-77" })
  })

  test("refuses what another repository's run found", async () => {
    const run = await gate.run({ inputs: byHand, eventName: "workflow_dispatch", triage: { repository: "evil/fork" } })
    expect(run.outputs).toEqual({ status: "user-error" })
  })

  function forcedIssue() {
    const suspects = [{ path: "services/booking/src/book.ts", line: 1, function: "book", owners: [], url: null }]
    return { ...staging, suspects }
  }
})
