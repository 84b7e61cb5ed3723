import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { TARGET } from "../world/world.ts"
import { Killed, openSetup, type SetupUnderTest } from "./testing/setup-under-test.ts"

const realFetch = globalThis.fetch
let setup: SetupUnderTest

beforeAll(async () => void (setup = await openSetup()))
afterEach(() => void (globalThis.fetch = realFetch))
afterAll(() => setup.close())

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
  const kept = join(setup.clone, ".git/auto-triage-app.env")
  const modes = new Set<number>()
  let deaths = 0
  for (;;) {
    dieAfter((deaths % 3) + 1)
    const { outcome } = await setup.run()
    if (existsSync(kept)) modes.add(statSync(kept).mode & 0o777)
    if (outcome !== null) break
    deaths++
    expect(deaths).toBeLessThan(100)
  }
  // Between and after environments, secrets and variables; the App was made once and its key used again.
  expect(deaths).toBeGreaterThan(20)
  expect([...modes]).toEqual([0o600])
  expect(existsSync(kept)).toBe(false)
  const { github, journal } = setup.world
  expect(github.variables(TARGET).get("AUTOFIX_ENABLED")).toBe("false")
  expect(journal.entries().filter(({ path }) => path.startsWith("/app-manifests/"))).toHaveLength(1)
  expect((await setup.run()).outcome).toMatchObject({ todo: 0, failed: 0 })
}, 60_000)
