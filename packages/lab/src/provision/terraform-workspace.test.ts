import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openWorkspaces, type Workspaces } from "./apply-terraform.ts"
import { type BareDatadog, openBareDatadog } from "./bare-datadog.ts"
import { testOrder } from "./testing/test-order.ts"
import { terraformHere } from "./testing/terraform-here.ts"

const program = await terraformHere()

describe.skipIf(program === null)("a workspace of each environment", { timeout: 60_000 }, () => {
  let bare: BareDatadog
  let folder: string
  let workspaces: Workspaces

  beforeAll(async () => {
    bare = await openBareDatadog()
    folder = mkdtempSync(join(tmpdir(), "auto-triage-workspace-"))
    workspaces = openWorkspaces(testOrder(bare, "services: [{ name: checkout }]"), {
      program: program ?? "",
      folder,
    })
  })
  afterAll(async () => {
    await bare.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test("plans, applies and then has nothing more to do", async () => {
    for (const workspace of Object.values(workspaces)) {
      expect(await workspace.init()).toMatchObject({ exitCode: 0 })
      expect(await workspace.validate()).toMatchObject({ exitCode: 0 })
      expect(await workspace.plan()).toMatchObject({ exitCode: 2 })
      expect((await workspace.show({ plan: true })).output).toContain("perci-autofix-dispatch")
      expect(await workspace.applyPlan()).toMatchObject({ exitCode: 0 })
      expect(await workspace.plan()).toMatchObject({ exitCode: 0 })
    }
    expect(names()).toEqual(["perci-autofix-dispatch", "perci-autofix-dispatch-staging"])
  })

  test("applies again with other variables, and leaves the other environment alone", async () => {
    const { exitCode, output } = await workspaces.staging.apply({ datadog_autofix_enabled: false })
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
    expect(names()).toEqual(["perci-autofix-dispatch"])
    expect((await workspaces.production.show()).output).toContain("perci-autofix-dispatch")
  })

  test("destroys all that it made, and tells the token nowhere", async () => {
    const shown = await workspaces.production.show()
    const run = await workspaces.production.destroy()
    expect(run).toMatchObject({ exitCode: 0 })
    expect(shown.output + run.output).not.toContain("github_pat_")
    const { monitors, webhooks, variables, dashboards } = bare.datadog.snapshot()
    expect([monitors, webhooks, variables, dashboards]).toEqual([[], [], [], []])
  })

  const names = (): string[] =>
    bare.datadog
      .snapshot()
      .webhooks.map(({ name }) => name)
      .toSorted()
})
