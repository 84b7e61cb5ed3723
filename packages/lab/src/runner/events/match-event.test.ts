import { describe, expect, it } from "vitest"
import type { WorkflowEvent } from "../../core/github-contract.ts"
import { readWorkflow } from "../parser/read-workflow.ts"
import { matchEvent } from "./match-event.ts"

const source = { repository: "acme/app", sha: "0".repeat(40) }
const jobs = "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n"

async function matches(on: string, event: Partial<WorkflowEvent> & { name: string }): Promise<boolean> {
  const file = await readWorkflow({ source, path: ".github/workflows/a.yml", text: `${on}\n${jobs}` })
  expect(file.errors).toEqual([])
  return matchEvent(file, {
    repository: "acme/app",
    ref: "refs/heads/main",
    sha: source.sha,
    actor: "octocat",
    cause: "user",
    payload: {},
    ...event,
  })
}

const push = { name: "push", payload: { commits: [{ added: ["docs/a.md"], modified: ["src/x.ts"], removed: [] }] } }
const pull = (action: string, base = "develop") => ({
  name: "pull_request",
  payload: { action, pull_request: { base: { ref: base } } },
})

describe("matchEvent", () => {
  it.each<[string, string, Partial<WorkflowEvent> & { name: string }, boolean]>([
    ["an event by name", "on: push", push, true],
    ["an event of a list", "on: [push, pull_request]", push, true],
    ["no other event", "on: push", pull("opened"), false],
    [
      "a listed dispatch type",
      "on: {repository_dispatch: {types: [a, b]}}",
      { name: "repository_dispatch", payload: { action: "b" } },
      true,
    ],
    [
      "no other dispatch type",
      "on: {repository_dispatch: {types: [a]}}",
      { name: "repository_dispatch", payload: { action: "b" } },
      false,
    ],
    [
      "any dispatch type without a list",
      "on: {repository_dispatch: }",
      { name: "repository_dispatch", payload: { action: "b" } },
      true,
    ],
    [
      "the asked workflow",
      "on: workflow_dispatch",
      { name: "workflow_dispatch", workflow: ".github/workflows/a.yml" },
      true,
    ],
    [
      "no other workflow",
      "on: workflow_dispatch",
      { name: "workflow_dispatch", workflow: ".github/workflows/b.yml" },
      false,
    ],
    ["no event for a workflow that is only called", "on: {workflow_call: }", { name: "workflow_call" }, false],
    ["a pull request's default types", "on: pull_request", pull("synchronize"), true],
    ["no other type of pull request", "on: pull_request", pull("labeled"), false],
    ["a pull request by its base", "on: {pull_request: {branches: [develop]}}", pull("opened"), true],
    ["no pull request into another base", "on: {pull_request: {branches: [develop]}}", pull("opened", "main"), false],
    ["a pushed branch", "on: {push: {branches: ['ma*']}}", push, true],
    ["no ignored branch", "on: {push: {branches-ignore: [main]}}", push, false],
    ["no branch that a later pattern takes out", "on: {push: {branches: ['**', '!main']}}", push, false],
    ["no branch where only tags are named", "on: {push: {tags: ['v*']}}", push, false],
    ["a tag", "on: {push: {tags: ['v*']}}", { ...push, ref: "refs/tags/v1" }, true],
    ["a changed path", "on: {push: {paths: ['src/**']}}", push, true],
    ["no other path", "on: {push: {paths: ['lib/**']}}", push, false],
    ["a push that is not all ignored", "on: {push: {paths-ignore: ['docs/**']}}", push, true],
    ["a schedule", "on: {schedule: [{cron: '*/15 * * * *'}]}", { name: "schedule" }, true],
  ])("matches %s", async (_, on, event, expected) => {
    expect(await matches(on, event)).toBe(expected)
  })
})
