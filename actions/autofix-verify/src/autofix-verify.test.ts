import { mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile, writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { describe, expect, it } from "vitest"
import { autofixVerify } from "./autofix-verify.ts"
import { GOOD_FIX, SERVICE, SINGLE } from "./testing/booking-service.ts"
import { type Files, type Given, useFixture } from "./testing/use-fixture.ts"

const fixture = useFixture(SERVICE)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

type Changed = { readonly briefSha256?: string; readonly given?: Given }

async function act(changes: Files, changed: Changed = {}): Promise<{ end: ActionEnd; temp: string }> {
  const task = fixture.prepare(changes, { commands: SINGLE, ...changed.given })
  const temp = mkdtempSync(join(fixture.folder(), "runner-"))
  const path = join(temp, "brief.json")
  const { config } = task.brief
  const brief = { ...task.brief, config: { ...config, autofix: { ...config.autofix, sandbox: "off" } } }
  const { sha256 } = writeSealedFile(path, brief)
  const given: Readonly<Record<string, string>> = {
    brief: path,
    "brief-sha256": changed.briefSha256 ?? sha256,
    fix: task.fix,
    "patch-sha256": task.patchSha256.toUpperCase(),
  }
  const inputs = { required: (name: string) => given[name] ?? "" }
  const env = { temp, workspace: task.checkout, path: task.path }
  const run = { inputs, env, log: quiet, clock: task.clock } as unknown as ActionRun
  return { end: await autofixVerify(run), temp }
}

describe("the verify action", () => {
  it("hands on a sealed verdict and leaves nothing else", async () => {
    const { end, temp } = await act(GOOD_FIX)
    const { verdict: path = "", "verdict-sha256": digest = "", ...others } = end.outputs
    const verdict = readSealedFile<Verdict>(path, digest, "verdict")
    expect(others).toEqual({ decision: verdict.decision, why: "" })
    expect(verdict.decision).toMatch(/^publish/)
    expect(readdirSync(temp).toSorted()).toEqual([dirname(path).slice(temp.length + 1), "brief.json"].toSorted())
    expect(end.summary([])).toContain("| `passes-on-head` | pass |")
  })

  it("ends well where it refuses, and says why", async () => {
    const { end } = await act({ "src/email-of.mjs": "export const emailOf = 1\n" })
    expect(end.failed).toBeUndefined()
    expect(end.outputs).toMatchObject({ decision: "refuse" })
    expect(end.outputs["why"]).toContain("new-test: no test was added or changed")
  })

  it("takes no verdict that was written before its own", async () => {
    const tamper = (folder: string): void => writeFileSync(join(folder, "verdict.json"), '{"decision":"publish"}')
    const { end } = await act({ "src/email-of.mjs": "export const emailOf = 1\n" }, { given: { tamper } })
    expect(end.outputs["decision"]).toBe("refuse")
  })

  it("fails where the brief is not the gate's", async () => {
    await expect(act(GOOD_FIX, { briefSha256: "0".repeat(64) })).rejects.toThrow(ConfigError)
  })
})
