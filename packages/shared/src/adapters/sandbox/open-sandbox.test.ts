import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { CommandEnd, Sandbox, SandboxedCommand } from "../../ports/sandbox.ts"
import { findBubblewrap } from "./find-bubblewrap.ts"
import { hostTools } from "./host-tools.ts"
import { openSandbox } from "./open-sandbox.ts"

const found = findBubblewrap(hostTools, false)
if ("unusable" in found) console.warn(`Walls are not tested: ${found.unusable}.`)

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const PATH = "/usr/local/bin:/usr/bin:/bin"
let folder: string
let work: string
let host: Server
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-sandbox-"))
  work = join(folder, "work")
  mkdirSync(work)
  writeFileSync(join(folder, "secret"), "canary")
  host = createServer((_, response) => response.end("from the host")).listen(0, "127.0.0.1")
  await new Promise(resolve => host.once("listening", resolve))
  port = (host.address() as AddressInfo).port
})
afterAll(() => {
  host.close()
  rmSync(folder, { recursive: true, force: true })
})

function commandOf(script: string, changes: Partial<SandboxedCommand> = {}): SandboxedCommand {
  return {
    argv: ["/bin/sh", "-c", script],
    cwd: work,
    env: { PATH, NAME: "value" },
    writable: [work],
    hidden: [],
    network: "none",
    timeoutMs: 60_000,
    maxOutputBytes: 100_000,
    endSignal: "SIGTERM",
    ...changes,
  }
}

const get = (at: number): string =>
  `node -e 'fetch("http://127.0.0.1:${at}").then(r => r.text()).then(console.log, e => console.log("refused", e.cause.code))'`

/** A command line that no other process of the machine has. */
function marked(name: string): string {
  return `3${process.pid}${name.length}${performance.now().toFixed(0)}`
}

function runningWith(argument: string): boolean {
  return hostTools.run(["/usr/bin/pgrep", "-f", `sleep ${argument}`]).ok
}

/** Aborts when the command says, by a file in its folder, that it is ready. */
async function runUntilReady(open: () => Promise<Sandbox>, command: SandboxedCommand): Promise<CommandEnd> {
  const ready = join(work, "ready")
  rmSync(ready, { force: true })
  const controller = new AbortController()
  const sandbox = await open()
  const running = sandbox.run({ ...command, abort: controller.signal })
  await vi.waitUntil(() => existsSync(ready), { timeout: 30_000 })
  controller.abort()
  return running
}

function describeBoth(kind: Sandbox["kind"], open: () => Promise<Sandbox>): void {
  const run = async (script: string, changes?: Partial<SandboxedCommand>): Promise<CommandEnd> =>
    (await open()).run(commandOf(script, changes))

  it("gives the command exactly its environment, its folder and its input", async () => {
    const end = await run("env; pwd; cat", { stdin: "words" })
    const lines = end.stdout.split("\n").filter(line => !/^(?:PWD|SHLVL|_|OLDPWD)=/.test(line))
    expect(lines.toSorted()).toEqual(["NAME=value", `PATH=${PATH}`, work, "words"].toSorted())
    expect(end).toMatchObject({ code: 0, signal: null, timedOut: false })
  })

  it("tells the exit code and both outputs", async () => {
    expect(await run("echo out; echo err >&2; exit 7")).toMatchObject({ code: 7, stdout: "out\n", stderr: "err\n" })
  })

  it("keeps what is written in a writable folder, owned as before", async () => {
    await run("mkdir -p made && echo text > made/file")
    expect(readFileSync(join(work, "made/file"), "utf8")).toBe("text\n")
    expect(statSync(join(work, "made/file")).uid).toBe(statSync(folder).uid)
  })

  it("keeps the last bytes of an output that is too long", async () => {
    const end = await run("head -c 3000000 /dev/zero | tr '\\0' x; echo END", { maxOutputBytes: 1_000 })
    expect(end.stdout).toHaveLength(1_000)
    expect(end.stdout).toMatch(/^x+END\n$/)
  })

  it("does not wait for what the command left behind, and leaves nothing of it", async () => {
    const name = marked("orphan")
    const end = await run(`sleep ${name} & echo started`)
    expect(end).toMatchObject({ code: 0, stdout: "started\n" })
    expect(runningWith(name)).toBe(false)
  })

  it("sends SIGINT, then SIGTERM, then SIGKILL to a command that does not end", async () => {
    const name = marked("stubborn")
    const script = `trap 'echo int' INT; trap 'echo term' TERM; touch ready; while :; do sleep ${name} & wait; done`
    const end = await runUntilReady(open, commandOf(script, { endSignal: "SIGINT" }))
    expect(end.stdout).toBe("int\nterm\n")
    expect(end.code === 137 || end.signal === "SIGKILL").toBe(true)
    expect(runningWith(name)).toBe(false)
  })

  it("lets a command that listens to SIGINT say its last words", async () => {
    const script = "trap 'echo cost; exit 3' INT; touch ready; while :; do sleep 0.05; done"
    const end = await runUntilReady(open, commandOf(script, { endSignal: "SIGINT" }))
    expect(end).toMatchObject({ code: 3, stdout: "cost\n", timedOut: false })
  })

  it("ends a command at its time limit", async () => {
    const name = marked("late")
    const end = await run(`sleep ${name}`, { timeoutMs: 500 })
    expect(end.timedOut).toBe(true)
    expect(end.code !== 0).toBe(true)
    expect(runningWith(name)).toBe(false)
  })

  it("ends a command at once that was aborted before it began", async () => {
    const end = await run("sleep 60", { abort: AbortSignal.abort() })
    expect(end.timedOut).toBe(false)
    expect(end.code !== 0).toBe(true)
  })

  it("tells of a program that does not exist by its end", async () => {
    const sandbox = await open()
    const end = await sandbox.run({ ...commandOf(""), argv: ["no-such-program"] })
    expect(end.code).not.toBe(0)
    expect(end.stderr).toContain("no-such-program")
  })

  it("is of the kind that it says", async () => {
    expect((await open()).kind).toBe(kind)
  })
}

describe("without walls", () => {
  describeBoth("none", () => openSandbox("off", { log, graceMs: 800 }))
})

describe.skipIf("unusable" in found)("behind bubblewrap's walls", () => {
  const open = (): Promise<Sandbox> => openSandbox("preferred", { log, graceMs: 800 })
  const run = async (script: string, changes?: Partial<SandboxedCommand>): Promise<CommandEnd> =>
    (await open()).run(commandOf(script, changes))

  describeBoth("bubblewrap", open)

  it("shows no process of the host, and so nobody's environment", async () => {
    const end = await run("cat /proc/[0-9]*/environ | tr '\\0' '\\n' | grep -c CANARY; ls -d /proc/[0-9]* | wc -l")
    const [found, count] = end.stdout.trim().split("\n").map(Number)
    expect(found).toBe(0)
    expect(count).toBeLessThan(10)
  })

  it("cannot write outside of its folders", async () => {
    const end = await run(
      `echo x > ${folder}/escaped; echo x > /usr/escaped; echo x > /etc/escaped; touch /work-escaped`,
    )
    expect(end.code).not.toBe(0)
    for (const path of [join(folder, "escaped"), "/usr/escaped", "/etc/escaped", "/work-escaped"])
      expect(existsSync(path)).toBe(false)
  })

  it("hides homes, temporary folders, sockets of services and what it is told to hide", async () => {
    const hidden = join(work, "inner")
    mkdirSync(hidden, { recursive: true })
    writeFileSync(join(hidden, "file"), "inner canary")
    chmodSync(hidden, 0o755)
    const end = await run(`cat ${folder}/secret ${hidden}/file; ls -A /root /home /run`, { hidden: [hidden] })
    expect(end.stdout).not.toContain("canary")
    expect(end.stdout.replaceAll(/\/(?:root|home|run):/g, "").trim()).toBe("")
  })

  it("gives the command a temporary folder of its own", async () => {
    const end = await run("echo x > /tmp/mine && echo x > /dev/shm/mine && cat /tmp/mine")
    expect(end).toMatchObject({ code: 0, stdout: "x\n" })
    expect(existsSync("/tmp/mine")).toBe(false)
  })

  it("has no privilege, and gains none", async () => {
    const end = await run("id -u; grep CapEff /proc/self/status; cat /etc/shadow; mount -t tmpfs none /usr")
    expect(end.stdout).not.toMatch(/^0$/m)
    expect(end.stdout).toContain("CapEff:\t0000000000000000")
    expect(end.stdout).not.toContain("root:")
    expect(end.code).not.toBe(0)
  })

  it("reaches not even the host's loopback without network", async () => {
    expect((await run(get(port))).stdout).toContain("refused")
  })

  it("reaches the host's network where it is given", async () => {
    expect((await run(get(port), { network: "host" })).stdout).toBe("from the host\n")
  })

  it("reaches one socket of the host by one port, and nothing else", async () => {
    const socket = join(folder, "door.sock")
    const door = createServer((_, response) => response.end("through the door")).listen(socket)
    await new Promise(resolve => door.once("listening", resolve))
    const end = await run(`${get(8123)}; ${get(port)}`, { network: { socket, port: 8123 } })
    door.close()
    expect(end.stdout).toMatch(/^through the door\nrefused/)
  })

  it("keeps the door open while the command ends on SIGINT", async () => {
    const socket = join(folder, "last.sock")
    const door = createServer((_, response) => response.end("through the door")).listen(socket)
    await new Promise(resolve => door.once("listening", resolve))
    writeFileSync(join(work, "get.sh"), get(8123))
    const script = "trap 'sh get.sh; exit 4' INT; touch ready; while :; do sleep 0.05; done"
    const slow = (): Promise<Sandbox> => openSandbox("preferred", { log, graceMs: 30_000 })
    const end = await runUntilReady(slow, commandOf(script, { network: { socket, port: 8123 }, endSignal: "SIGINT" }))
    door.close()
    expect(end).toMatchObject({ code: 4, stdout: "through the door\n" })
  })

  it("leaves no process that made itself a session of its own", async () => {
    const name = marked("daemon")
    await run(`setsid sh -c 'sleep ${name} </dev/null >/dev/null 2>&1' & sleep 0.1`)
    expect(runningWith(name)).toBe(false)
  })
})
