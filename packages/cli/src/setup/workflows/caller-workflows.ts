import { parse } from "yaml"

/** What calls the product's workflows in a repository. */
export type Callers = {
  /** owner/name of the product, and the commit that everything is pinned to. */
  readonly product: string
  readonly pin: string
  /** Names of the workflows that check pull requests. */
  readonly checks: readonly string[]
  /** Text of a workflow of the product by its file name; null where the product has none of that name. */
  readonly workflow: (file: string) => string | null
}

type Job = { readonly permissions?: unknown }
const SCHEDULED = ["error-sweep.yml", "smoke-test.yml", "doctor.yml"]
const SECRETS = ["DATADOG_API_KEY", "DATADOG_APP_KEY", "JIRA_BASE_URL", "JIRA_USER_EMAIL", "JIRA_API_TOKEN"]
/** In the name of a run, because the sweep counts by it how often a triage that fails early was started. */
const ISSUE = "inputs.issue_id || github.event.client_payload.issue.id || github.event.client_payload.issue_id"
const expression = (text: string): string => `\${{ ${text} }}`
const secretLine = (name: string): string => `      ${name}: ${expression(`secrets.${name}`)}`

/** Files to write below .github/workflows, by name. */
export function callerWorkflows(given: Callers): ReadonlyMap<string, string> {
  const files = new Map([["error-triage.yml", triage(given)]])
  if (given.checks.length > 0) files.set("error-autofix-report.yml", report(given))
  for (const file of SCHEDULED) {
    const text = given.workflow(file)
    const caller = text === null ? null : scheduled(given, file, text)
    if (caller !== null) files.set(file, caller)
  }
  return files
}

function uses({ product, pin }: Callers, file: string): string {
  return `    uses: ${product}/.github/workflows/${file}@${pin}`
}

function triage(given: Callers): string {
  return `name: Error triage
run-name: Error triage ${expression(ISSUE)}
on:
  repository_dispatch:
    types: [datadog-error-tracking]
  workflow_dispatch:
    inputs:
      issue_id: { type: string, required: true, description: Error Tracking issue id }
      force_fix: { type: boolean, default: false, description: Ask for a fix although the gate would hold }
permissions: {}
jobs:
  triage:
    permissions: # what the jobs of the called workflow may have at most
      contents: write # the ledger is kept in git refs, and a fix gets a branch
      pull-requests: write # an open or rejected fix is seen, and one that is switched off is closed
      checks: read # how CI of a fix stands
      actions: read # only a fix that is started by hand reads an artifact of another run
${uses(given, "error-triage.yml")}
    with:
      issue_id: ${expression("inputs.issue_id")}
      force_fix: ${expression("inputs.force_fix == true")}
    secrets:
${SECRETS.map(secretLine).join("\n")}
`
}

function report(given: Callers): string {
  return `name: Error auto-fix report
on:
  # Nothing of the run that it follows is used but two names, and the report believes neither.
  workflow_run:
    workflows: ${JSON.stringify(given.checks)}
    types: [completed]
permissions: {}
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request'
      && github.event.workflow_run.head_repository.full_name == github.repository
      && startsWith(github.event.workflow_run.head_branch, 'auto-fix/')
    permissions: # what the called workflow may have at most
      contents: write # the ledger is a git ref
      checks: read # to see how CI stands
      pull-requests: read # to find the pull request of the branch
      actions: read # to see whether the run of a fix has ended that has not reported
${uses(given, "error-autofix-report.yml")}
    with:
      head_branch: ${expression("github.event.workflow_run.head_branch")}
      head_sha: ${expression("github.event.workflow_run.head_sha")}
`
}

/** A caller with the schedule, secrets and permissions that the called workflow names itself; null where it cannot be called. */
function scheduled(given: Callers, file: string, text: string): string | null {
  const { name, on, jobs } = parse(text) as Readonly<Record<string, unknown>>
  const call = at(on, "workflow_call")
  if (call === undefined) return null
  const secrets = Object.keys(at(call, "secrets") ?? {})
  const inputs = sharedInputs(at(on, "workflow_dispatch"), call)
  const crons = at(on, "schedule")
  const lines = Array.isArray(crons) ? crons.map(entry => `    - cron: ${JSON.stringify(at(entry, "cron"))}`) : []
  const permissions = Object.entries(mostPermissions(Object.values(jobs ?? {}) as readonly Job[]))
  return `name: ${JSON.stringify(name)}
on:
${lines.length === 0 ? "" : `  schedule:\n${lines.join("\n")}\n`}  workflow_dispatch:
${inputs.length === 0 ? "" : `    inputs:\n${inputs.map(inputLines).join("")}`}permissions: {}
jobs:
  ${file.replace(".yml", "")}:
    permissions: # what the jobs of the called workflow may have at most
${permissions.map(([key, level]) => `      ${key}: ${level}`).join("\n")}
${uses(given, file)}
${inputs.length === 0 ? "" : `    with:\n${inputs.map(handedOn).join("")}`}${secrets.length === 0 ? "" : `    secrets:\n${secrets.map(secretLine).join("\n")}\n`}`
}

type Input = readonly [name: string, about: unknown]

/** What a person may give by hand and the called workflow takes: GitHub refuses a start that names any other input. */
function sharedInputs(byHand: unknown, call: unknown): readonly Input[] {
  const taken = Object.keys(at(call, "inputs") ?? {})
  return Object.entries(at(byHand, "inputs") ?? {}).filter(([name]) => taken.includes(name))
}

function inputLines([name, about]: Input): string {
  return `      ${name}: ${JSON.stringify(about)}\n`
}

// A schedule has no inputs, and a boolean may not be empty.
function handedOn([name, about]: Input): string {
  return `      ${name}: ${expression(at(about, "type") === "boolean" ? `inputs.${name} == true` : `inputs.${name}`)}\n`
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function mostPermissions(jobs: readonly Job[]): Readonly<Record<string, string>> {
  const most: Record<string, string> = {}
  for (const { permissions } of jobs)
    for (const [key, level] of Object.entries(permissions ?? {})) if (most[key] !== "write") most[key] = String(level)
  return most
}
