import { execFile, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { afterAll, beforeAll, expect, test } from "vitest"
import { environmentFile } from "../control/environment-file.ts"
import { gitEnvironment } from "../github/git/run-git.ts"
import { compileCache } from "../process/compile-cache.ts"
import { pressButtons } from "../press/press-buttons.ts"
import { createWorld, PRODUCT, TARGET, type World } from "../world/world.ts"

let world: World
let directory: string
let clone: string
let envFile: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "setup-"))
  world = await createWorld({ directory: join(directory, "w"), provision: "nothing", bare: true })
  envFile = join(directory, "lab.env")
  writeFileSync(envFile, environmentFile(world))
  clone = join(directory, "clone")
  const url = world.urls.github.replace("//", `//x:${world.credentials.adminPat}@`)
  await git(directory, "clone", "--quiet", `${url}/${TARGET}.git`, clone)
})
afterAll(async () => {
  await world.close()
  rmSync(directory, { recursive: true, force: true })
})

type Ran = { readonly status: number | null; readonly text: string }

const COMMAND = new URL("../../../cli/src/setup.ts", import.meta.url).pathname

/** Runs a setup; `browse` is what the person does on each page that it names. */
async function run(
  args: readonly string[],
  browse: (url: string) => Promise<unknown> = url => pressButtons(url, TARGET),
): Promise<Ran> {
  const options = ["--repo", clone, "--env-file", envFile, "--no-doctor", ...args]
  const child = spawn(process.execPath, ["--conditions=source", "--", COMMAND, ...options], {
    env: { ...compileCache(), PATH: process.env["PATH"] ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const ended = new Promise<number | null>(resolve => child.on("close", resolve))
  const lines: string[] = []
  child.stderr.on("data", data => lines.push(String(data)))
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    const page = /^ +open +(http\S+)$/.exec(line)?.[1]
    if (page !== undefined) await browse(page)
  }
  return { status: await ended, text: lines.join("\n") }
}

/** The lab answers in this very process, so git may not keep it from doing so. */
async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)("git", args, { cwd, env: gitEnvironment(), encoding: "utf8" })).stdout
}

function writes(): number {
  return world.journal.entries().filter(entry => entry.service === "github" && /PUT|PATCH|DELETE/.test(entry.method))
    .length
}

test("without --apply everything is shown and nothing is changed", async () => {
  const { status, text } = await run([])
  expect(status, text).toBe(0)
  expect(text).toContain("would")
  expect(text).toContain("+ services:")
  expect(text).not.toContain(world.credentials.jiraToken)
  expect(text).toMatch(/•••• ….{4} \(\d+ characters\)/)
  expect(writes()).toBe(0)
  expect(await git(clone, "status", "--porcelain")).toBe("")
  expect(world.github.secrets(TARGET).size).toBe(0)
})

test("with --apply the repository is set up, by a person who presses two buttons", async () => {
  const { status, text } = await run(["--apply"])
  expect(status, text).toBe(0)
  expect(world.github.secrets(TARGET).get("JIRA_API_TOKEN")).toBe(world.credentials.jiraToken)
  expect(world.github.environment(TARGET, "autofix-publish")?.secrets.get("AUTOFIX_APP_PRIVATE_KEY")).toContain("BEGIN")
  expect(world.github.variables(TARGET).get("AUTOFIX_ENABLED")).toBe("false")
  expect(text).not.toContain("BEGIN RSA")
  const sha = await world.github.resolve(PRODUCT, "main")
  const triage = readFileSync(join(clone, ".github/workflows/error-triage.yml"), "utf8")
  expect(triage).toContain(`${PRODUCT}/.github/workflows/error-triage.yml@${sha}`)
  expect(readFileSync(join(clone, ".github/workflows/error-autofix-report.yml"), "utf8")).toContain(
    'workflows: ["Backend PR checks"]',
  )
  expect(existsSync(join(clone, ".git/auto-triage-app.env"))).toBe(false)
  const config = loadConfig(readFileSync(join(clone, ".github/auto-triage.yml"), "utf8"), "auto-triage.yml")
  expect(config.services.map(({ name }) => name).toSorted()).toEqual(world.services.map(({ name }) => name).toSorted())
})

test("run again, it changes nothing", async () => {
  const before = writes()
  const files = await git(clone, "status", "--porcelain")
  const { status, text } = await run(["--apply"])
  expect(status, text).toBe(0)
  expect(text).toContain(", 0 to do,")
  expect(writes()).toBe(before)
  expect(await git(clone, "status", "--porcelain")).toBe(files)
})

test("what it wrote is proposed by a branch that is pushed", async () => {
  await git(clone, "switch", "--quiet", "-c", "auto-triage-setup")
  await git(clone, "add", ".github")
  await git(
    clone,
    "-c",
    "user.name=Dana",
    "-c",
    "user.email=dana@example.org",
    "commit",
    "--quiet",
    "-m",
    "Set up auto-triage",
  )
  await git(clone, "push", "--quiet", "origin", "HEAD")
  expect(await git(clone, "ls-remote", "--heads", "origin", "auto-triage-setup")).toContain("auto-triage-setup")
})

test("a token without a right is told which one, and the other steps go on", async () => {
  const permissions = {
    contents: "read",
    actions: "read",
    secrets: "write",
    variables: "write",
    environments: "write",
  } as const
  const other = "percihealth/other"
  await world.github.addRepository({ name: other, defaultBranch: "main", from: { files: { "README.md": "" } } })
  const weak = world.github.issuePat({ owner: "eve", permissions, repositories: [other, PRODUCT] })
  const text = environmentFile(world).replace(world.credentials.adminPat, weak).replace(`"${TARGET}"`, `"${other}"`)
  const file = join(directory, "weak.env")
  writeFileSync(file, text)
  // The later --env-file counts.
  const ran = await run(["--env-file", file, "--apply", "--wait", "0"], async () => {})
  expect(ran.status, ran.text).toBe(1)
  expect(ran.text).toContain("administration: write")
  expect(world.github.variables(other).get("AUTOFIX_ENABLED")).toBe("false")
})

test("a rate limit stops nothing for good: the setup says when to come again", async () => {
  world.github.setLimits({ primaryPerHour: 0, status: 403 })
  const limited = await run([])
  world.github.setLimits({ primaryPerHour: null })
  expect(limited.status).toBe(2)
  expect(limited.text).toContain("rate limit is used up")
})
