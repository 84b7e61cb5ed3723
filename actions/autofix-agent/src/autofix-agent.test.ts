import type { ChildProcess } from "node:child_process"
import { join } from "node:path"
import { findBubblewrap } from "@auto-triage/shared/adapters/sandbox/find-bubblewrap"
import { hostTools } from "@auto-triage/shared/adapters/sandbox/host-tools"
import { describe, expect, it, vi } from "vitest"
import { installCli } from "./cli/install-cli.ts"
import type { Turn } from "./testing/start-model.ts"
import { BROKEN, CANARIES, KEYS, SOURCE, TEST, TOOL_CACHE, useAgent } from "./testing/use-agent.ts"

const noProgram = await installCli({
  pinned: join(import.meta.dirname, "../agent-cli"),
  keptIn: join(TOOL_CACHE, "auto-triage-agent-cli"),
  env: Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ""])),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
}).then(
  () => null,
  (error: unknown) => String(error),
)
if (noProgram !== null) console.warn(`The agent is not tested: ${noProgram}`)

const found = findBubblewrap(hostTools, false)
const noWalls = "unusable" in found ? found.unusable : null
if (noWalls !== null) console.warn(`The agent's walls are not tested: ${noWalls}`)

const edit = (from: string, to: string, file = SOURCE): Turn => ({
  tools: [
    { name: "Read", input: { file_path: file } },
    { name: "Edit", input: { file_path: file, old_string: from, new_string: to } },
  ],
})
const bash = (...commands: string[]): Turn => ({
  tools: commands.map(command => ({ name: "Bash", input: { command, description: "run" } })),
})
const report = (change: object = {}): Turn => ({
  tools: [
    {
      name: "StructuredOutput",
      input: {
        fixed: true,
        rootCause: "No customer.",
        fix: "Asked for it.",
        test: TEST,
        confidence: "high",
        ...change,
      },
    },
  ],
})
const RUN_TESTS = "cd apps/shop && node --test"
const mend = edit("order.customer.name", "(order.customer ?? order.guest).name")
// What code of the agent's own can find out when the test command runs it.
const SPY = `import test from "node:test"
import fs from "node:fs"
import os from "node:os"
const tell = (name, work) => { try { console.log(name, work()) } catch (error) { console.log(name, "failed", error.code) } }
tell("ENV", () => JSON.stringify(process.env))
tell("PROC", () => fs.readdirSync("/proc").filter(name => /^[0-9]+$/.test(name)).map(id => {
  try { return fs.readFileSync("/proc/" + id + "/environ", "utf8") } catch { return "" }
}).join())
tell("HOMES", () => fs.readdirSync("/home").concat(fs.readdirSync("/root")).length)
tell("OUTSIDE", () => fs.writeFileSync("/usr/escaped", "x"))
tell("UP", () => fs.readdirSync("../../..").join())
test("net", async () => {
  for (const url of ["{{url}}/v1/messages", "https://example.com"])
    console.log("NET", url, await fetch(url, { signal: AbortSignal.timeout(3000) }).then(r => r.status, e => e.cause?.code ?? e.name))
})
`

function leaks(text: string): string[] {
  const lines = text.split("\n").filter(line => !line.startsWith("::add-mask::"))
  return [...Object.entries(CANARIES), ...Object.entries(KEYS)].flatMap(([name, value]) =>
    lines.some(line => line.includes(value) || line.includes(Buffer.from(value).toString("base64"))) ? [name] : [],
  )
}

const isGone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

describe.skipIf(noProgram !== null)("the fix stage with the real agent", { concurrent: true }, () => {
  const fix = useAgent()

  it("hands on the patch of a fix, with its report, its cost and its telemetry", async () => {
    const ended = await fix({ turns: [mend, bash(RUN_TESTS), report()] })
    expect(ended.log).not.toContain("::error")
    expect(ended.code).toBe(0)
    expect(ended.fix).toMatchObject({
      end: "patched",
      report: { fixed: true, rootCause: "No customer.", test: TEST },
      patch: { files: 1 },
      turns: 5,
      denials: [],
      tokens: { input: 3_000, output: 300 },
    })
    expect(ended.fix?.costUsd).toBeCloseTo(0.018, 9)
    expect(ended.fix?.brokerUsd).toBeCloseTo(0.018, 9)
    expect(ended.fix?.telemetry.accepted).toBeGreaterThan(1)
    expect(ended.patched(SOURCE)).toBe(BROKEN.replace("order.customer.name", "(order.customer ?? order.guest).name"))
    expect(ended.model.results().at(-1)).toContain("pass 1")
    expect(ended.summary).toContain("### fix: the agent left a fix")
    expect(ended.outputs).toContain("patched")
    const [first] = ended.model.asked.filter(({ path }) => path === "/v1/messages")
    expect(JSON.parse(first?.headers ?? "{}")).toMatchObject({ "x-api-key": KEYS.model })
    // The error, the repository's conventions, the rules and how to run the tests.
    for (const text of ["Cannot read properties of undefined", "no semicolons", "What counts as done", RUN_TESTS])
      expect(first?.body).toContain(text)
    const metrics = ended.model.asked.find(({ path }) => path === "/v1/metrics")
    expect(metrics?.headers).toContain(KEYS.telemetry)
    for (const attribute of ["auto-triage-autofix", "12.1", "PPL-1", "o/r", "claude_code.cost.usage"])
      expect(metrics?.body).toContain(attribute)
  })

  it("hands on no patch where the agent says that it found no fix", async () => {
    const ended = await fix({ turns: [mend, report({ fixed: false })] })
    expect(ended.fix).toMatchObject({ end: "not-fixable", patch: null })
    expect(ended.patch).toBeNull()
    expect(ended.code).toBe(0)
  })

  it("tells that the turns ran out", async () => {
    const ended = await fix({ turns: [bash("ls")], autofix: { maxTurns: 2 } })
    expect(ended.fix).toMatchObject({ end: "out-of-turns", patch: null, turns: 3 })
  })

  it("tells that the money ran out, and what was spent", async () => {
    const ended = await fix({ turns: [{ ...bash("ls"), usage: { input_tokens: 20_000 } }], autofix: { maxUsd: 0.1 } })
    expect(ended.fix?.end).toBe("over-budget")
    // Two calls: the second one crosses the limit.
    expect(ended.fix?.costUsd).toBeCloseTo(0.164, 9)
    expect(ended.outputs).toContain("0.164")
  })

  it("tells that time ran out", async () => {
    const ended = await fix({ turns: [bash("ls"), { hang: true }], autofix: { maxMinutes: 0.05 } })
    expect(ended.fix).toMatchObject({ end: "out-of-time", patch: null })
  })

  it("asks once with a key that is refused", async () => {
    const ended = await fix({ turns: [{ fail: { status: 401 } }] })
    expect(ended.fix).toMatchObject({ end: "model-refused", costUsd: 0, turns: 1 })
    expect(ended.model.asked.filter(({ path }) => path === "/v1/messages")).toHaveLength(1)
  })

  it("tells a stream that breaks each time", async () => {
    const ended = await fix({ turns: [mend, { drop: true }] })
    expect(ended.fix).toMatchObject({ end: "model-unavailable", patch: null })
  })

  it("ends with the job where that is cancelled, and still says what was spent", async () => {
    const ended = await fix({
      turns: [mend, { hang: true }],
      async during(child, model) {
        const asked = (): number => model.asked.filter(({ path }) => path === "/v1/messages").length
        await vi.waitUntil(() => asked() > 1 || isGone(child), { timeout: 100_000 })
        child.kill("SIGTERM")
      },
    })
    expect(ended.code).toBe(0)
    expect(ended.fix).toMatchObject({ end: "killed", why: "The job was cancelled while the agent worked", patch: null })
    expect(ended.fix?.brokerUsd).toBeGreaterThan(0)
  })

  it.skipIf(noWalls !== null)("shows hostile code nothing of the job, and lets it reach nothing", async () => {
    const spy = "apps/shop/src/spy.test.js"
    const ended = await fix({
      turns: [
        { tools: [{ name: "Write", input: { file_path: spy, content: SPY } }] },
        bash(RUN_TESTS),
        bash("env", "curl https://example.com", `${RUN_TESTS} && id > x`, "cat /proc/1/environ", "git push"),
        { tools: [{ name: "Write", input: { file_path: ".github/workflows/x.yml", content: "on: push" } }] },
        { tools: [{ name: "Write", input: { file_path: "../escaped", content: "x" } }] },
        report(),
      ],
    })
    const told = ended.model.results().join("\n")
    expect(told).toContain("ENV {")
    expect(told).toMatch(/NET http:\S+ ECONNREFUSED/)
    expect(told).toMatch(/NET https:\S+ [A-Z]/i)
    expect(told).not.toMatch(/NET \S+ \d/)
    expect(told).toContain("OUTSIDE failed EROFS")
    const everything = [ended.patch, ended.log, ended.outputs, ended.summary, JSON.stringify(ended.fix)]
    expect(leaks([...everything, ...ended.model.asked.map(({ body }) => body)].join("\n"))).toEqual([])
    expect(ended.fix?.denials.toSorted()).toEqual(["Bash", "Write"])
    // What it may write it may write: the verdict on it is another job's.
    expect(ended.patch?.match(/^diff --git .*/gm)).toEqual([`diff --git a/${spy} b/${spy}`])
  })

  it("hands on nothing where a real key shows, and does not repeat it", async () => {
    const ended = await fix({ turns: [mend, report({ rootCause: `The key ${KEYS.model} is known.` })] })
    expect(ended.fix).toMatchObject({ end: "crashed", report: null, patch: null })
    expect(ended.fix?.why).toContain("the key of the model's API")
    expect(ended.patch).toBeNull()
    expect(leaks([ended.log, ended.outputs, ended.summary, JSON.stringify(ended.fix)].join("\n"))).toEqual([])
  })

  it("leaves what the installation made out of the patch", async () => {
    const install = "echo made > made.txt; mkdir -p ../../ignored; echo x > ../../ignored/y; echo '{}' > package.json"
    const ended = await fix({ turns: [mend, report()], commands: { install } })
    expect(ended.fix).toMatchObject({ end: "patched", patch: { files: 1 } })
  })

  it("spends nothing where the installation fails", async () => {
    const ended = await fix({ turns: [report()], commands: { install: "echo no such package >&2; exit 3" } })
    expect(ended.code).toBe(0)
    expect(ended.fix).toMatchObject({ end: "crashed", costUsd: 0, brokerUsd: 0 })
    expect(ended.fix?.why).toContain("exit code 3: no such package")
    expect(ended.model.asked).toEqual([])
  })

  it("works without walls where the configuration says so", async () => {
    const ended = await fix({ turns: [mend, bash(RUN_TESTS), report()], autofix: { sandbox: "off" } })
    expect(ended.fix).toMatchObject({ end: "patched", sandbox: "none" })
    expect(ended.log).toContain("::warning::commands run without a sandbox")
  })

  it("refuses a checkout of another commit", async () => {
    const ended = await fix({ turns: [report()], sha: "0".repeat(40) })
    expect([ended.code, ended.fix]).toEqual([1, null])
    expect(ended.log).toContain("The checkout is not of the base")
  })
})
