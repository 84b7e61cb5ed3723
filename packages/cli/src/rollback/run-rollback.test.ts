import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { UpstreamError } from "@auto-triage/shared/errors"
import type { DispatchMonitor, RollbackAlerts } from "@auto-triage/shared/ports/rollback-alerts"
import type { RollbackHost } from "@auto-triage/shared/ports/rollback-host"
import { afterEach, beforeEach, expect, test } from "vitest"
import { printRollback } from "./print-rollback.ts"
import { readRollbackCommand } from "./rollback-command.ts"
import type { RollbackPorts } from "./rollback-ports.ts"
import { type RollbackResult, runRollback } from "./run-rollback.ts"

const NEVER = new Promise<never>(() => {})
const FILES: Readonly<Record<string, string>> = {
  ".github/auto-triage.yml": "autofix:\n  branch-prefix: mend/\nledger:\n  repository: org/ledger\n",
  ".github/workflows/alerts.yml": "jobs: {triage: {uses: org/product/.github/workflows/error-triage.yml@v1}}",
}

let folder: string
let values: Map<string, string>
let organisation: "there" | "none"
let ledgerReads: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-rollback-"))
  values = new Map([["AUTOFIX_ENABLED", "true"]])
  organisation = "none"
  ledgerReads = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function host(over: Partial<RollbackHost> = {}): RollbackHost {
  const unused = (): never => {
    throw new Error("not asked here")
  }
  const find: RollbackHost["variable"] = async (name, places) => {
    const value = values.get(name)
    return value === undefined || !places.includes(null) ? [] : [{ environment: null, value }]
  }
  return {
    environments: async () => [],
    variable: find,
    secret: find,
    organisationVariable: async () => null,
    organisationSecret: async () => organisation,
    setVariable: async (name, _environment, value) => void values.set(name, value),
    deleteVariable: async name => void values.delete(name),
    deleteSecret: async name => void values.delete(name),
    file: async path => FILES[path] ?? null,
    workflowPaths: async () => [".github/workflows/alerts.yml", ".github/workflows/error-sweep.yml"],
    runsInFlight: async () => [],
    dispatchedRuns: unused,
    hasEnded: async () => true,
    openFixPulls: async () => [],
    closePull: unused,
    workflowState: unused,
    enableWorkflow: unused,
    disableWorkflow: unused,
    ...over,
  }
}

async function run(
  args: string,
  over: Partial<RollbackHost> = {},
  alerts: RollbackAlerts | null = null,
): Promise<RollbackResult> {
  const command = readRollbackCommand([...args.split(" "), "--records", folder])
  if (command === null) throw new Error("no command")
  let now = Date.UTC(2026, 0, 1)
  const ports: RollbackPorts = {
    host: host(over),
    app: null,
    alerts,
    token: null,
    clock: { now: () => (now += 1000), sleep: async () => {} },
    repository: "org/shop",
    serverUrl: "https://github.test",
    ledgerOf: repository => ({
      async read(ref) {
        ledgerReads.push(`${repository} ${ref}`)
        return null
      },
    }),
  }
  return runRollback(command, ports, () => {})
}

/** Resolves once a write has begun that never ends, as where the process is killed then. */
function killedAt(write: (name: string, value: string) => void): { over: Partial<RollbackHost>; begun: Promise<void> } {
  const { promise: begun, resolve } = Promise.withResolvers<void>()
  const setVariable = (name: string, _environment: string | null, value: string): Promise<void> => {
    write(name, value)
    resolve()
    return NEVER
  }
  return { over: { setVariable }, begun }
}

test("killed between the write and its answer, the way back still knows what was so before", async () => {
  const { over, begun } = killedAt((name, value) => void values.set(name, value))
  void run("fixes --apply", over)
  await begun
  expect(values.get("AUTOFIX_ENABLED")).toBe("false")
  const back = await run("fixes --back --apply")
  expect([back.status, back.steps.map(step => step.state)]).toEqual([0, ["done"]])
  expect(values.get("AUTOFIX_ENABLED")).toBe("true")
  expect((await run("fixes --back")).notes.join()).toContain("nothing to take back")
})

test("killed before the write, a way back changes nothing", async () => {
  const { over, begun } = killedAt(() => {})
  void run("fixes --apply", over)
  await begun
  const back = await run("fixes --back --apply")
  expect([back.status, back.steps, values.get("AUTOFIX_ENABLED")]).toEqual([0, [], "true"])
})

test("killed, started again and taken back, it is as it was", async () => {
  values.delete("AUTOFIX_ENABLED")
  const { over, begun } = killedAt((name, value) => void values.set(name, value))
  void run("fixes --apply", over)
  await begun
  expect((await run("fixes --apply")).steps).toEqual([])
  expect((await run("fixes --back --apply")).status).toBe(0)
  expect(values.has("AUTOFIX_ENABLED")).toBe(false)
})

test("what somebody has decided since is left so", async () => {
  await run("fixes --apply")
  values.set("AUTOFIX_ENABLED", "yes please")
  const back = await run("fixes --back --apply")
  expect([back.steps, back.notes.join(), values.get("AUTOFIX_ENABLED")]).toEqual([
    [],
    expect.stringContaining("is left so"),
    "yes please",
  ])
})

test("a write whose answer was lost is on record, and one that was refused is not", async () => {
  const details = { service: "github", request: "PATCH", status: 502, ambiguous: true, retryable: true } as const
  const lost = await run("fixes --apply", {
    async setVariable(name, _environment, value) {
      values.set(name, value)
      throw new UpstreamError("lost", details)
    },
  })
  expect([lost.status, lost.record]).toEqual([1, expect.any(String)])
  const kept: unknown = JSON.parse(readFileSync(join(folder, lost.record ?? ""), "utf8"))
  expect(kept).toMatchObject({ changes: [{ state: "begun", change: { kind: "variable", before: "true" } }] })
  expect((await run("fixes --back --apply")).status).toBe(0)
  expect(values.get("AUTOFIX_ENABLED")).toBe("true")
})

test("names come from the repository's configuration and from what its workflows call", async () => {
  const asked: unknown[] = []
  await run("fixes", {
    runsInFlight: async files => (asked.push(files), []),
    openFixPulls: async prefix => (asked.push(prefix), []),
  })
  expect(asked).toEqual([["alerts.yml"], "mend/"])
  expect(ledgerReads).toEqual(["org/ledger refs/auto-triage/fixes-of/org--shop"])
})

test("vendors that fail beside the switch keep nobody from turning it off", async () => {
  const details = { service: "github", request: "GET", status: 503, ambiguous: false, retryable: true } as const
  const fails = async (): Promise<never> => {
    throw new UpstreamError("it has a problem of its own", details)
  }
  const off = await run("fixes --apply", {
    file: fails,
    workflowPaths: fails,
    environments: fails,
    organisationVariable: fails,
    runsInFlight: fails,
    openFixPulls: fails,
  })
  expect([off.status, values.get("AUTOFIX_ENABLED")]).toEqual([3, "false"])
  expect(off.proofs.map(({ state }) => state)).toEqual(["proven", "unknown", "unknown", "unknown", "unknown"])
  expect(off.notes.join()).toContain("runs in flight could not be seen: it has a problem of its own")
})

test("a monitor that somebody muted for a while is muted beside that, and stays so after the way back", async () => {
  const downtimes = new Map([["theirs", "deploy"]])
  const monitor = (): DispatchMonitor => ({
    id: 7,
    name: "new error",
    ours: true,
    webhook: "w",
    muted: downtimes.has("ours") ? "for good" : "for now",
    downtimes: [...downtimes].map(([id, message]) => ({ id, message })),
  })
  const alerts: Partial<RollbackAlerts> = {
    monitors: async () => [monitor(), { ...monitor(), id: 8, name: "theirs", ours: false, muted: "no" }],
    mute: async (_, message) => (downtimes.set("ours", message), "ours"),
    isActive: async id => downtimes.has(id),
    endDowntime: async id => void downtimes.delete(id),
  }
  const run7 = (args: string): Promise<RollbackResult> =>
    run(args, { dispatchedRuns: async () => [] }, alerts as RollbackAlerts)
  const off = await run7("triage --apply")
  expect([off.status, off.steps.length, off.byHand.join()]).toEqual([
    3,
    1,
    expect.stringContaining('monitor 8 "theirs"'),
  ])
  expect((await run7("triage --apply")).steps).toEqual([])
  const back = await run7("triage --back --apply")
  expect([back.status, back.steps.length, [...downtimes.keys()]]).toEqual([0, 1, ["theirs"]])
  expect(back.notes.join()).toContain("stays muted by a downtime of somebody else")
})

test("a record that cannot be read stops the way back, and no stop", async () => {
  writeFileSync(join(folder, ".rollback-broken.json"), "{")
  expect((await run("fixes --apply")).status).toBe(0)
  await expect(run("fixes --back")).rejects.toThrow("is no record of a rollback")
})

test("a configuration that cannot be used stops no rollback", async () => {
  const off = await run("fixes --apply", { file: async () => "autofix: {branch-prefix: 7}" })
  expect([off.status, off.notes.join()]).toEqual([0, expect.stringContaining("names are taken as usual")])
})

test("a secret that the organisation has as well is not gone, and is there again once a person stored it", async () => {
  values.set("ANTHROPIC_API_KEY", "?")
  organisation = "there"
  const off = await run("capability --only model --apply")
  expect([off.status, off.proofs.map(({ words }) => words).join()]).toEqual([
    1,
    expect.stringContaining("the organisation has a secret of this name"),
  ])
  expect((await run("capability --back --apply")).status).toBe(3)
  values.set("ANTHROPIC_API_KEY", "?")
  const back = await run("capability --back --apply")
  expect([back.status, back.byHand]).toEqual([0, []])
  expect((await run("capability --back")).notes.join()).toContain("nothing to take back")
})

test("hostile names of vendors reach no terminal as they are", async () => {
  const url = "https://x.test/\u001b]0;owned\u0007\n  done: nothing\u202e"
  const pull = { number: 7, url, createdAt: 0 }
  const text = printRollback(await run("fixes --close-pulls", { openFixPulls: async () => [pull] }), "")
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
  expect(text).not.toMatch(/^ {2}done: nothing/m)
})
