import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startLab } from "../control/start-lab.ts"
import { readTarget } from "./target-repository.ts"

const CONFIG = `services:
  - { name: pay, path: svc/pay, team: payments, component: Payments, environments: [live] }
  - { name: plain }
production: [live]
teams:
  payments: { id: 11111111-2222-4333-8444-555555555555, owners: ["@acme/payments"] }
jira: { project: ACME, issue-type: Defect, priorities: [{ at-least: 0, name: P3 }] }
`
const STACK = [
  "Traceback (most recent call last):",
  '  File "/srv/app/svc/pay/src/charge.py", line 5, in settle',
  "    return card.amount / 0",
  "ZeroDivisionError: division by zero",
].join("\n")

let folder: string
let repository: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-target-"))
  repository = join(folder, "my repository")
  mkdirSync(join(repository, "svc/pay/src"), { recursive: true })
  mkdirSync(join(repository, ".github"))
  writeFileSync(join(repository, "svc/pay/src/charge.py"), "def settle(card):\n\n\n\n    return card.amount / 0\n")
  git(repository, "init", "--quiet", "--initial-branch=trunk")
  commit("without a configuration")
  git(folder, "clone", "--quiet", "--bare", repository, "bare.git")
  writeFileSync(join(repository, ".github/auto-triage.yml"), CONFIG)
  commit("with one")
  git(folder, "clone", "--quiet", "--depth=1", `file://${repository}`, "shallow")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function git(where: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: where })
}

function commit(message: string): void {
  git(repository, "add", "--all")
  git(repository, "commit", "--quiet", "-m", message)
}

it.each(["my repository", "shallow"])("errors of a foreign repository become its tickets: %s", async name => {
  const lab = await startLab({ repo: join(folder, name) })
  try {
    const { world } = lab
    expect(world.ref).toBe("trunk")
    expect(world.services.map(service => [service.name, service.environments])).toEqual([
      ["pay", ["live"]],
      ["plain", ["staging", "live"]],
    ])
    const entry = { message: "x", status: "error", service: "pay", ddsource: "python", ddtags: "env:live" }
    const error = { kind: "ZeroDivisionError", message: "division by zero", stack: STACK }
    const headers = { "dd-api-key": world.credentials.datadogApiKey, "content-type": "application/json" }
    const body = JSON.stringify([{ ...entry, error }])
    await fetch(`${world.urls.datadog}/api/v2/logs`, { method: "POST", headers, body })
    expect(await world.idle(60_000)).toBe(true)
    const tickets = world.jira.snapshot().issues
    expect(tickets).toMatchObject([
      { key: "ACME-1", type: "Defect", priority: "P3", component: "Payments", team: { name: "payments" } },
    ])
    expect(JSON.stringify(tickets[0]?.description)).toContain("svc/pay/src/charge.py:5")
  } finally {
    await lab.close()
  }
})

it("a repository without a configuration gets the lab's own, and that is said", () => {
  const { branch, config, notes } = readTarget({ from: join(folder, "bare.git"), configFile: null })
  expect(branch).toBe("trunk")
  expect(config.text).toContain("backend-api")
  expect(notes).toEqual([expect.stringContaining("has no .github/auto-triage.yml")])
})

it("a file that is given counts more than the repository's own", () => {
  const file = join(folder, "other.yml")
  writeFileSync(file, "services: [{ name: other }]\n")
  const { config, source } = readTarget({ from: repository, configFile: file })
  expect(config).toEqual({ text: "services: [{ name: other }]\n", file })
  expect(source.onTop?.files[".github/auto-triage.yml"]).toBe(config.text)
})

it("changes that are not committed are not seen, and that is said", () => {
  writeFileSync(join(repository, "later.txt"), "x")
  const { notes } = readTarget({ from: repository, configFile: null })
  rmSync(join(repository, "later.txt"))
  expect(notes).toEqual([expect.stringContaining("not committed")])
})

describe("what cannot be used is refused with its name", () => {
  it("a folder that is no repository", () =>
    expect(() => readTarget({ from: folder, configFile: null })).toThrow(`${folder}: this is not a git repository`))

  it("a folder inside a repository", () =>
    expect(() => readTarget({ from: join(repository, "svc"), configFile: null })).toThrow(`use --repo ${repository}`))

  it("a repository without a commit", () => {
    git(folder, "init", "--quiet", "empty")
    expect(() => readTarget({ from: join(folder, "empty"), configFile: null })).toThrow("no commit yet")
  })

  it("a configuration with a fault, by its line", async () => {
    const file = join(folder, "broken.yml")
    writeFileSync(file, "services:\n  - { name: x, team: nobody }\n")
    await expect(startLab({ config: file })).rejects.toThrow(`${file}:2: team "nobody"`)
  })

  it("a configuration that is a folder", () =>
    expect(() => readTarget({ from: null, configFile: folder })).toThrow("cannot be read"))
})
