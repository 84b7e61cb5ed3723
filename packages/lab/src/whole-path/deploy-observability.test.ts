import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { basename } from "node:path"
import { credentialMark } from "../core/credential-mark.ts"
import { terraformHere } from "../provision/testing/terraform-here.ts"
import { commitFiles } from "./commit-files.ts"
import { type DeployScene, expectSuccess, jobOf, openDeployScene, summaryOf } from "./deploy-scene.ts"

// The workflow installs OpenTofu, so that Terraform alone does not do.
const program = await terraformHere()
const hasTofu = program !== null && basename(program) === "tofu"
if (!hasTofu) console.warn("The deployment is not tested: tofu with the provider of Datadog cannot be had here.")

const PASSPHRASE = "bGFiLXBhc3NwaHJhc2Utb2YtdGhlLXN0YXRl"
const PAT = "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"

describe.skipIf(!hasTofu)("the deployment", { timeout: 600_000 }, () => {
  let scene: DeployScene
  let first: string
  let rotated: string

  beforeAll(async () => {
    scene = await openDeployScene()
    scene.setSecret("TERRAFORM_STATE_PASSPHRASE", PASSPHRASE)
    first = scene.lab.world.credentials.dispatchPat
  })
  afterAll(() => scene.lab.close())

  const dispatches = () => scene.lab.world.journal.entries().filter(({ path }) => path.endsWith("/dispatches"))

  it("applies staging when develop moves, and nothing of production", async () => {
    const run = await scene.pushToDevelop()
    expectSuccess(run)
    expect(run.event).toBe("push")
    expect(run.jobs.map(({ name, environment }) => [name, environment])).toEqual([["staging", "observability-staging"]])
    expect(summaryOf(jobOf(run, "staging"))).toContain("### To be applied to staging:")
    expect(scene.inDatadog("staging").webhooks).toEqual(["perci-autofix-dispatch-staging"])
    expect(scene.inDatadog("staging").monitors.length).toBeGreaterThan(4)
    expect(scene.inDatadog("production")).toEqual({ monitors: [], webhooks: [] })
  })

  it("makes an error of staging a ticket, by a dispatch with the token", async () => {
    await scene.logError({ env: "staging" })
    expect(dispatches()).toMatchObject([{ status: 204, credential: credentialMark(`Bearer ${first}`) }])
    expect(scene.lab.world.datadog.snapshot().deliveries).toMatchObject([
      { webhook: "perci-autofix-dispatch-staging", status: 204 },
    ])
    expect(scene.tickets()).toHaveLength(1)
  })

  it("takes a rotated token over when it is run again, while production is applied from main", async () => {
    const { github, repository } = scene.lab.world
    rotated = github.issuePat({
      owner: "perci-dispatch-bot",
      permissions: { contents: "write", metadata: "read" },
      repositories: [repository],
    })
    scene.setSecret(PAT, rotated)
    const runs = await scene.deployBoth()
    expect(runs.map(({ jobs }) => jobs.map(({ environment }) => environment))).toEqual([
      ["observability-staging"],
      ["observability-production"],
    ])
    runs.forEach(expectSuccess)
    const staging = runs.map(({ jobs }) => jobs.map(summaryOf).join("\n"))[0]
    expect(staging).toContain("### To be applied to staging: 1 to change\n")
    expect(staging).toContain("| `value` | `(secret)` | `(secret)` |")
    expect(scene.inDatadog("production").webhooks).toEqual(["perci-autofix-dispatch"])

    github.revokeToken(first)
    const before = dispatches().length
    await scene.logError({
      env: "staging",
      type: "RangeError",
      message: "another",
      stack: "RangeError: another\n    at other (/app/apps/backend/src/bookings/clinics.ts:10:37)",
    })
    expect(dispatches().slice(before)).toMatchObject([{ status: 204, credential: credentialMark(`Bearer ${rotated}`) }])
    expect(scene.tickets()).toHaveLength(2)
  })

  it("shows on a pull request what would change, for both environments, and changes nothing", async () => {
    const { github, repository } = scene.lab.world
    const sha = (await github.resolve(repository, "develop")) ?? ""
    await scene.github("POST", `/repos/${repository}/git/refs`, { ref: "refs/heads/threshold", sha })
    const config = (await github.readFile(repository, sha, ".github/auto-triage.yml")) ?? ""
    const changed = config.replace("{ name: backend-api,", "$& monitors: { new-above: 7 },")
    expect(changed).not.toBe(config)
    await commitFiles(scene, { repository, branch: "threshold", files: { ".github/auto-triage.yml": changed } })
    const before = scene.lab.world.storage.snapshot()
    await scene.github("POST", `/repos/${repository}/pulls`, {
      title: "Less noise",
      head: "threshold",
      base: "develop",
    })
    await scene.idle(600_000)
    const run = scene.newest()
    expect(run.event).toBe("pull_request")
    expectSuccess(run)
    for (const environment of ["staging", "production"] as const) {
      const job = jobOf(run, environment)
      expect(job.environment).toBe("observability-plan")
      expect(summaryOf(job)).toContain(`### Plan for ${environment}: 1 to change`)
      expect(summaryOf(job)).toMatch(/\| `query` \| `.* > 0` \| `.* > 7` \|/)
    }
    expect(scene.lab.world.storage.snapshot()).toEqual(before)
    expect(scene.inDatadog("staging").monitors.join()).not.toContain("> 7")
  })

  it("says which secret is missing", async () => {
    scene.setSecret(PAT, "")
    const run = await scene.deploy("staging")
    expect(run.conclusion).toBe("failure")
    const { steps } = jobOf(run, "staging")
    const messages = steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join("\n")
    expect(messages).toContain(`Set the secret ${PAT} of the repository or of its environment observability-staging`)
    scene.setSecret(PAT, rotated)
  })

  it("takes staging away where its switch is off, and leaves production alone", async () => {
    const production = scene.inDatadog("production")
    await scene.setVariable("DATADOG_AUTOFIX_STAGING_ENABLED", "TRUE")
    const run = await scene.deploy("staging")
    expectSuccess(run)
    expect(summaryOf(jobOf(run, "staging"))).toMatch(/### To be applied to staging: \d+ to destroy/)
    expect(scene.inDatadog("staging")).toEqual({ monitors: [], webhooks: [] })
    expect(scene.inDatadog("production")).toEqual(production)
  })

  it("is red where somebody has changed a monitor by hand, and says what", async () => {
    const { datadog, urls, credentials } = scene.lab.world
    const monitor = datadog.snapshot().monitors.find(({ tags }) => tags.includes("auto-triage:new-issue"))
    const response = await fetch(`${urls.datadog}/api/v1/monitor/${monitor?.id}`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        "dd-api-key": credentials.datadogApiKey,
        "dd-application-key": credentials.datadogAppKey,
      },
      body: JSON.stringify({ name: "Changed by hand" }),
    })
    expect(response.status).toBe(200)
    const run = await scene.checkDrift()
    expect([run.event, run.conclusion]).toEqual(["schedule", "failure"])
    expect(jobOf(run, "staging").conclusion).toBe("success")
    const job = jobOf(run, "production")
    expect(job.conclusion).toBe("failure")
    expect(summaryOf(job)).toContain("### Drift in production: 1 to change")
    expect(summaryOf(job)).toContain("| `name` | `Changed by hand` |")
    const messages = job.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join("\n")
    expect(messages).toContain("Datadog is not as the code says in production (1 to change)")
    expect(scene.drift()).toEqual({ staging: 0, production: 1 })
  })

  it("has kept the tokens where they belong", () => {
    const { journal, storage, datadog } = scene.lab.world
    const secrets = [first, rotated].flatMap(token => [token, Buffer.from(token).toString("base64")])
    const holds = (text: string): boolean => secrets.some(secret => text.includes(secret))
    expect(holds(scene.shownBy())).toBe(false)
    expect(holds(JSON.stringify(datadog.snapshot()))).toBe(false)
    expect(
      storage
        .snapshot()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["datadog-observability/production/default.tfstate", "datadog-observability/staging/default.tfstate"])
    expect(holds(JSON.stringify(storage.snapshot()))).toBe(false)
    expect(holds(JSON.stringify(journal.withBodies()))).toBe(false)
    // Nothing of a plan was hidden by the runner's masks alone.
    const deployments = scene.lab.world.runner.runs().filter(({ name }) => name === "Deploy Observability")
    const summaries = deployments.flatMap(({ jobs }) => jobs.map(summaryOf)).join("\n")
    expect(summaries.split("\n").filter(line => line.includes("***"))).toEqual([])
  })
})
