import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { datadogContract } from "../../packages/lab/src/datadog/testing/datadog-contract.ts"
import { terraformHere } from "../../packages/lab/src/provision/testing/terraform-here.ts"
import type { TerraformWorkspace } from "../../packages/lab/src/provision/terraform-workspace.ts"
import { runTerraform } from "../../packages/lab/src/provision/run-terraform.ts"
import { root } from "../repository-files.ts"
import { TERRAFORM } from "./terraform-folder.ts"
import { openProvisioning, type Provisioning, TOKEN } from "./provisioning.ts"

const program = await terraformHere()
const NOTHING = { monitors: [], webhooks: [], variables: [], dashboards: [] }

// One life of both environments, from an empty organisation to an empty organisation; each test is a step of it.
describe.skipIf(program === null)("Terraform with the real provider", () => {
  let lab: Provisioning
  let staging: TerraformWorkspace
  let production: TerraformWorkspace
  const printed: string[] = []

  beforeAll(async () => {
    lab = await openProvisioning(program ?? "")
    staging = await lab.open("staging")
    production = await lab.open("production", { datadog_autofix_github_dispatch_pat: TOKEN, notify: ["@slack-oncall"] })
  })
  afterAll(() => lab.close())

  async function run(
    what: ReturnType<TerraformWorkspace["plan"]>,
  ): Promise<{ exitCode: number | null; output: string }> {
    const { exitCode, output } = await what
    printed.push(output)
    expect(output).not.toContain("Warning")
    return { exitCode, output }
  }
  const ON = { datadog_autofix_enabled: true, datadog_autofix_github_dispatch_pat: TOKEN }

  test("takes both environments as valid and well formatted", async () => {
    expect(await run(staging.validate())).toMatchObject({ exitCode: 0 })
    expect(await run(production.validate())).toMatchObject({ exitCode: 0 })
    const args = ["fmt", "-check", "-diff", "-recursive"]
    const call = { program: program ?? "", folder: join(root, TERRAFORM), args, env: {}, limitMs: 60_000 }
    expect(await runTerraform(call)).toMatchObject({ exitCode: 0, output: "" })
  })

  test("makes nothing in staging until it is switched on", async () => {
    expect(await run(staging.apply())).toMatchObject({ exitCode: 0 })
    expect(await lab.endState()).toEqual(NOTHING)
  })

  test("makes in staging what the plan says", async () => {
    expect(await run(staging.plan(ON))).toMatchObject({ exitCode: 2 })
    expect(await run(staging.applyPlan())).toMatchObject({ exitCode: 0 })
    const { webhooks, variables, monitors } = await lab.endState()
    expect(webhooks).toMatchObject([
      {
        name: "perci-autofix-dispatch-staging",
        url: "https://api.github.com/repos/percihealth/perci-platform-monorepo/dispatches",
        custom_headers: expect.stringContaining('"Authorization":"Bearer $AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"'),
      },
    ])
    expect(variables).toEqual([{ name: "AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING", is_secret: true }])
    expect(monitors.map(({ query }) => query)).toMatchInlineSnapshot(`
      [
        "min(last_1h):min:auto_triage.dispatch_token.valid{repository:percihealth/perci-platform-monorepo} < 1",
        "max(last_30m):max:auto_triage.sweep.lost_alerts{repository:percihealth/perci-platform-monorepo,environment:staging} > 0",
        "sum(last_1d):sum:auto_triage.fix.cost_usd{repository:percihealth/perci-platform-monorepo,environment:staging}.as_count() > 0.7",
        "min(last_1h):min:auto_triage.dispatch_token.days_left{repository:percihealth/perci-platform-monorepo} < 7",
        "sum(last_1h):sum:auto_triage.heartbeat{repository:percihealth/perci-platform-monorepo}.as_count() < 1",
        "error-tracking("service:checkout env:staging").source("backend").impact().rollup("count").by("issue.id").last("90m") > 70",
        "error-tracking("service:checkout env:staging").source("backend").new().rollup("count").by("issue.id").last("1d") > 3",
        "error-tracking("service:jobs.nightly env:staging").source("mobile").impact().rollup("count").by("issue.id").last("48h") > 50",
        "error-tracking("service:jobs.nightly env:staging").source("mobile").new().rollup("count").by("issue.id").last("1d") > 0",
        "error-tracking("service:\\"shop/web\\" env:staging").source("browser").impact().rollup("count").by("issue.id").last("1h") > 50",
        "error-tracking("service:\\"shop/web\\" env:staging").source("browser").new().rollup("count").by("issue.id").last("1d") > 0",
      ]
    `)
  })

  test("has nothing to change the second time", async () => {
    expect(await run(staging.plan(ON))).toMatchObject({ exitCode: 0 })
  })

  test("makes production beside it, with names of its own", async () => {
    expect(await run(production.apply())).toMatchObject({ exitCode: 0 })
    const { webhooks, monitors } = await lab.endState()
    expect(webhooks.map(({ name }) => name)).toEqual(["perci-autofix-dispatch", "perci-autofix-dispatch-staging"])
    const alerting = monitors.filter(({ message }) => String(message).includes("@webhook-"))
    for (const { tags, message } of alerting) {
      const env = (tags as string[]).find(tag => tag.startsWith("env:"))
      expect(message).toContain(env === "env:live" ? "@webhook-perci-autofix-dispatch " : "-dispatch-staging ")
    }
    expect(monitors.filter(({ message }) => String(message).endsWith(" @slack-oncall")).length).toBe(5)
    expect(await run(production.plan())).toMatchObject({ exitCode: 0 })
  })

  // Why the environments bring a file that encrypts the state.
  test("keeps the token in a state that nothing encrypts", () => {
    expect(readFileSync(join(production.folder, "terraform.tfstate"), "utf8")).toContain(TOKEN)
  })

  test("hands a new token over without showing it", async () => {
    const rotated = `${TOKEN}2`
    const { output } = await run(production.apply({ datadog_autofix_github_dispatch_pat: rotated }))
    expect(output).toContain("0 added, 1 changed, 0 destroyed")
    const put = lab.emulator.journal
      .withBodies()
      .find(({ method, path }) => method === "PUT" && path.includes("variables"))
    expect(put?.request).toContain('"value":"(secret)"')
  })

  test("switches staging off and leaves production as it is", async () => {
    const before = (await lab.endState()).monitors.filter(({ tags }) => (tags as string[]).includes("env:live"))
    expect(await run(staging.apply({ datadog_autofix_enabled: false }))).toMatchObject({ exitCode: 0 })
    const after = await lab.endState()
    expect(after.webhooks.map(({ name }) => name)).toEqual(["perci-autofix-dispatch"])
    expect(after.variables).toHaveLength(1)
    expect(after.monitors).toEqual(before)
  })

  test("refuses a second environment with the names of the first, by a plan that says whose they are", async () => {
    const { exitCode, output } = await run(staging.plan({ ...ON, name_suffix: "" }))
    expect(exitCode).toBe(1)
    expect(output.replaceAll(/[\s│]+/g, " ")).toMatch(
      /name_suffix: another environment or repository .{1,60}sends to @webhook-perci-autofix-dispatch already \(monitors \[live\]/,
    )
  })

  test("makes nothing where another state owns the names, which only Datadog can know", async () => {
    const before = await lab.endState()
    const { exitCode, output } = await run(staging.apply({ ...ON, name_suffix: "", datadog_env: "live" }))
    expect(exitCode).toBe(1)
    expect(output).toContain("exists already: another state owns this name, see name_suffix")
    expect(await lab.endState()).toEqual(before)
  })

  test("leaves nothing behind, and needs no token for that", async () => {
    expect(await run(production.destroy({ datadog_autofix_github_dispatch_pat: "" }))).toMatchObject({ exitCode: 0 })
    expect(await lab.endState()).toEqual(NOTHING)
    const state = JSON.parse(readFileSync(join(production.folder, "terraform.tfstate"), "utf8")) as object
    expect(state).toMatchObject({ resources: [] })
  })

  test("asked for nothing that Datadog does not describe", context => {
    const check = datadogContract()
    context.skip(check === null, "Datadog's descriptions are not beside the repository")
    const exchanges = lab.emulator.journal.withBodies().filter(({ path }) => !path.startsWith("/api/v1/dashboard"))
    const faults = exchanges.flatMap(({ method, path, status, request, response }) =>
      (
        check?.({
          method,
          path,
          status: status ?? 0,
          answer: parsed(response),
          ...(request === "" ? {} : { request: parsed(request) }),
        }) ?? []
      ).map(fault => `${method} ${path}: ${fault}`),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  test("sent the token to its variable alone, and printed it nowhere", () => {
    const entries = lab.emulator.journal.withBodies()
    // The journal hides the values of secret variables alone, so that a token anywhere else would be seen.
    const holding = entries.filter(({ request }) => request.includes('"value":"(secret)"'))
    expect(new Set(holding.map(({ path }) => path.replace(/_STAGING$/, "")))).toEqual(
      new Set(
        ["custom-variables", "custom-variables/AUTOFIX_GITHUB_DISPATCH_TOKEN"].map(
          end => `/api/v1/integration/webhooks/configuration/${end}`,
        ),
      ),
    )
    expect(entries.filter(entry => `${entry.request}${entry.response}${entry.query}`.includes(TOKEN))).toEqual([])
    expect(printed.join("\n")).not.toContain(TOKEN)
  })
})

function parsed(text: string): unknown {
  return text === "" ? null : (JSON.parse(text) as unknown)
}
