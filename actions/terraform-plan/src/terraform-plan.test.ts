import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { ConfigError } from "@auto-triage/shared/errors"
import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import { terraformPlan } from "./terraform-plan.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-plan-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function planFile(...addresses: readonly string[]): string {
  const change = { actions: ["update"], before: { name: "a" }, after: { name: "b" } }
  const changes = addresses.map(address => ({ address, mode: "managed", change }))
  return fileOf(`plan-${addresses.length}.json`, JSON.stringify({ format_version: "1.2", resource_changes: changes }))
}

type Told = { readonly errors: string[]; readonly intakes: unknown[] }

function runWith(given: Readonly<Record<string, string>>): { readonly run: ActionRun; readonly told: Told } {
  const told: Told = { errors: [], intakes: [] }
  const text = (name: string): string => ({ environment: "staging", mode: "plan", ...given })[name] ?? ""
  const run = {
    inputs: { text, required: text },
    log: { info: () => undefined, warn: () => undefined, error: (message: string) => void told.errors.push(message) },
    measureTo: (intake: unknown) => void told.intakes.push(intake),
  }
  return { run: run as unknown as ActionRun, told }
}

describe("a plan", () => {
  it("is told by counts, and makes nothing fail that only plans or applies", async () => {
    for (const mode of ["plan", "apply"]) {
      const { run, told } = runWith({ plan: planFile("a", "b"), mode })
      const end = await terraformPlan(run)
      expect(end.outputs).toEqual({ changes: "true", create: "0", change: "2", replace: "0", destroy: "0", cause: "" })
      expect(end).not.toHaveProperty("failed")
      expect(end).not.toHaveProperty("metrics")
      expect(told.intakes).toHaveLength(1)
    }
  })

  it("that changes anything is drift where that is looked for, and is measured", async () => {
    const { run } = runWith({ plan: planFile(...Array.from("abcdefgh")), mode: "drift" })
    const end = await terraformPlan(run)
    expect(end.failed).toContain("(8 to change): a, b, c, d, e, and 3 more")
    expect(end.metrics).toMatchObject([
      { name: "auto_triage.terraform.drift", value: 1, tags: ["environment:staging"] },
    ])
  })

  it("that changes nothing is no drift, which is measured too", async () => {
    const end = await terraformPlan(runWith({ plan: planFile(), mode: "drift" }).run)
    expect(end).not.toHaveProperty("failed")
    expect(end.outputs["changes"]).toBe("false")
    expect(end.metrics).toMatchObject([{ name: "auto_triage.terraform.drift", value: 0 }])
  })
})

describe("a log", () => {
  it("fails with what to change, and tells of every cause", async () => {
    const log = fileOf("two.log", "x\n\nError: 403 Forbidden\n\nError: Error acquiring the state lock\n  Who: me\n")
    const { run, told } = runWith({ log })
    const end = await terraformPlan(run)
    expect(end.outputs).toMatchObject({ changes: "", create: "", cause: "datadog-keys" })
    expect(end.failed).toMatch(/^staging: Datadog refuses the keys\. Check .*DATADOG_SITE/)
    expect(told.errors).toEqual([expect.stringContaining("Somebody else works with the state")])
    expect(end.summary([])).toContain("### staging: failed")
  })

  it("is read from its end where it is long", async () => {
    const log = fileOf(
      "long.log",
      `Error: 403 Forbidden\n${"progress\n".repeat(200_000)}Error: Error acquiring the state lock\n`,
    )
    const end = await terraformPlan(runWith({ log }).run)
    expect(end.outputs["cause"]).toBe("state-locked")
  })
})

test.each([
  [{}, 'either the input "plan" or the input "log"'],
  [{ plan: "a", log: "b" }, 'either the input "plan" or the input "log"'],
  [{ plan: "a", mode: "destroy" }, "must be one of plan, apply, drift"],
  [{ plan: "/nowhere/plan.json" }, 'The input "plan" leads to no file'],
  [{ log: "/nowhere/log" }, 'The input "log" leads to no file'],
])("inputs %j are refused", async (given, message) => {
  const { run } = runWith(given)
  await expect(terraformPlan(run)).rejects.toThrow(ConfigError)
  await expect(terraformPlan(run)).rejects.toThrow(message)
})

test("a log without an error is refused", async () => {
  await expect(terraformPlan(runWith({ log: fileOf("good.log", "all well\n") }).run)).rejects.toThrow("holds no error")
})
