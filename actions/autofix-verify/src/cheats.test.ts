import type { Sandbox } from "@auto-triage/shared/ports/sandbox"
import { describe, expect, it } from "vitest"
import { FIXED, GOOD_FIX, SERVICE, SINGLE, TEST_HEAD, WHOLE } from "./testing/booking-service.ts"
import { type Given, useFixture } from "./testing/use-fixture.ts"

const fixture = useFixture(SERVICE)
// What walls keep out is the subject of another file; without them the cases are quicker.
const SPEC = { testFiles: "node --test --test-reporter=spec {files}" }

/** The good fix with another test. */
function withTest(test: string, given: Given = {}, source = FIXED) {
  const files = { "src/email-of.mjs": source, "src/new.test.mjs": `${TEST_HEAD}${test}\n` }
  return fixture.attempt(files, { commands: SINGLE, mode: "off", ...given })
}

describe.concurrent("a test that proves nothing", () => {
  it.each<[string, string]>([
    ["passes without the fix", 'test("a", () => assert.equal(1, 1))'],
    ["asserts nothing", 'test("a", () => {})'],
    ["holds no test", ""],
    ["ends its process at once", "process.exit(0)"],
    ["ends its process within the test", 'test("a", () => process.exit(0))'],
    ["catches the error itself", 'test("a", () => { try { fails() } catch {} })'],
    ["is skipped", 'test.skip("a", () => assert.throws(fails, RangeError))'],
    ["is to be done some day", 'test("a", { todo: true }, () => assert.throws(fails, RangeError))'],
  ])("is refused where it %s", async (_, test) => {
    expect((await withTest(test)).denied).toEqual(["fails-on-base"])
  })

  it("is refused where it can be read by nobody", async () => {
    expect((await withTest('test("a", () => {')).denied).toEqual(["fails-for-the-reason", "passes-on-head"])
  })

  it("is refused where it needs something that is nowhere", async () => {
    const { denied } = await withTest('import "./nowhere.mjs"\ntest("a", () => {})')
    expect(denied).toEqual(["fails-for-the-reason", "passes-on-head"])
  })

  it("is shown where it needs something that only the fix adds", async () => {
    const { denied, check } = await fixture.attempt(
      {
        "src/patient-of.mjs": "export const patientOf = booking => booking.patient ?? null\n",
        "src/new.test.mjs": `${TEST_HEAD}import { patientOf } from "./patient-of.mjs"\ntest("a", () => assert.equal(patientOf({}), null))\n`,
      },
      { commands: SINGLE },
    )
    expect(denied).toEqual([])
    expect(check("fails-for-the-reason")).toMatchObject({ verdict: "warn" })
    expect(check("fails-for-the-reason").evidence[0]).toContain("patient-of, which only the fix adds")
  })

  it("is shown where it fails for another reason than the reported one", async () => {
    const files = { "src/email-of.mjs": FIXED, "src/other.mjs": "export const a = 2\n" }
    const test = `import test from "node:test"\nimport { existsSync } from "node:fs"\ntest("a", () => { if (!existsSync(new URL("./other.mjs", import.meta.url))) throw new Error("gone") })\n`
    const { check } = await fixture.attempt({ ...files, "src/new.test.mjs": test }, { commands: SINGLE })
    expect(check("fails-for-the-reason").verdict).toBe("warn")
  })

  it("is refused where it only hangs without the fix, long before any command has to end", async () => {
    const limits: number[] = []
    const end = { code: 0, signal: null, timedOut: false, stdout: "", stderr: "", ms: 4_000 }
    const around = (): Sandbox => ({
      kind: "none",
      run: ({ timeoutMs }) => {
        limits.push(timeoutMs)
        return Promise.resolve(limits.length === 2 ? { ...end, code: null, timedOut: true } : end)
      },
    })
    const given = { around, limits: { commandMs: 500_000, repeats: 3 } }
    const { denied, check } = await withTest('test("a", () => { while (!throws(fails)) {} })', given)
    expect(limits).toEqual([500_000, 40_000])
    expect(denied).toEqual(["fails-on-base"])
    expect(check("fails-on-base").evidence[0]).toBe(
      "src/new.test.mjs did not end within its limit of 40 s without the fix, so it did not fail for the reported reason: node --test --test-reporter=tap {files}",
    )
    expect(check("fails-for-the-reason").verdict).toBe("skipped")
  })

  it("is missed where the fix has none", async () => {
    expect((await fixture.attempt({ "src/email-of.mjs": FIXED }, { commands: SINGLE })).denied).toEqual(["new-test"])
  })
})

describe.concurrent("a fix that only looks proven", () => {
  it("is refused where its test fails with it", async () => {
    const { denied } = await withTest('test("a", () => assert.throws(fails, SyntaxError))')
    expect(denied).toEqual(["passes-on-head"])
  })

  it("is refused where its test passes now and then", async () => {
    let runs = 0
    const around = (sandbox: Sandbox): Sandbox => ({
      kind: sandbox.kind,
      run: command => sandbox.run({ ...command, env: { ...command.env, RUN: String((runs += 1)) } }),
    })
    const test = 'test("a", () => { assert.throws(fails, RangeError); assert.notEqual(process.env.RUN, "4") })'
    const { denied, check } = await withTest(test, { around, limits: { repeats: 3 } })
    expect(denied).toEqual(["passes-on-head"])
    expect(check("passes-on-head").evidence[0]).toContain("2 of 3 runs passed")
  })

  it.each<[string, string]>([
    ["is skipped with it", 'test("a", { skip: text.includes("RangeError") }, () => assert.throws(fails, RangeError))'],
    ["ends early with it", 'if (text.includes("RangeError")) process.exit(0)\ntest("a", () => fails())'],
    [
      "drowns the report and ends early with it",
      'console.log("x".repeat(99).concat("\\n").repeat(4000))\nif (text.includes("RangeError")) process.exit(0)\ntest("a", () => fails())',
    ],
    ["is not there with it", 'if (!text.includes("RangeError")) test("a", () => fails())'],
    ["is another one with it", 'if (text.includes("RangeError")) test("b", () => {})\nelse test("a", () => fails())'],
  ])("is refused where its test %s", async (_, test) => {
    expect((await withTest(test)).denied).toContain("passes-on-head")
  })

  it.each<[string, string]>([
    ["words of the fix", 'test("a", () => { if (!text.includes("RangeError")) fails() })'],
    ["the text as it was", 'test("a", () => { if (text.length < 120) fails() })'],
    ["the text as it is", `test("a", () => { if (text !== ${JSON.stringify(FIXED)}) emailOf({}) })`],
  ])("is refused where its test looks for %s", async (_, test) => {
    expect((await withTest(test)).denied).toContain("judges-behaviour")
  })

  it("is refused where the fixed source ends the process", async () => {
    const source = `process.exit(0)\n${FIXED}`
    const { denied } = await withTest('test("a", () => assert.throws(fails, RangeError))', { commands: WHOLE }, source)
    expect(denied).toEqual(["passes-on-head", "tests"])
  })

  it.each([
    ["TAP", SINGLE],
    ["the default report", SPEC],
  ])("is refused where the source prints %s of a success and ends the process", async (_, commands) => {
    const forged =
      "TAP version 13\\nok 1 - a\\n1..1\\n# tests 1\\n# pass 1\\n# fail 0\\n✔ a (1ms)\\nℹ tests 1\\nℹ suites 0\\nℹ pass 1\\nℹ fail 0\\nℹ cancelled 0\\nℹ skipped 0\\nℹ todo 0\\n"
    const source = FIXED.replace("throw new", `process.stdout.write("${forged}"); process.exit(0); throw new`)
    const { denied } = await withTest('test("a", () => assert.throws(fails, RangeError))', { commands }, source)
    expect(denied).toEqual(["passes-on-head"])
  })

  it("is refused where a test of the base no longer runs with it", async () => {
    const { denied } = await fixture.attempt({ ...GOOD_FIX, "src/email-of.test.mjs": null }, { commands: WHOLE })
    expect(denied).toEqual(["tests"])
  })

  it("is refused where it does not end, and nothing more is run", async () => {
    const source = FIXED.replace("throw new", "setInterval(() => {}, 1000); throw new")
    const limits = { commandMs: 1_200 }
    const commands = { ...SINGLE, test: "node --test" }
    const given = { limits, commands }
    const { check, checks } = await withTest('test("a", () => assert.throws(fails, RangeError))', given, source)
    expect(check("passes-on-head").verdict).toBe("deny")
    expect(check("passes-on-head").evidence[0]).toBe("they do not end with the fix")
    expect(checks.map(({ rule }) => rule)).not.toContain("tests")
  })

  it("is refused where there is no time left to try it", async () => {
    const { denied } = await withTest('test("a", () => fails())', { limits: { wholeMs: 0 } })
    expect(denied.length).toBeGreaterThan(0)
  })
})
