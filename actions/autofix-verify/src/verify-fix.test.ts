import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"
import { describe, expect, it } from "vitest"
import { FIXED, GOOD_FIX, NEW_TEST, SERVICE, WHOLE } from "./testing/booking-service.ts"
import { useFixture } from "./testing/use-fixture.ts"

const fixture = useFixture(SERVICE)
const STALE = "diff --git a/src/x.mjs b/src/x.mjs\n--- a/src/x.mjs\n+++ b/src/x.mjs\n@@ -1 +1 @@\n-a\n+b\n"

describe("a fix that is proven", () => {
  it("may be published", async () => {
    const judged = await fixture.verify(GOOD_FIX, {
      commands: { ...WHOLE, lint: "true", typecheck: "true" },
      limits: { repeats: 3 },
    })
    expect(judged.denied).toEqual([])
    expect(judged.verdict).toMatchObject({
      schema: 1,
      fixId: "1234.1",
      files: ["src/email-of.mjs", "src/refused.test.mjs"],
    })
    for (const rule of ["fails-on-base", "fails-for-the-reason", "passes-on-head", "judges-behaviour", "tests", "lint"])
      expect(judged.check(rule)).toMatchObject({ rule, verdict: "pass" })
  })
})

describe("what the stage is handed", () => {
  const handed = (tamper: (folder: string) => void) => fixture.verify(GOOD_FIX, { commands: WHOLE, tamper })

  it("is refused where the patch is not the one that the job handed on", async () => {
    const { verdict, denied } = await handed(folder => writeFileSync(join(folder, "fix.patch"), "diff --git a/x b/x\n"))
    expect(denied).toEqual(["patch-digest"])
    expect(verdict).toMatchObject({ decision: "refuse", files: [] })
  })

  it("is refused where there is no patch", async () => {
    expect((await handed(folder => rmSync(join(folder, "fix.patch")))).denied).toEqual(["patch-digest"])
  })

  it.each<[string, (path: string) => void]>([
    ["is missing", path => rmSync(path)],
    ["is no JSON", path => writeFileSync(path, "{")],
    ["is a list", path => writeFileSync(path, "[]")],
    ["is larger than it could be", path => writeFileSync(path, " ".repeat(2_000_000))],
    ["is a folder", path => (rmSync(path), mkdirSync(path))],
    ["is a link", path => (rmSync(path), symlinkSync("/etc/hostname", path))],
    ["belongs to another try", path => writeFileSync(path, '{"schema":1,"fixId":"9.9","end":"patched"}')],
    ["says that there is no fix", path => writeFileSync(path, '{"schema":1,"fixId":"1234.1","end":"no-change"}')],
    ["names another patch", path => writeFileSync(path, '{"schema":1,"fixId":"1234.1","end":"patched","patch":null}')],
  ])("is refused where fix.json %s", async (_, change) => {
    expect((await handed(folder => change(join(folder, "fix.json")))).denied).toEqual(["fix-file"])
  })

  it("is refused where the patch does not apply, and nothing of it is run", async () => {
    const { denied, checks } = await fixture.verify(GOOD_FIX, { commands: WHOLE, patch: STALE })
    expect(denied).toEqual(["patch-applies"])
    expect(checks.map(({ rule }) => rule)).not.toContain("sandbox")
  })

  it("is an error of the workflow where another commit is checked out", async () => {
    await expect(fixture.verify(GOOD_FIX, { baseSha: "0".repeat(40) })).rejects.toThrow(ConfigError)
  })
})

describe("a change that the policy denies", () => {
  it("is refused, and nothing of it is run", async () => {
    const { verdict, checks } = await fixture.verify(
      { ...GOOD_FIX, "other/place.mjs": "export const a = 1\n" },
      { commands: { ...WHOLE, install: "touch ran" }, path: "src" },
    )
    expect(verdict.decision).toBe("refuse")
    expect(checks.map(({ rule }) => rule)).not.toContain("install")
  })
})

describe("the service's commands", () => {
  it("are asked for where nothing tells them", async () => {
    const { check, denied } = await fixture.verify(GOOD_FIX)
    expect(denied).toEqual(["commands"])
    expect(check("commands").evidence[0]).toContain("services[].commands.test")
  })

  it("are asked for a folder that is there", async () => {
    const { check } = await fixture.verify(GOOD_FIX, { commands: WHOLE, path: "source" })
    expect(check("outside-editable").verdict).toBe("deny")
  })

  it("refuse a fix that the type checker or the linter refuses", async () => {
    const grumble = "! grep -q RangeError src/email-of.mjs"
    const { denied, check } = await fixture.verify(GOOD_FIX, {
      commands: { test: "true", typecheck: `${grumble} || { echo 'error: no RangeError'; exit 3; }`, lint: grumble },
    })
    expect(denied.slice(0, 2)).toEqual(["lint", "types"])
    expect(check("types").evidence).toEqual(["it fails with the fix (exit code 3)", "error: no RangeError"])
  })

  it("warn where the linter says on the base what it says with the fix", async () => {
    const { check } = await fixture.verify(GOOD_FIX, {
      commands: { test: "true", lint: "echo src/old.mjs:$(wc -l <src/email-of.mjs): bad; exit 1" },
    })
    expect(check("lint").verdict).toBe("warn")
  })

  it("refuse what breaks a test that passed", async () => {
    const broken = FIXED.replace(".toLowerCase()", "")
    const { denied, check } = await fixture.verify({ ...GOOD_FIX, "src/email-of.mjs": broken }, { commands: WHOLE })
    expect(denied).toEqual(["tests"])
    expect(check("tests").evidence.join("\n")).toContain("lower case")
  })

  it("take the whole test command where there is none for single files", async () => {
    const { denied, check } = await fixture.verify(
      { "src/email-of.mjs": FIXED, "src/email-of.test.mjs": NEW_TEST },
      { commands: { test: WHOLE.test } },
    )
    expect(denied).toEqual([])
    expect(check("passes-on-head").verdict).toBe("pass")
  })
})

describe("tests that failed before", () => {
  const failing = 'import test from "node:test"\ntest("old", () => { throw new Error("old") })\n'
  const before = useFixture({ ...SERVICE, "lib/old.test.mjs": failing })

  it("are shown, and refuse nothing where the new one passes", async () => {
    const { denied, check } = await before.attempt(GOOD_FIX, { commands: WHOLE })
    expect(denied).toEqual([])
    expect(check("tests-already-failing")).toEqual({
      rule: "tests-already-failing",
      verdict: "warn",
      evidence: ["these fail on the base as well", "old"],
    })
  })

  it("refuse where one of them is of the fix", async () => {
    const { denied, check } = await fixture.attempt({ ...GOOD_FIX, "lib/old.test.mjs": failing }, { commands: WHOLE })
    expect(denied).toContain("tests")
    expect(check("tests").evidence).toContain("old")
  })
})
