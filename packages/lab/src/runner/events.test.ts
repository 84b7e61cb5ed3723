import { describe, expect, it } from "vitest"
import { findStep } from "./testing/find-step.ts"
import { createTestRunner, REPOSITORY } from "./testing/test-runner.ts"

const job = (text: string): string =>
  `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: s, run: 'echo ${text}'}\n`
const dispatch = { name: "repository_dispatch", repository: REPOSITORY, payload: { action: "go" } }

describe("starting runs", () => {
  it("takes the default branch's files for repository_dispatch, whatever the event's commit", async () => {
    const lab = createTestRunner()
    const old = lab.host.commit(REPOSITORY, { ".github/workflows/a.yml": `on: repository_dispatch\n${job("old")}` })
    lab.host.commit(REPOSITORY, { ".github/workflows/a.yml": `on: repository_dispatch\n${job("new")}` })
    lab.host.commit(REPOSITORY, { ".github/workflows/b.yml": `on: repository_dispatch\n${job("branch")}` }, "topic")
    const runs = await lab.emit({ ...dispatch, sha: old })
    expect(runs).toHaveLength(1)
    expect(runs[0] && findStep(runs[0], "s").log).toContain("new\n")
  })

  it("takes the pushed commit's files for push, and starts every workflow that listens", async () => {
    const lab = createTestRunner()
    const files = {
      ".github/workflows/a.yml": `on: push\n${job("a")}`,
      ".github/workflows/b.yaml": `on: [push]\n${job("b")}`,
      ".github/workflows/c.txt": "on: push",
    }
    const sha = lab.host.commit(REPOSITORY, files, "topic")
    const runs = await lab.emit({ name: "push", repository: REPOSITORY, ref: "refs/heads/topic", sha })
    expect(runs.map(run => [run.workflow, run.conclusion])).toEqual([
      [".github/workflows/a.yml", "success"],
      [".github/workflows/b.yaml", "success"],
    ])
  })

  it("dispatches a branch's version of a workflow that the default branch has, and only such", async () => {
    const lab = createTestRunner()
    lab.host.commit(REPOSITORY, { ".github/workflows/a.yml": `on: workflow_dispatch\n${job("main")}` })
    const sha = lab.host.commit(
      REPOSITORY,
      {
        ".github/workflows/a.yml": `on: workflow_dispatch\n${job("topic")}`,
        ".github/workflows/new.yml": `on: workflow_dispatch\n${job("new")}`,
      },
      "topic",
    )
    const event = { name: "workflow_dispatch", repository: REPOSITORY, ref: "refs/heads/topic", sha }
    const [run] = await lab.emit({ ...event, workflow: ".github/workflows/a.yml" })
    expect(run && findStep(run, "s").log).toContain("topic\n")
    expect(await lab.emit({ ...event, workflow: ".github/workflows/new.yml" })).toEqual([])
  })

  it("tells the id of a dispatched run before it exists", async () => {
    const lab = createTestRunner()
    lab.host.commit(REPOSITORY, { ".github/workflows/a.yml": `on: workflow_dispatch\n${job("x")}` })
    const event = lab.host.emit({
      name: "workflow_dispatch",
      repository: REPOSITORY,
      workflow: ".github/workflows/a.yml",
    })
    const id = lab.host.served().nextRunId(event)
    await lab.clock.settled()
    expect(lab.runner.run(String(id))).toMatchObject({ event: "workflow_dispatch", conclusion: "success" })
    expect(lab.host.served().get(REPOSITORY, id ?? 0)).toMatchObject({
      path: ".github/workflows/a.yml",
      headBranch: "main",
      attempt: 1,
    })
    expect(lab.host.served().get("acme/other", id ?? 0)).toBeNull()
  })

  it("starts nothing but dispatches for what a job's token does, and lets its pull requests wait for approval", async () => {
    const lab = createTestRunner()
    const sha = lab.host.commit(REPOSITORY, {
      ".github/workflows/a.yml": `on: [push, pull_request, repository_dispatch]\n${job("x")}`,
    })
    const cause = "github-token"
    expect(await lab.emit({ name: "push", repository: REPOSITORY, sha, cause })).toEqual([])
    expect(await lab.emit({ ...dispatch, cause })).toMatchObject([{ conclusion: "success" }])
    const [waiting] = await lab.emit({
      name: "pull_request",
      repository: REPOSITORY,
      sha,
      cause,
      payload: { action: "opened" },
    })
    expect(waiting).toMatchObject({ status: "completed", conclusion: "action_required", jobs: [] })
    expect(lab.host.served().rerun(REPOSITORY, Number(waiting?.id))).toBe(false)
    expect(lab.host.served().approve?.(REPOSITORY, Number(waiting?.id))).toBe(true)
    expect(lab.host.served().approve?.(REPOSITORY, Number(waiting?.id))).toBe(false)
    await lab.clock.settled()
    expect(lab.runner.run(waiting?.id ?? "")).toMatchObject({ conclusion: "success", attempt: 1 })
  })

  it("repeats a run under the same id as the next attempt", async () => {
    const lab = createTestRunner()
    const first = await lab.run(
      `on: repository_dispatch\n${job("attempt $GITHUB_RUN_ATTEMPT of $GITHUB_RUN_ID number $GITHUB_RUN_NUMBER")}`,
    )
    expect(lab.host.served().rerun(REPOSITORY, Number(first.id))).toBe(true)
    expect(lab.host.served().rerun(REPOSITORY, Number(first.id))).toBe(false)
    await lab.clock.settled()
    const second = lab.runner.run(first.id)
    expect(second).toMatchObject({ attempt: 2, conclusion: "success" })
    expect(second && findStep(second, "s").log).toContain(`attempt 2 of ${first.id} number 1\n`)
    expect(lab.runner.runs()).toHaveLength(1)
  })

  it("gives each job its own doors, puts them into its environment and its values, and closes them", async () => {
    const closed: string[] = []
    const lab = createTestRunner({
      openDoors: ({ runId, jobId }) =>
        Promise.resolve({
          githubApi: `http://127.0.0.1:1/${jobId}`,
          githubServer: `http://127.0.0.1:2/${jobId}`,
          close: () => Promise.resolve(void closed.push(`${jobId} ${runId.length > 0}`)),
          translate: value => value.replace("http://lab", `http://door-of-${jobId}`),
        }),
    })
    lab.host.setVariable(REPOSITORY, "JIRA", "http://lab/jira")
    lab.host.setSecret(REPOSITORY, "DATADOG", "http://lab/datadog")
    const run = await lab.run(
      `on: repository_dispatch
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: s
        env: {D: "\${{ secrets.DATADOG }}"}
        run: |
          echo "$GITHUB_API_URL \${{ github.api_url }} $GITHUB_GRAPHQL_URL $GITHUB_SERVER_URL"
          echo "\${{ vars.JIRA }} \${#D}"
  b:
    uses: ./.github/workflows/b.yml
    with: {url: "\${{ vars.JIRA }}"}
`,
      {
        files: {
          ".github/workflows/b.yml":
            "on:\n  workflow_call:\n    inputs: {url: {type: string}}\njobs:\n  c:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: c, run: 'echo ${{ inputs.url }}'}\n",
        },
      },
    )
    const { log } = findStep(run, "s")
    expect(log).toContain(
      "http://127.0.0.1:1/a http://127.0.0.1:1/a http://127.0.0.1:1/a/graphql http://127.0.0.1:2/a\n",
    )
    expect(log).toContain(`http://door-of-a/jira ${"http://door-of-a/datadog".length}\n`)
    expect(findStep(run, "c").log).toContain("http://door-of-b/c/jira\n")
    expect(closed.sort()).toEqual(["a true", "b/c true"])
  })
})
