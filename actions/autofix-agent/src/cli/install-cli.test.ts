import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { ConfigError } from "@auto-triage/shared/errors"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { installCli } from "./install-cli.ts"

const PROGRAM = "the program"
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe("installing the agent's program", () => {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-cli-"))
  let round = 0
  let place: string
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(() => {
    place = join(folder, String((round += 1)))
    for (const name of ["bin", "pinned", "kept"]) mkdirSync(join(place, name), { recursive: true })
    writeFileSync(join(place, "pinned/package.json"), "{}")
    const packages = { "node_modules/@anthropic-ai/claude-code": { version: "2.1.330" } }
    writeFileSync(join(place, "pinned/package-lock.json"), JSON.stringify({ packages }))
    writeFileSync(join(place, "pinned/binaries.json"), JSON.stringify({ "linux-x64": sha256(PROGRAM) }))
    npmDoes(install(PROGRAM))
  })

  function npmDoes(script: string): void {
    const npm = join(place, "bin/npm")
    writeFileSync(npm, `#!/bin/sh\necho "$@" >> ${place}/calls\n${script}\n`)
    chmodSync(npm, 0o755)
  }

  function install(program: string, platform = "linux-x64"): string {
    const into = `node_modules/@anthropic-ai/claude-code-${platform}`
    return `mkdir -p ${into} node_modules/@anthropic-ai/claude-code && printf '${program}' > ${into}/claude`
  }

  const run = () =>
    installCli({
      pinned: join(place, "pinned"),
      keptIn: join(place, "kept"),
      env: { PATH: `${join(place, "bin")}:/usr/bin:/bin` },
      log,
    })
  const calls = (): string[] => readFileSync(join(place, "calls"), "utf8").trim().split("\n")

  it("goes by the lockfile, without scripts", async () => {
    const { program, version } = await run()
    expect(readFileSync(program, "utf8")).toBe(PROGRAM)
    expect(version).toBe("2.1.330")
    expect(calls()[0]).toMatch(/^ci --ignore-scripts --no-audit --no-fund/)
  })

  it("uses the copy that it kept", async () => {
    const first = await run()
    expect(await run()).toEqual(first)
    expect(calls()).toHaveLength(1)
  })

  it("replaces a copy that somebody changed", async () => {
    const { program } = await run()
    writeFileSync(program, "another program")
    expect(readFileSync((await run()).program, "utf8")).toBe(PROGRAM)
    expect(calls()).toHaveLength(2)
  })

  it("gives every run that installs at once the whole program, and leaves one copy", async () => {
    const programs = await Promise.all([run(), run(), run()])
    for (const { program } of programs) expect(readFileSync(program, "utf8")).toBe(PROGRAM)
    expect(readdirSync(join(place, "kept"))).toHaveLength(1)
  })

  it("keeps no copy where no digest is known for the platform", async () => {
    npmDoes(install(PROGRAM, "linux-riscv64"))
    await run()
    await run()
    expect(calls()).toHaveLength(2)
  })

  it.each([
    ["another program comes", install("another program"), "is not the pinned one"],
    ["none is built for the machine", "mkdir -p node_modules/@anthropic-ai/claude-code", "not built for this runner"],
    ["npm fails", "echo 'ENOTFOUND registry' >&2; exit 1", "could not be installed (ENOTFOUND registry)"],
    [
      "npm fails with its stack",
      "printf 'npm error code E1\\nnpm error FetchError: no way\\nnpm error     at f (/a.js:1:1)\\nnpm error A complete log of this run: /x\\n' >&2; exit 1",
      "could not be installed (code E1; FetchError: no way): let",
    ],
  ])("is the caller's to mend where %s", async (_, script, message) => {
    npmDoes(script)
    const running = run()
    await expect(running).rejects.toThrow(ConfigError)
    await expect(running).rejects.toThrow(message)
    expect(readdirSync(join(place, "kept"))).toEqual([])
  })

  it("is the caller's to mend where there is no npm", async () => {
    rmSync(join(place, "bin/npm"))
    const running = installCli({
      pinned: join(place, "pinned"),
      keptIn: join(place, "kept"),
      env: { PATH: join(place, "bin") },
      log,
    })
    await expect(running).rejects.toThrow("npm cannot be started")
  })
})
