import { describe, expect, it } from "vitest"
import { ConfigError } from "../../errors.ts"
import type { HostTools } from "./host-tools.ts"
import { findBubblewrap } from "./find-bubblewrap.ts"
import { openSandbox } from "./open-sandbox.ts"

type Machine = {
  readonly isRoot?: boolean
  readonly programs: string[]
  readonly barred?: boolean
  /** Whether namespaces can be made at all. */
  readonly works?: boolean
  /** What apt-get can install. */
  readonly packages?: readonly string[]
  readonly sudo?: boolean
}

function machineOf({ isRoot = false, programs, barred = false, works = true, packages = [], sudo = false }: Machine) {
  const installed = [...programs, "sysctl", "apt-get", ...(sudo ? ["sudo"] : [])]
  const ran: string[] = []
  let isBarred = barred
  const tools: HostTools = {
    isRoot,
    find: name => (installed.includes(name) ? `/usr/bin/${name}` : null),
    read: path => (path.endsWith("userns") ? `${Number(isBarred)}\n` : null),
    run(argv) {
      const line = argv.join(" ").replaceAll("/usr/bin/", "")
      if (!line.startsWith("bwrap")) ran.push(line)
      if (line.includes("sysctl")) isBarred = false
      if (line.includes("apt-get install")) installed.push(...packages)
      if (line.includes("apt-get install")) return { ok: packages.length > 0, text: "" }
      return line.startsWith("bwrap") ? { ok: works && !isBarred, text: "No permissions" } : { ok: true, text: "" }
    },
  }
  return { tools, ran }
}

const all = ["bwrap", "socat", "setpriv"]

describe("looking for bubblewrap", () => {
  it("drops to another user where it runs as root", () => {
    const { tools } = machineOf({ isRoot: true, programs: all })
    expect(findBubblewrap(tools, false)).toEqual({
      programs: { bwrap: "/usr/bin/bwrap", socat: "/usr/bin/socat", setpriv: "/usr/bin/setpriv" },
    })
  })

  it("stays the user that it is where that is not root", () => {
    const { tools } = machineOf({ programs: all })
    expect(findBubblewrap(tools, false)).toEqual({
      programs: { bwrap: "/usr/bin/bwrap", socat: "/usr/bin/socat", setpriv: null },
    })
  })

  it.each([
    [{ programs: ["socat"] }, "bubblewrap is not installed"],
    [{ programs: ["bwrap"] }, "socat is not installed"],
    [{ isRoot: true, programs: ["bwrap", "socat"] }, "setpriv (of util-linux) is not installed"],
    [{ programs: all, works: false }, "bubblewrap does not work here: No permissions"],
    [{ programs: all, barred: true }, "bubblewrap does not work here: No permissions"],
  ] satisfies [Machine, string][])("says what is missing on %j", (machine, unusable) => {
    expect(findBubblewrap(machineOf(machine).tools, false)).toEqual({ unusable })
  })

  it("lifts Ubuntu's bar where that needs no password", () => {
    const { tools, ran } = machineOf({ programs: all, barred: true, sudo: true })
    expect(findBubblewrap(tools, false)).toHaveProperty("programs")
    expect(ran).toEqual(["sudo -n sysctl -q -w kernel.apparmor_restrict_unprivileged_userns=0"])
  })

  it("installs what is missing where it may, and only then", () => {
    const machine = { programs: [], packages: all, sudo: true }
    const { tools, ran } = machineOf(machine)
    expect(findBubblewrap(tools, true)).toHaveProperty("programs")
    expect(ran).toEqual(["sudo -n apt-get install -y -q --no-install-recommends bubblewrap socat"])
    const kept = machineOf(machine)
    expect(findBubblewrap(kept.tools, false)).toHaveProperty("unusable")
    expect(kept.ran).toEqual([])
  })

  it("asks for fresh lists of packages where the first try fails", () => {
    const { tools, ran } = machineOf({ isRoot: true, programs: [] })
    expect(findBubblewrap(tools, true)).toHaveProperty("unusable")
    expect(ran.map(line => line.split(" ", 2).join(" "))).toEqual([
      "apt-get install",
      "apt-get update",
      "apt-get install",
    ])
  })
})

describe("opening a sandbox where none works", () => {
  const { tools } = machineOf({ programs: [] })
  const warnings: string[] = []
  const log = { info: () => undefined, warn: (message: string) => void warnings.push(message), error: () => undefined }

  it("is an error that names the packages and the setting where one is required", async () => {
    const opening = openSandbox("required", { log, tools })
    await expect(opening).rejects.toThrow(ConfigError)
    await expect(opening).rejects.toThrow(/autofix\.sandbox.*bubblewrap is not installed.*bubblewrap and socat/)
  })

  it("warns once and goes on without where one is preferred", async () => {
    expect((await openSandbox("preferred", { log, tools })).kind).toBe("none")
    expect(warnings).toHaveLength(1)
  })
})
