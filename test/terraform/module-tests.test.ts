import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { runTerraform, type TerraformRun } from "../../packages/lab/src/provision/run-terraform.ts"
import { terraformHere } from "../../packages/lab/src/provision/testing/terraform-here.ts"
import { root } from "../repository-files.ts"
import { TERRAFORM } from "./terraform-folder.ts"

const program = await terraformHere()

describe.skipIf(program === null)("the tests of the modules themselves", () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "auto-triage-modules-"))
    const modules = join(root, TERRAFORM, "modules")
    cpSync(modules, folder, { recursive: true, filter: file => basename(file) !== ".terraform" })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(["auto-triage-config", "datadog-observability"])("pass for %s, without keys", async module => {
    expect(await run(module, "init")).toMatchObject({ exitCode: 0 })
    const { exitCode, output } = await run(module, "test")
    expect(output).toMatch(/Success! [1-9]\d* passed, 0 failed/)
    expect(exitCode).toBe(0)
  })

  function run(module: string, command: string): Promise<TerraformRun> {
    const names = ["PATH", "HOME", "TMPDIR", "TF_CLI_CONFIG_FILE", "TF_PLUGIN_CACHE_DIR"]
    const env = Object.fromEntries(names.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])))
    const args = [command, "-no-color"]
    return runTerraform({ program: program ?? "", folder: join(folder, module), args, env, limitMs: 120_000 })
  }
})
