import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { readAccess } from "@auto-triage/cli/access/read-access"
import { readSetupCommand } from "@auto-triage/cli/setup/read-setup-command"
import { setUp, type SetupOutcome } from "@auto-triage/cli/setup/set-up"
import { environmentFile } from "../control/environment-file.ts"
import { gitEnvironment } from "../github/git/run-git.ts"
import { createWorld, TARGET, type World } from "../world/world.ts"
import { visit } from "./testing/visit.ts"

class Killed extends Error {}

const realFetch = globalThis.fetch
let world: World
let directory: string
let clone: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "setup-"))
  world = await createWorld({ directory: join(directory, "w"), provision: "nothing", bare: true })
  const lines = environmentFile(world).matchAll(/^([A-Z_]+)="([^"]*)"$/gm)
  environment = Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]))
  clone = join(directory, "clone")
  const url = world.urls.github.replace("//", `//x:${world.credentials.adminPat}@`)
  const options = { env: gitEnvironment() }
  await promisify(execFile)("git", ["clone", "--quiet", `${url}/${TARGET}.git`, clone], options)
})
afterEach(() => void (globalThis.fetch = realFetch))
afterAll(async () => {
  await world.close()
  rmSync(directory, { recursive: true, force: true })
})

type Ran = { readonly outcome: SetupOutcome | null; readonly text: string }

async function run(args: readonly string[] = [], browse: (url: string) => Promise<void> = visit): Promise<Ran> {
  const command = readSetupCommand(["--repo", clone, "--apply", ...args])
  if (command === null) throw new Error("no command")
  const lines: string[] = []
  const visits: Promise<void>[] = []
  const write = (line: string): void => {
    lines.push(line)
    const page = /^ +open +(http\S+)$/.exec(line)?.[1]
    if (page !== undefined) visits.push(browse(page))
  }
  const clock = { now: Date.now, sleep: async () => void (await Promise.all(visits)) }
  try {
    const outcome = await setUp(command, readAccess(environment, null), {
      clock,
      write,
      open: () => {},
      terminal: null,
    })
    return { outcome, text: lines.join("\n") }
  } catch (error) {
    if (error instanceof Killed) return { outcome: null, text: lines.join("\n") }
    throw error
  } finally {
    await Promise.all(visits)
  }
}

/** Lets so many writes of the setup reach GitHub, and ends it before it hears of the last one. */
function dieAfter(writes: number): void {
  let left = writes
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString()
    const isWrite = init?.method !== undefined && init.method !== "GET" && url.includes("/repos/")
    const response = await realFetch(input, init)
    if (isWrite && --left === 0) throw new Killed()
    return response
  }
}

test("a setup that dies after each of its writes goes on where it was, and does nothing twice", async () => {
  const kept = join(clone, ".git/auto-triage-app.env")
  const modes = new Set<number>()
  let deaths = 0
  for (;;) {
    dieAfter((deaths % 3) + 1)
    const { outcome } = await run()
    if (existsSync(kept)) modes.add(statSync(kept).mode & 0o777)
    if (outcome !== null) break
    deaths++
    expect(deaths).toBeLessThan(100)
  }
  // Between and after environments, secrets and variables; the App was made once and its key used again.
  expect(deaths).toBeGreaterThan(20)
  expect([...modes]).toEqual([0o600])
  expect(existsSync(kept)).toBe(false)
  expect(world.github.variables(TARGET).get("AUTOFIX_ENABLED")).toBe("false")
  const made = world.journal.entries().filter(({ path }) => path.startsWith("/app-manifests/"))
  expect(made).toHaveLength(1)
  const { outcome } = await run()
  expect(outcome).toMatchObject({ todo: 0, failed: 0 })
}, 60_000)
