import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { PRODUCT } from "../world/world.ts"
import { type LabClient, openLab, STACK } from "./lab-client.ts"

const REPOSITORY = "percihealth/own-workflow"

let lab: LabClient

beforeAll(async () => {
  lab = await openLab()
  const { github, caller } = lab.lab.world
  const sha = (await github.resolve(PRODUCT, "main")) ?? ""
  await github.addRepository({
    name: REPOSITORY,
    defaultBranch: "trunk",
    from: { files: { ".github/workflows/error-triage.yml": ownWorkflow(sha) } },
  })
  for (const [name, value] of github.secrets(caller)) github.setSecret(REPOSITORY, name, value)
  for (const [name, value] of github.variables(caller)) github.setVariable(REPOSITORY, name, value)
})
afterAll(() => lab.close())

/** A workflow of somebody else's making that uses the three actions by themselves, and prints what they gave. */
function ownWorkflow(sha: string): string {
  return `
on:
  workflow_dispatch:
    inputs:
      issue_id: { type: string, required: true }
      dry_run: { type: string, default: "false" }
permissions: {}
jobs:
  all:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    outputs:
      outcome: \${{ steps.dedupe.outputs.outcome }}
      decision: \${{ steps.gate.outputs.decision }}
    steps:
      - id: triage
        uses: ${PRODUCT}/actions/triage@${sha}
        with:
          issue-id: \${{ inputs.issue_id }}
          datadog-api-key: \${{ secrets.DATADOG_API_KEY }}
          datadog-app-key: \${{ secrets.DATADOG_APP_KEY }}
          datadog-url: \${{ vars.DATADOG_URL }}
          dry-run: \${{ inputs.dry_run }}
      - id: dedupe
        uses: ${PRODUCT}/actions/dedupe@${sha}
        with:
          result: \${{ steps.triage.outputs.result }}
          jira-base-url: \${{ secrets.JIRA_BASE_URL }}
          jira-user-email: \${{ secrets.JIRA_USER_EMAIL }}
          jira-api-token: \${{ secrets.JIRA_API_TOKEN }}
          dry-run: \${{ inputs.dry_run }}
      - id: gate
        uses: ${PRODUCT}/actions/autofix-gate@${sha}
        with:
          result: \${{ steps.triage.outputs.result }}
          ticket-key: \${{ steps.dedupe.outputs.ticket-key }}
`
}

function anError(name: string): Promise<string> {
  return lab.feed({
    service: "backend-api",
    env: "preview",
    type: `${name}Error`,
    message: name,
    stack: STACK.replaceAll("TypeError", `${name}Error`),
  })
}

async function start(inputs: Readonly<Record<string, string>>) {
  const { github, urls } = lab.lab.world
  const permissions = { actions: "write", metadata: "read" } as const
  const token = github.issuePat({ owner: "someone", permissions, repositories: [REPOSITORY] })
  const path = `${REPOSITORY}/actions/workflows/error-triage.yml/dispatches`
  const response = await fetch(`${urls.github}/repos/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ref: "trunk", inputs }),
  })
  expect(response.status).toBe(204)
  await lab.idle()
  return lab.lab.world.runner.run(lab.newestRun())
}

describe("the three actions in a workflow of somebody else's making", () => {
  test("make the ticket", async () => {
    const issueId = await anError("Alone")
    const run = await start({ issue_id: issueId })
    expect(run?.jobs[0]?.outputs).toEqual({ outcome: "created", decision: "hold" })
    expect(lab.openTickets(issueId)).toHaveLength(1)
  })

  test("show every write in a dry run, and do none", async () => {
    const issueId = await anError("Rehearsed")
    const before = lab.lab.world.journal.entries().length
    const run = await start({ issue_id: issueId, dry_run: "true" })
    expect(run).toMatchObject({ conclusion: "success" })
    expect(run?.jobs[0]?.outputs["outcome"]).toBe("dry-run")
    const reads = /\/(search|graphql|search\/jql|aggregate)$/
    const writes = lab.lab.world.journal
      .entries()
      .slice(before)
      .filter(call => call.run === run?.id && call.method !== "GET" && !reads.test(call.path))
    expect(writes).toEqual([])
    expect(lab.openTickets(issueId)).toEqual([])
    const summary = run?.jobs[0]?.steps.find(step => step.id === "dedupe")?.summary ?? ""
    for (const write of ["claim", "PPL", "label"]) expect(summary.toLowerCase()).toContain(write.toLowerCase())
  })
})

test("a ticket that Datadog's own integration made counts as the ticket", async () => {
  const issueId = await anError("Linked")
  const { key } = (await lab.jira("POST", "/rest/api/3/issue", {
    fields: { project: { key: "PPL" }, issuetype: { id: "10004" }, summary: "made by Datadog" },
  })) as { key: string }
  lab.lab.world.datadog.setJiraLink(issueId, { key })
  await lab.dispatch({ issue: { id: issueId }, event: { id: "4711" } })
  await lab.idle()
  expect(lab.openTickets(issueId).map(ticket => ticket.key)).toEqual([key])
  expect(lab.tickets().filter(ticket => ticket.summary.includes("LinkedError"))).toEqual([])
})
