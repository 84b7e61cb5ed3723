import { describe, expect, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import { findStep } from "../testing/find-step.ts"
import type { Scenario } from "../testing/scenario.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"

const echo = (text: string): string => `    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${text}"\n`
const fail = "    runs-on: ubuntu-latest\n    steps:\n      - run: exit 1\n"

const scenarios: readonly Scenario[] = [
  {
    name: "skips what needs a failed or skipped job, all the way down, unless it says otherwise",
    workflow: `on: repository_dispatch
jobs:
  bad:
${fail}
  next:
    needs: bad
${echo("no")}
  after-next:
    needs: [next]
${echo("no")}
  always:
    needs: after-next
    if: always()
${echo("always sees \\${{ needs.after-next.result }}")}
  after-always:
    needs: always
${echo("no")}
  on-failure:
    needs: next
    if: failure()
${echo("rescued")}
  not-cancelled:
    needs: bad
    if: "!cancelled()"
${echo("still")}
`.replaceAll("\\$", "$"),
    conclusion: "failure",
    prints: ["always sees skipped", "rescued", "still"],
    jobs: {
      bad: "failure",
      next: "skipped",
      "after-next": "skipped",
      always: "success",
      // A skipped ancestor counts although the job between succeeded.
      "after-always": "skipped",
      "on-failure": "success",
      "not-cancelled": "success",
    },
  },
  {
    name: "evaluates the if of a job with outputs of those it needs",
    workflow: `on: repository_dispatch
jobs:
  decide:
    runs-on: ubuntu-latest
    outputs: {decision: "\${{ steps.d.outputs.decision }}"}
    steps:
      - {id: d, run: 'echo "decision=fix" >> "$GITHUB_OUTPUT"'}
  fix:
    needs: decide
    if: needs.decide.outputs.decision == 'fix'
${echo("fixing")}
  hold:
    needs: decide
    if: \${{ needs.decide.outputs.decision == 'hold' }}
${echo("holding")}
`,
    prints: ["fixing"],
    jobs: { fix: "success", hold: "skipped" },
  },
  {
    name: "succeeds although a job with continue-on-error failed",
    workflow: `on: repository_dispatch
jobs:
  soft:
    continue-on-error: true
${fail}
  next:
    needs: soft
${echo("goes on")}
`,
    prints: ["goes on"],
    jobs: { soft: "failure", next: "success" },
  },
  {
    name: "is skipped where all jobs are",
    workflow: `on: repository_dispatch\njobs:\n  a:\n    if: "false"\n${echo("no")}`,
    conclusion: "skipped",
    jobs: { a: "skipped" },
  },
  {
    name: "runs a job for each cell of its matrix with include and exclude",
    workflow: `on: repository_dispatch
jobs:
  m:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        os: [a, b]
        v: [1, 2]
        exclude: [{os: b, v: 2}]
        include: [{os: a, extra: yes}, {os: c, v: 3}]
    name: job \${{ matrix.os }}
    steps:
      - run: echo "cell \${{ matrix.os }}\${{ matrix.v }}\${{ matrix.extra }} of \${{ strategy.job-total }}"
`,
    prints: ["cell a1yes of 4", "cell a2yes of 4", "cell b1 of 4", "cell c3 of 4"],
  },
  {
    name: "takes a matrix from an output",
    workflow: `on: repository_dispatch
jobs:
  m:
    runs-on: ubuntu-latest
    strategy: {matrix: "\${{ fromJSON(github.event.client_payload.matrix) }}"}
    steps:
      - run: echo "cell \${{ matrix.service }}"
`,
    payload: { matrix: '{"service":["one","two"]}' },
    prints: ["cell one", "cell two"],
  },
  {
    name: "gives a job the secrets and variables of its environment",
    workflow: `on: repository_dispatch
jobs:
  a:
    environment: production
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ vars.PLACE }} \${{ vars.SHARED }} \${{ secrets.KEY == 'env-secret-value' }} \${{ secrets.NONE == '' }}"
  b:
    environment: {name: unknown}
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ vars.PLACE }} \${{ secrets.KEY == 'repo-secret-value' }}"
`,
    prints: ["environment shared true true", "repository true"],
  },
  {
    name: "refuses by name and line what it does not support",
    workflow: `on: repository_dispatch
jobs:
  a:
    runs-on: windows-latest
    container: node:24
    services: {db: {image: postgres}}
    steps:
      - run: echo
        shell: pwsh
      - uses: docker://alpine
`,
    conclusion: "failure",
    error: `.github/workflows/test.yml (Line: 5): 'jobs.a.container' is not supported by the lab's runner
.github/workflows/test.yml (Line: 6): 'jobs.a.services' is not supported by the lab's runner
.github/workflows/test.yml (Line: 4): 'jobs.a.runs-on' asks for 'windows-latest': the lab has hosted Ubuntu runners only
.github/workflows/test.yml (Line: 9): 'jobs.a.steps.0.shell' is 'pwsh': the lab's runner knows bash and sh
.github/workflows/test.yml (Line: 10): 'jobs.a.steps.1.uses' is 'docker://alpine': the lab's runner has no containers`,
  },
  {
    name: "fails an invalid workflow with the errors of GitHub's parser",
    workflow: `on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ nope.x }}\n        wiht: {}\n`,
    conclusion: "failure",
    error: ".github/workflows/test.yml (Line: 7, Col: 9): Unexpected value 'wiht'",
  },
  {
    name: "fails a file that is no YAML",
    workflow: "on: [push\njobs: {",
    conclusion: "failure",
    error: ".github/workflows/test.yml",
  },
  {
    name: "fails a job whose group is empty",
    workflow: `on: repository_dispatch\njobs:\n  a:\n    concurrency: "\${{ github.event.client_payload.id }}"\n${echo("no")}`,
    conclusion: "failure",
    error: "job 'a': The concurrency group must not be empty",
  },
]

describe("jobs", () => {
  it.each(scenarios)("$name", async scenario => {
    const lab = createTestRunner()
    lab.host.setVariable(REPOSITORY, "PLACE", "repository")
    lab.host.setVariable(REPOSITORY, "SHARED", "shared")
    lab.host.setSecret(REPOSITORY, "KEY", "repo-secret-value")
    lab.host.setEnvironment(REPOSITORY, "production", {
      variables: { PLACE: "environment" },
      secrets: { KEY: "env-secret-value" },
    })
    checkScenario(await lab.run(scenario.workflow, scenario), scenario)
  })

  it.each([
    ["nothing declared", "", "", { contents: "read", metadata: "read" }],
    ["an empty mapping at the top", "permissions: {}\n", "", { metadata: "read" }],
    [
      "the top",
      "permissions: {contents: write, pull-requests: read}\n",
      "",
      { contents: "write", pull_requests: "read", metadata: "read" },
    ],
    [
      "the job instead of the top",
      "permissions: {contents: write}\n",
      "    permissions: {checks: read}\n",
      { checks: "read", metadata: "read" },
    ],
    ["a grant of none", "permissions: {contents: none}\n", "", { metadata: "read" }],
  ])("mints a token by %s, and revokes it when the job ends", async (_, top, job, permissions) => {
    const lab = createTestRunner()
    const run = await lab.run(
      `on: repository_dispatch\n${top}jobs:\n  a:\n${job}    runs-on: ubuntu-latest\n    steps:\n      - {id: t, run: 'echo "\${{ github.token == secrets.GITHUB_TOKEN }} \${{ github.token }}"'}\n`,
    )
    expect(lab.host.tokens).toEqual([{ token: expect.any(String), repository: REPOSITORY, permissions, revoked: true }])
    expect(run.jobs[0]?.permissions).toEqual(permissions)
    expect(findStep(run, "t").log).toContain("true ***\n")
  })

  it("gives read-all and write-all every permission", async () => {
    const lab = createTestRunner()
    await lab.run(
      `on: repository_dispatch\npermissions: read-all\njobs:\n  a:\n${echo("x")}  b:\n    permissions: write-all\n${echo("x")}`,
    )
    const [read, write] = ["read", "write"].map(level =>
      lab.host.tokens.find(({ permissions }) => permissions["contents"] === level),
    )
    expect(new Set(Object.values(read?.permissions ?? {}))).toEqual(new Set(["read"]))
    expect(write?.permissions).toMatchObject({ pull_requests: "write", actions: "write", metadata: "read" })
  })

  it("types the inputs of a dispatch and leaves strings in the event", async () => {
    const lab = createTestRunner()
    lab.host.commit(REPOSITORY, {
      ".github/workflows/d.yml": `on:
  repository_dispatch:
  workflow_dispatch:
    inputs:
      issue_id: {required: true}
      force_fix: {type: boolean, default: false}
      level: {type: choice, options: [low, high], default: low}
      count: {type: number, default: 3}
run-name: triage \${{ inputs.issue_id }}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: p
        run: echo "\${{ inputs.force_fix == true }} \${{ github.event.inputs.force_fix == 'true' }} \${{ toJSON(inputs.count) }} \${{ inputs.level }} [\${{ inputs.issue_id }}]"
`,
    })
    const dispatch = async (inputs: Record<string, string>) =>
      (
        await lab.emit({
          name: "workflow_dispatch",
          repository: REPOSITORY,
          workflow: ".github/workflows/d.yml",
          payload: { inputs },
        })
      )[0]
    const run = await dispatch({ issue_id: "i1", force_fix: "true" })
    expect(run?.name).toBe("triage i1")
    expect(run && findStep(run, "p").log).toContain("true true 3 low [i1]\n")
    const [other] = await lab.emit({ name: "repository_dispatch", repository: REPOSITORY })
    expect(other && findStep(other, "p").log).toContain("false false null  []\n")
    expect((await dispatch({ issue_id: "i1", level: "none" }))?.errors).toEqual([
      "Provided value 'none' for input 'level' not in the list of allowed values",
    ])
    expect((await dispatch({ wrong: "x" }))?.errors).toEqual([
      'Unexpected inputs provided: ["wrong"]',
      "Required input 'issue_id' not provided",
    ])
  })
})
