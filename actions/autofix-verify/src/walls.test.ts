import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { hostTools } from "@auto-triage/shared/adapters/sandbox/host-tools"
import { describe, expect, it } from "vitest"
import { FIXED, GOOD_FIX, SERVICE, SINGLE, TEST_HEAD } from "./testing/booking-service.ts"
import { type Given, noWalls, useFixture } from "./testing/use-fixture.ts"

const fixture = useFixture(SERVICE)
if (noWalls !== null) console.warn(`What walls keep from the code under test is not tested: ${noWalls}.`)

/** The good fix with another test. */
function withTest(test: string, given: Given = {}, source = FIXED) {
  const files = { "src/email-of.mjs": source, "src/new.test.mjs": `${TEST_HEAD}${test}\n` }
  return fixture.attempt(files, { commands: SINGLE, ...given })
}

describe.concurrent("what one run leaves behind", () => {
  it("does not reach the next", async () => {
    const commands = { ...SINGLE, install: "mkdir -p node_modules/tool && echo clean >node_modules/tool/state" }
    const test = `import { existsSync, writeFileSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
test("a", () => {
  assert.equal(readFileSync("node_modules/tool/state", "utf8"), "clean\\n")
  for (const place of ["node_modules/tool/state", "src/email-of.mjs", homedir() + "/mark", tmpdir() + "/mark"]) {
    if (place.endsWith("mark")) assert.equal(existsSync(place), false)
    writeFileSync(place, "changed")
  }
  assert.throws(fails, RangeError)
})`
    expect((await withTest(test, { commands, limits: { repeats: 2 } })).denied).toEqual([])
  })

  it("does not outlive it", async () => {
    const name = `3${process.pid}77`
    const test = `import { spawn } from "node:child_process"
test("a", () => { spawn("sleep", ["${name}"], { detached: true, stdio: "ignore" }).unref(); assert.throws(fails, RangeError) })`
    await withTest(test)
    expect(hostTools.run(["/usr/bin/pgrep", "-f", `sleep ${name}`]).ok).toBe(noWalls !== null)
  })

  it("is cut where it is more than anybody reads", async () => {
    const test =
      'test("a", () => { for (let at = 0; at < 4000; at += 1) console.log("x".repeat(999)); assert.throws(fails, RangeError) })'
    const { denied, check } = await withTest(test)
    expect(denied).toEqual([])
    expect(check("fails-for-the-reason").evidence.join("\n").length).toBeLessThan(3_000)
  })

  it("may close folders to everybody", async () => {
    const test = `import { chmodSync, mkdirSync } from "node:fs"
test("a", () => { mkdirSync("closed/inner", { recursive: true }); chmodSync("closed", 0); assert.throws(fails, RangeError) })`
    expect((await withTest(test)).denied).toEqual([])
  })
})

describe.skipIf(noWalls !== null).concurrent("behind walls the code under test", () => {
  it("reaches neither the runner's files nor the checkout nor a verdict", async () => {
    const files = join(fixture.folder(), "_runner_file_commands")
    mkdirSync(files)
    writeFileSync(join(files, "set_output"), "")
    const targets = [
      join(files, "set_output"),
      join(fixture.checkout(), "src/email-of.mjs"),
      join(fixture.folder(), "verdict.json"),
    ]
    const test = `import { writeFileSync } from "node:fs"
for (const target of ${JSON.stringify(targets)}) try { writeFileSync(target, "decision=publish") } catch {}
test("a", () => assert.throws(fails, RangeError))`
    await withTest(test)
    expect(readFileSync(targets[0] ?? "", "utf8")).toBe("")
    expect(readFileSync(targets[1] ?? "", "utf8")).toBe(SERVICE["src/email-of.mjs"])
    expect(existsSync(targets[2] ?? "")).toBe(false)
  })

  it("reaches no network, and install does", async () => {
    const seen: string[] = []
    const host = createServer((request, response) => response.end(String(seen.push(request.url ?? "")))).listen(
      0,
      "127.0.0.1",
    )
    await new Promise(resolve => host.once("listening", resolve))
    const at = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
    const install = `node -e 'fetch("${at}/install")'`
    const test = `await fetch("${at}/test").catch(() => undefined)\ntest("a", () => assert.throws(fails, RangeError))`
    const { denied } = await withTest(test, { commands: { ...SINGLE, install } })
    host.close()
    expect(denied).toEqual([])
    expect(seen).toEqual(["/install"])
  })
})

describe.concurrent("the environment of the commands", () => {
  it("is the same few variables for each of them", async () => {
    const known = [
      "CI",
      "HOME",
      "LANG",

      "NO_UPDATE_NOTIFIER",
      "OLDPWD",
      "PATH",
      "PWD",
      "SHLVL",
      "TMPDIR",
      "_",
    ]
    const test = `test("a", () => {
  assert.deepEqual(Object.keys(process.env).filter(name => !${JSON.stringify(known)}.includes(name) && !name.startsWith("NODE_TEST_")), [])
  assert.throws(fails, RangeError)
})`
    expect((await withTest(test)).denied).toEqual([])
  })

  it("warns where there are no walls", async () => {
    const { denied, check } = await fixture.attempt(GOOD_FIX, { commands: SINGLE, mode: "off" })
    expect(denied).toEqual([])
    expect(check("sandbox").verdict).toBe("warn")
  })
})

describe.concurrent("dependencies", () => {
  it("are refused where they cannot be installed on the base", async () => {
    const { denied, check } = await fixture.attempt(GOOD_FIX, {
      commands: { ...SINGLE, install: "echo broken; exit 9" },
    })
    expect(denied).toEqual(["install"])
    expect(check("install").evidence).toEqual(["it fails on the base (exit code 9)", "broken"])
  })
})
