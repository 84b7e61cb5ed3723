import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { terraformHere } from "../../packages/lab/src/provision/testing/terraform-here.ts"
import type { TerraformVariables, TerraformWorkspace } from "../../packages/lab/src/provision/terraform-workspace.ts"
import { openProvisioning, type Provisioning, TOKEN } from "./provisioning.ts"

const program = await terraformHere()

describe.skipIf(program === null)("a plan that cannot work", () => {
  let lab: Provisioning
  let staging: TerraformWorkspace
  let faulty: string

  beforeAll(async () => {
    lab = await openProvisioning(program ?? "")
    staging = await lab.open("staging", { datadog_autofix_enabled: true, datadog_autofix_github_dispatch_pat: TOKEN })
    faulty = join(lab.folder, "faulty.yml")
  })
  afterAll(() => lab.close())

  /** What a plan says, without the breaks of its lines. The plan must fail, and send nothing to Datadog but questions. */
  async function refusal(variables: TerraformVariables, workspace = staging): Promise<string> {
    const { exitCode, output } = await workspace.plan(variables)
    expect(exitCode).toBe(1)
    expect(output).not.toContain(TOKEN)
    expect(await lab.endState()).toMatchObject({ monitors: [], webhooks: [], variables: [] })
    return output.replaceAll(/[\s│]+/g, " ")
  }

  test("names every variable that is wrong, at once", async () => {
    const said = await refusal({
      auto_triage_config: "none.yml",
      datadog_api_url: "http://192.0.2.1/",
      datadog_autofix_github_dispatch_pat: `${TOKEN}\n`,
      datadog_env: "Staging",
      datadog_site: "app.datadoghq.eu",
      github_api_url: "http://example.com",
      github_repository: "shop",
      name_suffix: "staging",
      notify: ["oncall"],
      token_days_left: 2,
    })
    for (const message of [
      "auto_triage_config must be the path of auto-triage.yml: there is no file at the given one",
      "datadog_api_url must be a URL",
      "datadog_autofix_github_dispatch_pat must be the token alone: it has a space, a line break",
      "datadog_env must be the value of Datadog's env tag",
      "datadog_site must be a Datadog site",
      "github_api_url must be an https URL",
      "github_repository must be owner/name",
      "name_suffix must be empty, or",
      "notify must list Datadog handles",
      "token_days_left must be a whole number",
    ]) {
      expect(said).toContain(message)
    }
  })

  test("says that the token is missing", async () => {
    expect(await refusal({ datadog_autofix_github_dispatch_pat: "" })).toContain(
      "datadog_autofix_github_dispatch_pat is not set, but datadog_autofix_enabled is true",
    )
  })

  test("says that nothing runs in the environment", async () => {
    expect(await refusal({ datadog_env: "stagin" })).toContain('no service that runs in "stagin"')
  })

  test("names every key of the configuration that is wrong, before anything is asked", async () => {
    const asked = lab.emulator.journal.entries().length
    writeFileSync(faulty, FAULTY)
    const said = await refusal({ auto_triage_config: faulty })
    for (const fault of FAULTS) expect(said).toContain(fault)
    expect(lab.emulator.journal.entries()).toHaveLength(asked)
  })

  test("says where a configuration is no YAML", async () => {
    writeFileSync(faulty, "services: [\n")
    expect(await refusal({ auto_triage_config: faulty })).toMatch(/yamldecode.{0,300}on line \d/)
  })

  test("says which key of Datadog to look at", async () => {
    const { keys } = lab.emulator
    const attempt = async (apiKey: string, appKey: string): Promise<string> => {
      const other = await openWith({ apiKey, appKey })
      return refusal({}, other)
    }
    expect(await attempt("0".repeat(32), keys.appKey)).toContain('provider "datadog" { # 403: check DATADOG_API_KEY')
    expect(await attempt(keys.apiKey, "0".repeat(40))).toContain("# 403: check DATADOG_APP_KEY")
  })

  async function openWith(keys: { apiKey: string; appKey: string }): Promise<TerraformWorkspace> {
    return lab.open("staging", { datadog_autofix_enabled: true, datadog_autofix_github_dispatch_pat: TOKEN }, keys)
  }
})

const FAULTY = `
sight: datadoghq.eu
site: https://datadoghq.eu
services:
  - { name: 'Back"end', enviroments: [staging], monitors: { source: rum, new-abov: 1, impact-window: 3d } }
  - { name: api, monitors: { new-above: -1, impact-above: 1.5 } }
  - { name: api, environments: staging }
  - { environments: [staging] }
`
const FAULTS = [
  'there is no key "sight"',
  "site must be a Datadog site such as datadoghq.eu",
  'services[0] (Back"end): there is no key "enviroments"',
  'services[0] (Back"end): monitors has no key "new-abov"',
  'services[0] (Back"end): name must be the service as Datadog shows it',
  'services[0] (Back"end): monitors.source must be one of all, backend, browser, mobile',
  'services[0] (Back"end): monitors.impact-window must be a time such as 1h or 30m',
  "services[1] (api): monitors.new-above must be a whole number",
  "services[1] (api): monitors.impact-above must be a whole number",
  "services[1] (api): name is there more than once",
  "services[2] (api): environments must be a list",
  "services[3]: name must be the service as Datadog shows it",
]
