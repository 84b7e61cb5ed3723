import { describe, expect, test } from "vitest"
import { loadConfig } from "../../packages/shared/src/config/load-config.ts"
import { readFile } from "../repository-files.ts"
import { readTerraformFolder, TERRAFORM } from "./terraform-folder.ts"

const FILE = ".github/auto-triage.yml"

test("the configuration of this repository loads, and routes every service that it names", () => {
  const config = loadConfig(readFile(FILE), FILE)
  expect(config.services.length).toBeGreaterThan(0)
  for (const { team, environments } of config.services) {
    expect(Object.keys(config.teams)).toContain(team)
    expect(environments).toEqual(["staging", "production"])
  }
})

describe("Terraform and the actions", () => {
  const windows = ["1h", "48h", "49h", "0h", "01h", "1m", "90m", "2880m", "2881m", "999m", "10h", "1d", "1h ", "60", ""]

  test.each(windows)("agree whether %j is a window of high impact", async window => {
    const { locals } = await readTerraformFolder(`${TERRAFORM}/modules/auto-triage-config`)
    const file = `services: [{ name: api, monitors: { impact-window: ${JSON.stringify(window)} } }]`
    const loads = (): boolean => {
      try {
        loadConfig(file, FILE)
        return true
      } catch {
        return false
      }
    }
    expect(new RegExp(String(locals["window_pattern"])).test(window)).toBe(loads())
  })
})
