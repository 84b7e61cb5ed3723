import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type BareDatadog, openBareDatadog } from "./bare-datadog.ts"
import { findTerraform } from "./find-terraform.ts"
import { describeProvisioned } from "./provisioned.ts"
import { provisionWorld } from "./provision-world.ts"
import { testOrder } from "./testing/test-order.ts"
import { terraformHere } from "./testing/terraform-here.ts"

const here = await terraformHere()
let bare: BareDatadog
let directory: string

beforeEach(async () => {
  bare = await openBareDatadog()
  directory = mkdtempSync(join(tmpdir(), "auto-triage-provision-"))
})
afterEach(async () => {
  await bare.close()
  rmSync(directory, { recursive: true, force: true })
})

const TEXT = "services: [{ name: checkout }]"

type How = Parameters<typeof provisionWorld>[1]

function provision(how: How, program: string | null): ReturnType<typeof provisionWorld> {
  return provisionWorld(testOrder(bare, TEXT), how, { datadog: bare.datadog, directory, program })
}

/** A program of the name that fails at `command` with `message` and does nothing else. */
function failing(command: string, message: string): string {
  const file = join(directory, "tofu")
  writeFileSync(file, `#!/bin/sh\nif [ "$1" = ${command} ]; then echo '${message}' >&2; exit 1; fi\n`)
  chmodSync(file, 0o755)
  return file
}

describe("where monitors come from is", () => {
  test("the recording unless somebody asks for more", async () => {
    const told = await provision("recorded", here)
    expect(told).toMatchObject({ how: "recorded", environments: [{ name: "staging" }, { name: "production" }] })
    expect(told.environments.map(({ monitors }) => monitors.length)).toEqual([7, 7])
    expect(describeProvisioned(told)).toBe(
      "A recorded apply of Terraform gave 7 monitors in staging and 7 monitors in production. A real apply was not asked for.",
    )
  })

  test.skipIf(here === null)(
    "the module, applied with the real provider, where that works",
    async () => {
      const told = await provision("auto", here)
      expect(told).toMatchObject({ how: "terraform", reason: expect.stringContaining(here ?? "") })
      expect(told.environments.map(({ monitors }) => monitors.length)).toEqual([7, 7])
      expect(describeProvisioned(told)).toMatch(
        /^Terraform made 7 monitors in staging and 7 monitors in production, in /,
      )
    },
    60_000,
  )

  test("the recording where neither program is there", async () => {
    const told = await provision("auto", null)
    expect(told).toMatchObject({ how: "recorded", reason: expect.stringContaining("Neither tofu nor terraform") })
    expect(bare.datadog.snapshot().monitors).toHaveLength(14)
  })

  test.each(["init", "apply"])("the recording where %s fails, with the reason", async command => {
    const told = await provision("auto", failing(command, "Error: no way to the registry"))
    expect(told.how).toBe("recorded")
    expect(told.reason).toBe(
      `A real apply was not possible. OpenTofu: ${command} of staging failed: Error: no way to the registry`,
    )
    expect(bare.datadog.snapshot().monitors).toHaveLength(14)
  })

  test("nothing where a test wants to apply something itself", async () => {
    const told = await provision("nothing", null)
    expect(told.environments.map(({ monitors }) => monitors)).toEqual([[], []])
    expect(describeProvisioned(told)).toBe("Datadog is empty. Nothing was to be made at the start.")
  })
})

describe("who asks for Terraform", () => {
  test("is told where it is missing", async () => {
    await expect(provision("terraform", null)).rejects.toThrow(/Neither tofu nor terraform is on the PATH/)
  })

  test("gets all that it printed where it fails, and no recording", async () => {
    await expect(provision("terraform", failing("init", "Error: no provider"))).rejects.toThrow(
      "OpenTofu: init of staging failed:\nError: no provider",
    )
    expect(bare.datadog.snapshot().monitors).toEqual([])
  })
})

test("a program is found by its name in the first folder that has it, OpenTofu before Terraform", () => {
  const file = failing("init", "")
  expect(findTerraform(`/nowhere:${directory}`)).toBe(file)
  expect(findTerraform("/nowhere")).toBeNull()
  expect(findTerraform("")).toBeNull()
})
