import { copyFileSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { terraformHere } from "../../packages/lab/src/provision/testing/terraform-here.ts"
import { openProvisioning, type Provisioning, TOKEN } from "./provisioning.ts"

const program = await terraformHere()
const isTofu = program !== null && basename(program).startsWith("tofu")
if (program !== null && !isTofu) console.warn("Encrypted state is not tested: only OpenTofu has it.")

describe.skipIf(!isTofu)("an encrypted state", () => {
  let lab: Provisioning

  beforeAll(async () => {
    lab = await openProvisioning(program ?? "")
  })
  afterAll(() => lab.close())

  test("holds the token in neither state nor plan, and neither does what is printed", async () => {
    const staging = await lab.open("staging", {
      datadog_autofix_enabled: true,
      datadog_autofix_github_dispatch_pat: TOKEN,
      state_passphrase: "a passphrase of this test",
    })
    copyFileSync(join(staging.folder, "encryption.tofu.example"), join(staging.folder, "encryption.tofu"))
    expect(await staging.init()).toMatchObject({ exitCode: 0 })
    const printed = [await staging.plan(), await staging.applyPlan()]
    expect(printed.map(({ exitCode }) => exitCode)).toEqual([2, 0])
    expect(printed.map(({ output }) => output).join("")).not.toContain(TOKEN)
    for (const file of ["tfplan", "terraform.tfstate"]) {
      const bytes = readFileSync(join(staging.folder, file))
      expect(bytes.includes(TOKEN)).toBe(false)
      expect(bytes.includes("encrypted_data")).toBe(true)
    }
    expect((await lab.endState()).variables).toHaveLength(1)
  })
})
