import { expect } from "vitest"
import type { JobDetail, RunDetail } from "../runner/run-detail.ts"
import { type LabClient, openLab } from "./lab-client.ts"
import { sentMetrics } from "./sent-metrics.ts"

const WORKFLOW = "deploy-observability.yml"
const ENVIRONMENTS = ["observability-plan", "observability-staging", "observability-production"]
// Terraform and its provider start anew for each command, which a busy machine takes long for.
const PATIENCE_MS = 600_000

export type Environment = "staging" | "production"

/** A lab whose Datadog is empty, until the deployment fills it. */
export interface DeployScene extends LabClient {
  /** Brings develop to where main is, as a merge does. */
  pushToDevelop(): Promise<RunDetail>
  /** Starts the deployment by hand, and waits for its end. */
  deploy(environment: Environment): Promise<RunDetail>
  /** The same for both, at the same time: staging and then production. */
  deployBoth(): Promise<readonly RunDetail[]>
  /** The daily check, and how it ends. */
  checkDrift(): Promise<RunDetail>
  /** The newest deployment. */
  newest(): RunDetail
  /** Of the environment, what Datadog has of the pipeline. */
  inDatadog(environment: Environment): { readonly monitors: readonly string[]; readonly webhooks: readonly string[] }
  /** Of all environments of the deployment. */
  setSecret(name: string, value: string): void
  /** Values of the drift gauge, by environment. */
  drift(): Readonly<Record<string, number>>
}

export async function openDeployScene(): Promise<DeployScene> {
  const client = await openLab({ provision: "nothing" })
  const { world } = client.lab
  const deployments = (): readonly RunDetail[] =>
    world.runner.runs().filter(({ workflow }) => workflow.endsWith(WORKFLOW))
  const newest = (): RunDetail => {
    const run = deployments().at(-1)
    if (run === undefined) throw new Error("Nothing was deployed")
    return run
  }
  const ended = async (): Promise<RunDetail> => {
    await client.idle(PATIENCE_MS)
    return newest()
  }
  const repository = `/repos/${world.repository}`
  const start = async (environment: Environment): Promise<void> => {
    const body = { ref: "main", inputs: { environment } }
    await client.github("POST", `${repository}/actions/workflows/${WORKFLOW}/dispatches`, body)
  }
  return {
    ...client,
    newest,
    async pushToDevelop() {
      await client.github("PATCH", `${repository}/git/refs/heads/develop`, { sha: await headOf(client, "main") })
      return ended()
    },
    async deploy(environment) {
      await start(environment)
      return ended()
    },
    async deployBoth() {
      await start("staging")
      await start("production")
      await ended()
      return deployments().slice(-2)
    },
    async checkDrift() {
      await client.control("POST", "/github/schedule", { workflow: WORKFLOW })
      return ended()
    },
    inDatadog: environment => inDatadog(client, environment),
    setSecret: (name, value) => setSecret(client, name, value),
    drift: () => driftOf(client),
  }
}

/** The job of an environment. */
export function jobOf(run: RunDetail, environment: Environment): JobDetail {
  const job = run.jobs.find(({ name }) => name === environment)
  if (job === undefined) throw new Error(`The run has no job ${environment}: ${run.errors.join("; ")}`)
  return job
}

/** Everything that the steps of a job have shown in the summary. */
export function summaryOf(job: JobDetail): string {
  return job.steps.map(({ summary }) => summary).join("\n")
}

/** A run that has to be good; else its failure is the log. */
export function expectSuccess(run: RunDetail): void {
  const failed = run.jobs.flatMap(({ steps }) => steps).find(({ outcome }) => outcome === "failure")
  expect(run.conclusion, [...run.errors, failed?.log ?? ""].join("\n")).toBe("success")
}

function setSecret({ lab }: LabClient, name: string, value: string): void {
  const { github, repository } = lab.world
  for (const environment of ENVIRONMENTS)
    github.configureEnvironment({ repository, environment }, { secrets: { [name]: value } })
}

async function headOf({ lab }: LabClient, branch: string): Promise<string> {
  return (await lab.world.github.resolve(lab.world.repository, branch)) ?? ""
}

function inDatadog({ lab }: LabClient, environment: Environment): ReturnType<DeployScene["inDatadog"]> {
  const { monitors, webhooks } = lab.world.datadog.snapshot()
  const isStaging = (name: string): boolean => name.endsWith("-staging")
  return {
    monitors: monitors
      .filter(({ tags }) => tags.includes(`env:${environment}`))
      .map(({ name, query }) => `${name}: ${query}`),
    webhooks: webhooks.map(({ name }) => name).filter(name => isStaging(name) === (environment === "staging")),
  }
}

function driftOf(client: LabClient): Record<string, number> {
  const drift = sentMetrics(client).filter(({ metric }) => metric === "auto_triage.terraform.drift")
  const environmentOf = (tags: readonly string[]): string =>
    tags.find(tag => tag.startsWith("environment:"))?.slice("environment:".length) ?? ""
  return Object.fromEntries(drift.map(({ tags, value }) => [environmentOf(tags), value]))
}
