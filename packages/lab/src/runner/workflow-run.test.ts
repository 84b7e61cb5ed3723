import { expect, it } from "vitest"
import { findStep } from "./testing/find-step.ts"
import { createTestRunner, REPOSITORY } from "./testing/test-runner.ts"

const job = (text: string): string =>
  `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: s, run: 'echo ${text}'}\n`
const dispatch = { name: "repository_dispatch", repository: REPOSITORY, payload: { action: "go" } }

it("starts what follows a workflow by its name, on the default branch, with what it followed", async () => {
  const lab = createTestRunner()
  const seen = "${{ github.event.workflow_run.name }} ${{ github.event.workflow_run.conclusion }} ${{ github.ref }}"
  lab.host.commit(REPOSITORY, {
    ".github/workflows/ci.yml": `name: CI\nrun-name: a title\non: push\n${job("x")}`,
    ".github/workflows/after.yml": `on: {workflow_run: {workflows: [CI], types: [completed]}}\n${job(seen)}`,
    ".github/workflows/other.yml": `on: {workflow_run: {workflows: [Other]}}\n${job("x")}`,
    ".github/workflows/main.yml": `on: {workflow_run: {workflows: [CI], branches: [main]}}\n${job("x")}`,
  })
  const sha = lab.host.commit(REPOSITORY, { ".github/workflows/ci.yml": `name: CI\non: push\n${job("y")}` }, "topic")
  const runs = await lab.emit({ name: "push", repository: REPOSITORY, ref: "refs/heads/topic", sha })
  expect(runs.map(run => [run.workflow, run.event])).toEqual([
    [".github/workflows/ci.yml", "push"],
    [".github/workflows/after.yml", "workflow_run"],
  ])
  expect(runs[1] && findStep(runs[1], "s").log).toContain("CI success refs/heads/main\n")
  expect(lab.host.announced.slice(0, 3)).toEqual(["CI requested", "CI in_progress", "CI completed"])
})

it("tells that a run waits for approval at once, and again how it ended", async () => {
  const lab = createTestRunner()
  const sha = lab.host.commit(REPOSITORY, { ".github/workflows/ci.yml": `name: CI\non: pull_request\n${job("x")}` })
  const head = { ref: "topic", sha: "1".repeat(40) }
  const payload = { action: "opened", pull_request: { head, base: { ref: "main" } } }
  const [run] = await lab.emit({ name: "pull_request", repository: REPOSITORY, sha, cause: "github-token", payload })
  expect(lab.host.announced).toEqual(["CI requested", "CI completed"])
  const shown = lab.host.served().get(REPOSITORY, Number(run?.id))
  expect(shown).toMatchObject({ conclusion: "action_required", headBranch: "topic", headSha: head.sha, jobs: [] })
  lab.host.served().approve?.(REPOSITORY, Number(run?.id))
  await lab.clock.settled()
  expect(lab.host.announced.slice(2)).toEqual(["CI in_progress", "CI completed"])
  expect(lab.host.served().get(REPOSITORY, Number(run?.id))?.jobs).toMatchObject([{ name: "a", conclusion: "success" }])
})

it("ends a chain after three, also where a workflow follows itself", async () => {
  const lab = createTestRunner()
  lab.host.commit(REPOSITORY, {
    ".github/workflows/a.yml": `name: A\non:\n  repository_dispatch:\n  workflow_run: {workflows: [A], types: [completed]}\n${job("x")}`,
  })
  expect(await lab.emit(dispatch)).toHaveLength(4)
})

it.each([
  [["apps/web/a.ts", "apps/backend/b.ts"], 1],
  [["apps/web/a.ts"], 0],
])("looks at the files that a pull request changes: %j", async (changedFiles, count) => {
  const lab = createTestRunner()
  const sha = lab.host.commit(REPOSITORY, {
    ".github/workflows/a.yml": `on: {pull_request: {paths: [apps/backend/**]}}\n${job("x")}`,
  })
  const payload = { action: "opened" }
  expect(await lab.emit({ name: "pull_request", repository: REPOSITORY, sha, payload, changedFiles })).toHaveLength(
    count,
  )
})
