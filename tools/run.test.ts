import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeEach, expect, test, vi } from "vitest"

// A repository with nothing in it but the wrapper, and in place of pnpm a script that notes each of its runs.
let root: string
const roots: string[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "auto-triage-run-"))
  roots.push(root)
  write("tools/run.mjs", readFileSync(join(import.meta.dirname, "run.mjs"), "utf8"))
  write(".node-version", process.versions.node)
  write("package.json", '{"packageManager": "pnpm@1.0.0"}')
  write("pnpm-lock.yaml", "one")
  write("pnpm-workspace.yaml", "")
  write(".tools/node_modules/pnpm/package.json", '{"version": "1.0.0"}')
  fakePnpm("mkdir -p node_modules")
})

afterAll(() => {
  for (const dir of roots) rmSync(dir, { recursive: true, force: true })
})

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), text)
}

function fakePnpm(commands: string): void {
  const file = ".tools/node_modules/.bin/pnpm"
  write(file, `#!/bin/sh\necho run >> installs.log\n${commands}\n`)
  chmodSync(join(root, file), 0o755)
}

function run(...args: string[]): ChildProcess {
  // npm may be started in any folder below the root, which it names in INIT_CWD.
  const env = { ...process.env, INIT_CWD: tmpdir(), npm_lifecycle_event: "test" }
  return spawn(process.execPath, [join(root, "tools/run.mjs"), ...args], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
}

async function ended(child: ChildProcess): Promise<{ status: unknown; output: string }> {
  let output = ""
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()))
  const [status] = (await once(child, "close")) as unknown[]
  return { status, output }
}

function installs(): number {
  const log = join(root, "installs.log")
  return existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test("the command's arguments, output and exit status pass through", async () => {
  const { status, output } = await ended(
    run(process.execPath, "-e", "console.log(process.argv[1]); process.exit(7)", "a b"),
  )
  expect({ status, output }).toEqual({ status: 7, output: "a b\n" })
})

test("the command runs in the root of the repository, wherever npm was started", async () => {
  const { output } = await ended(run(process.execPath, "-p", "process.cwd()"))
  expect(output.trim()).toBe(realpathSync(root))
})

test("dependencies are installed once, and again when the lockfile changes", async () => {
  await ended(run("true"))
  await ended(run("true"))
  expect(installs()).toBe(1)
  write("pnpm-lock.yaml", "two")
  await ended(run("true"))
  expect(installs()).toBe(2)
})

test("two first runs at once install once and both go on", async () => {
  fakePnpm("sleep 0.3; mkdir -p node_modules")
  const results = await Promise.all([ended(run("echo", "one")), ended(run("echo", "two"))])
  expect(results.map(result => result.status)).toEqual([0, 0])
  expect(installs()).toBe(1)
})

test("a lock that a killed run left behind is taken over", async () => {
  const dead = spawnSync("true").pid
  write(".tools/install.pid", String(dead))
  expect((await ended(run("echo", "went on"))).output).toContain("went on")
})

test("a failed install says so, gives the lock back and runs no command", async () => {
  fakePnpm("exit 3")
  const { status, output } = await ended(run("echo", "went on"))
  expect(status).toBe(3)
  expect(output).toContain("pnpm install failed")
  expect(output).not.toContain("went on")
  expect(existsSync(join(root, ".tools/install.pid"))).toBe(false)
})

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s to the wrapper ends the command", async signal => {
  const wrapper = run(
    process.execPath,
    "-e",
    "require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)",
  )
  const pidFile = join(root, "pid")
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, "utf8") !== "", { timeout: 10_000 })
  const pid = Number(readFileSync(pidFile, "utf8"))
  wrapper.kill(signal)
  const { status } = await ended(wrapper)
  expect(status).toBeGreaterThan(128)
  expect(isRunning(pid)).toBe(false)
})

test("a command that does not exist is named", async () => {
  const { status, output } = await ended(run("no-such-command"))
  expect({ status, output }).toEqual({ status: 127, output: expect.stringContaining("no-such-command") as unknown })
})
