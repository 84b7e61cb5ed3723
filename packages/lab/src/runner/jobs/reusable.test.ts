import { describe, expect, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import { findStep } from "../testing/find-step.ts"
import type { Scenario } from "../testing/scenario.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"

const called = `on:
  workflow_call:
    inputs:
      id: {type: string, required: true}
      force: {type: boolean, default: true}
      limit: {type: number}
    secrets:
      KEY: {required: true}
      EXTRA: {}
    outputs:
      decision: {value: "\${{ jobs.inner.outputs.decision }}"}
env: {FROM_CALLED: called-env}
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs: {decision: "\${{ steps.s.outputs.decision }}"}
    steps:
      - id: s
        run: |
          echo "inputs \${{ inputs.id }} \${{ inputs.force == true }} \${{ toJSON(inputs.limit) }}"
          echo "secrets \${{ secrets.KEY == 'repo-secret-value' }} [\${{ secrets.OTHER }}] \${{ github.token != '' }}"
          echo "caller $GITHUB_WORKFLOW $GITHUB_REPOSITORY \${{ github.event.client_payload.id }} \${{ vars.PLACE }} [$FROM_CALLER] $FROM_CALLED"
          echo "job \${{ job.workflow_repository }} \${{ job.workflow_file_path }} \${{ job.workflow_sha == github.sha }}"
          echo "decision=fix" >> "$GITHUB_OUTPUT"
      - uses: $/actions/where
`
const where = {
  "actions/where/action.yml":
    "name: w\ndescription: w\nruns:\n  using: composite\n  steps:\n    - {run: cat $GITHUB_ACTION_PATH/where.txt, shell: bash}\n",
  "actions/where/where.txt": "files of the caller\n",
}

const caller = (uses: string, more = ""): string => `on: repository_dispatch
name: Caller
env: {FROM_CALLER: caller-env}
jobs:
  call:
    uses: ${uses}
    with: {id: "\${{ github.event.client_payload.id }}"}
    secrets: {KEY: "\${{ secrets.KEY }}"}
${more}  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - run: echo "decision \${{ needs.call.outputs.decision }} \${{ needs.call.result }}"
`

const scenarios: readonly Scenario[] = [
  {
    name: "calls a workflow of the same repository with inputs, secrets and outputs",
    workflow: caller("./.github/workflows/called.yml"),
    files: { ".github/workflows/called.yml": called, ...where },
    payload: { id: "i-1" },
    prints: [
      "inputs i-1 true 0",
      "secrets true [] true",
      "caller Caller acme/app i-1 here [] called-env",
      "job acme/app .github/workflows/called.yml true",
      "files of the caller",
      "decision fix success",
    ],
    jobs: { "call/inner": "success", after: "success" },
  },
  {
    name: "calls a workflow by $/ just the same",
    workflow: caller("$/.github/workflows/called.yml"),
    files: { ".github/workflows/called.yml": called, ...where },
    prints: ["decision fix success"],
  },
  {
    name: "hands all secrets over with inherit",
    workflow: caller("./.github/workflows/called.yml").replace(/secrets: \{KEY.*\}/, "secrets: inherit"),
    files: { ".github/workflows/called.yml": called, ...where },
    prints: ["secrets true [***] true"],
  },
  {
    name: "refuses a call with wrong inputs and secrets before anything runs",
    workflow: caller("./.github/workflows/called.yml")
      .replace(/with: .*/, "with: {idd: x}")
      .replace(/secrets: \{KEY/, "secrets: {KEYY"),
    files: { ".github/workflows/called.yml": called, ...where },
    conclusion: "failure",
    error: `.github/workflows/test.yml (Line: 5): Invalid input, idd is not defined in the referenced workflow.
.github/workflows/test.yml (Line: 5): Input id is required, but not provided while calling.
.github/workflows/test.yml (Line: 5): Invalid secret, KEYY is not defined in the referenced workflow.
.github/workflows/test.yml (Line: 5): Secret KEY is required, but not provided while calling.`,
  },
  {
    name: "refuses a called workflow that asks for more than its caller has",
    workflow: caller("./.github/workflows/called.yml").replace("jobs:", "permissions: {contents: read}\njobs:"),
    files: {
      ".github/workflows/called.yml": called.replace("jobs:", "permissions: {contents: write}\njobs:"),
      ...where,
    },
    conclusion: "failure",
    error: "The nested job 'inner' is requesting 'contents: write', but is only allowed 'contents: read'.",
  },
  {
    name: "refuses a workflow that is not there, and one that is not reusable",
    workflow: `on: repository_dispatch
jobs:
  a: {uses: ./.github/workflows/none.yml}
  b: {uses: ./.github/workflows/plain.yml}
  c: {uses: nobody/none/.github/workflows/x.yml@v1}
`,
    files: {
      ".github/workflows/plain.yml":
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
    },
    conclusion: "failure",
    error: 'error parsing called workflow "nobody/none/.github/workflows/x.yml@v1": workflow was not found.',
  },
]

describe("reusable workflows", () => {
  it.each(scenarios)("$name", async scenario => {
    const lab = createTestRunner()
    lab.host.setVariable(REPOSITORY, "PLACE", "here")
    lab.host.setSecret(REPOSITORY, "KEY", "repo-secret-value")
    lab.host.setSecret(REPOSITORY, "OTHER", "other-secret-value")
    checkScenario(await lab.run(scenario.workflow, scenario), scenario)
  })

  it("calls another repository's workflow at a commit: its files, the caller's event, variables and token", async () => {
    const lab = createTestRunner()
    lab.host.setVariable(REPOSITORY, "PLACE", "here")
    lab.host.setVariable("tools/kit", "PLACE", "not here")
    lab.host.setSecret(REPOSITORY, "KEY", "repo-secret-value")
    const theirs = {
      ...where,
      "actions/where/where.txt": "files of the called\n",
      ".github/workflows/called.yml": called,
    }
    const sha = lab.host.commit("tools/kit", theirs)
    lab.host.commit("tools/kit", { "actions/where/where.txt": "a later commit\n" })
    const run = await lab.run(caller(`tools/kit/.github/workflows/called.yml@${sha}`), {
      files: where,
      payload: { id: "i-2" },
    })
    expect(run.errors).toEqual([])
    expect(run.conclusion).toBe("success")
    const { log } = findStep(run, "s")
    expect(log).toContain("caller Caller acme/app i-2 here [] called-env")
    expect(log).toContain("job tools/kit .github/workflows/called.yml false")
    expect(findStep(run, "Run $/actions/where").log).toContain("files of the called")
    expect(lab.host.tokens.map(token => token.repository)).toEqual([REPOSITORY, REPOSITORY])
  })

  it("nests, gives each level its caller's permissions at most, and names jobs by their path", async () => {
    const lab = createTestRunner()
    const call = (name: string): string => `on: workflow_call\njobs:\n  go: {uses: ./.github/workflows/${name}.yml}\n`
    const leaf = "on: workflow_call\njobs:\n  leaf:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo leaf\n"
    const run = await lab.run(
      "on: repository_dispatch\npermissions: {}\njobs:\n  top:\n    permissions: {checks: read}\n    uses: ./.github/workflows/one.yml\n",
      { files: { ".github/workflows/one.yml": call("two"), ".github/workflows/two.yml": leaf } },
    )
    expect(run.jobs).toMatchObject([
      {
        id: "top/go/leaf",
        name: "top / go / leaf",
        conclusion: "success",
        permissions: { checks: "read", metadata: "read" },
      },
    ])
  })

  it("shows the outputs of a reusable workflow also where an event started it", async () => {
    const lab = createTestRunner()
    const run = await lab.run(
      'on:\n  repository_dispatch:\n  workflow_call:\n    outputs: {x: {value: "${{ jobs.a.result }}"}}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n',
    )
    expect(run.outputs).toEqual({ x: "success" })
  })
})
