import { describe, expect, test } from "vitest"
import { faultText } from "../tools/contracts/fault.ts"
import { workflowFaults } from "../tools/contracts/workflow-faults.ts"

const sha = "3d3c42e5aac5ba805825da76410c181273ba90b1"
const action = `name: greet
description: Greets.
inputs:
  who:
    description: Whom to greet.
    required: true
outputs:
  greeting:
    description: What was said.
runs:
  using: node24
  main: dist/index.js
`

/** A sound workflow; each planted fault changes one place of it. */
const sound = `name: sound
on:
  repository_dispatch:
    types: [x]
  workflow_dispatch:
    inputs:
      issue_id:
        type: string
        description: An id
permissions: {}
jobs:
  first:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to check out
    outputs:
      said: \${{ steps.greet.outputs.greeting }}
    steps:
      - uses: actions/checkout@${sha} # v7.0.1
        with:
          persist-credentials: false
      - id: greet
        uses: $/actions/greet
        with:
          who: \${{ inputs.issue_id }}
      - run: echo "$ID"
        env:
          ID: \${{ github.event.client_payload.id }}
  second:
    needs: first
    if: needs.first.outputs.said == 'hi'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: echo "$SAID"
        env:
          SAID: \${{ needs.first.outputs.said }}
`

const inRun = (expression: string): [string, string] => ['echo "$ID"', `echo "\${{ ${expression} }}"`]
const checkout = `actions/checkout@${sha} # v7.0.1`

/** What is planted: the text to replace, what takes its place, and the rule that must name it. */
const planted: readonly (readonly [name: string, change: readonly [from: string, to: string], rule: string])[] = [
  ["event data in a script", inRun("github.event.client_payload.id"), "script-expression"],
  ["event data by index", inRun("github['event']['client_payload']"), "script-expression"],
  ["the branch name in a script", inRun("github.head_ref"), "script-expression"],
  ["an input in a script", inRun("inputs.issue_id"), "script-expression"],
  ["a step's output in a script", inRun("steps.greet.outputs.greeting"), "script-expression"],
  ["a job's output in a script", inRun("needs.first.outputs.said"), "script-expression"],
  ["a secret in a script", inRun("secrets.TOKEN"), "script-expression"],
  ["a variable in a script", inRun("vars.NAME"), "script-expression"],
  ["data inside a function in a script", inRun("format('{0}', inputs.issue_id)"), "script-expression"],
  ["a whole context in a script", inRun("toJSON(github)"), "script-expression"],
  [
    "data in a script of several lines",
    ['- run: echo "$ID"', "- run: |\n          set -e\n          echo ${{ inputs.issue_id }}"],
    "script-expression",
  ],
  [
    "data in github-script",
    [
      '- run: echo "$ID"',
      `- uses: actions/github-script@${sha} # v8\n        with:\n          script: f("\${{ inputs.issue_id }}")`,
    ],
    "script-expression",
  ],
  ["an action by tag", [checkout, "actions/checkout@v7"], "pinned-uses"],
  ["an action by short SHA", [checkout, "actions/checkout@3d3c42e # v7.0.1"], "pinned-uses"],
  ["a pin without its version", [checkout, `actions/checkout@${sha}`], "pinned-uses"],
  ["an own action by a relative path", ["$/actions/greet", "./actions/greet"], "pinned-uses"],
  ["an image by tag", ["$/actions/greet", "docker://alpine:3"], "pinned-uses"],
  ["no top-level permissions", ["permissions: {}\n", ""], "least-permissions"],
  ["top-level permissions", ["permissions: {}", "permissions:\n  contents: read # to read"], "least-permissions"],
  ["everything granted", ["permissions: {}", "permissions: write-all"], "least-permissions"],
  [
    "a job with everything",
    ["permissions:\n      contents: read # to check out", "permissions: write-all"],
    "least-permissions",
  ],
  ["a grant without its reason", ["contents: read # to check out", "contents: read"], "least-permissions"],
  ["a job without end", ["    timeout-minutes: 5\n    permissions", "    permissions"], "job-limits"],
  [
    "a job of six hours",
    ["timeout-minutes: 5\n    permissions", "timeout-minutes: 360\n    permissions"],
    "job-limits",
  ],
  ["a token left in the checkout", ["persist-credentials: false", "persist-credentials: true"], "kept-secrets"],
  ["a checkout without the setting", ["\n        with:\n          persist-credentials: false", ""], "kept-secrets"],
  ["a dump of all secrets", ["${{ github.event.client_payload.id }}", "${{ toJSON(secrets) }}"], "kept-secrets"],
  [
    "a secret by computed name",
    ["${{ github.event.client_payload.id }}", "${{ secrets[inputs.issue_id] }}"],
    "kept-secrets",
  ],
  ["a trigger for strangers", ["repository_dispatch:\n    types: [x]", "pull_request_target:"], "kept-secrets"],
  ["an output that the action lacks", ["greet.outputs.greeting", "greet.outputs.greting"], "step-outputs"],
  ["an input that the action lacks", ["who: ${{", "whom: ${{"], "language-service"],
  ["a required input left out", ["\n        with:\n          who: ${{ inputs.issue_id }}", ""], "language-service"],
  ["an action that is not there", ["$/actions/greet", "$/actions/great"], "language-service"],
  ["a step that is not there", ["steps.greet.outputs", "steps.great.outputs"], "language-service"],
  ["a job that is not there", ["needs: first", "needs: frist"], "language-service"],
  ["a job output that is not there", ["needs.first.outputs.said ==", "needs.first.outputs.sad =="], "language-service"],
  ["an input that is not declared", ["who: ${{ inputs.issue_id }}", "who: ${{ inputs.isue_id }}"], "language-service"],
  ["an unknown key", ["timeout-minutes: 5\n    permissions", "timeout-minuts: 5\n    permissions"], "language-service"],
  ["an unknown event", ["repository_dispatch:", "repository_dispached:"], "language-service"],
  ["an unknown permission", ["contents: read #", "contnts: read #"], "language-service"],
  ["a broken expression", ["== 'hi'", "=== 'hi'"], "language-service"],
  [
    "an unknown function",
    ["needs.first.outputs.said == 'hi'", "equals(needs.first.outputs.said, 'hi')"],
    "language-service",
  ],
  ["secrets in a condition", ["needs.first.outputs.said == 'hi'", "secrets.A == 'hi'"], "language-service"],
  ["text that is not YAML", ["permissions: {}", "permissions: {"], "yaml"],
]

function readFile(path: string): string {
  if (path === "actions/greet/action.yml") return action
  throw new Error(`no file ${path}`)
}

test("the sound workflow has no fault", async () => {
  expect((await workflowFaults(".github/workflows/sound.yml", sound, readFile)).map(faultText)).toEqual([])
})

test.each(planted)("%s is caught", async (_, [from, to], rule) => {
  const bad = sound.replace(from, () => to)
  expect(bad).not.toBe(sound)
  const faults = await workflowFaults(".github/workflows/bad.yml", bad, readFile)
  expect(faults.map(fault => fault.rule)).toContain(rule)
})

test("several jobs may pass secrets on by name, none may inherit them", async () => {
  const call = (secrets: string): string => `name: call
on: workflow_dispatch
permissions: {}
jobs:
  call:
    permissions:
      contents: write # the ledger
    uses: o/r/.github/workflows/w.yml@${sha} # v1.0.0
    secrets: ${secrets}
`
  const rules = async (text: string): Promise<string[]> =>
    (await workflowFaults(".github/workflows/call.yml", text, readFile)).map(fault => fault.rule)
  expect(await rules(call("inherit"))).toContain("kept-secrets")
  expect(await rules(call("\n      TOKEN: ${{ secrets.TOKEN }}"))).not.toContain("kept-secrets")
})

describe("the caller's own setup", () => {
  const setup = ".github/actions/auto-fix-setup"
  const guard = `        if: hashFiles('${setup}/action.yml') != ''\n`
  const step = `      - name: setup\n${guard}        uses: ./${setup}\n`
  const rules = async (text: string): Promise<string[]> => {
    const job = sound.replace("      - id: greet\n", () => `${text}      - id: greet\n`)
    return (await workflowFaults(".github/workflows/setup.yml", job, readFile)).map(fault => fault.rule)
  }

  test("may be used from the checkout where it is there", async () => {
    expect(await rules(step)).not.toContain("pinned-uses")
  })

  test.each([
    ["without asking whether it is there", step.replace(guard, "")],
    ["where something else is there", step.replace("hashFiles('", "hashFiles('x/")],
    ["with something handed to it", `${step}        env:\n          TOKEN: \${{ github.token }}\n`],
    ["by another name", step.replaceAll("auto-fix-setup", "auto-fix-start")],
  ])("is caught %s", async (_, text) => {
    expect(await rules(text)).toContain("pinned-uses")
  })
})

test.each([
  ["a runtime that does not exist", "node24", "node19"],
  ["a misspelt key", "main:", "mian:"],
  ["no description", "description: Greets.\n", ""],
])("an action.yml with %s is caught", async (_, from, to) => {
  expect(await workflowFaults("actions/greet/action.yml", action, readFile)).toEqual([])
  const faults = await workflowFaults("actions/greet/action.yml", action.replace(from, to), readFile)
  expect(faults.map(fault => fault.rule)).toContain("language-service")
})

test("a composite action keeps the rules of steps", async () => {
  const composite = `name: c
description: C.
inputs:
  a:
    description: A.
runs:
  using: composite
  steps:
    - run: echo \${{ inputs.a }}
      shell: bash
    - uses: actions/checkout@v7
`
  const rules = (await workflowFaults("actions/c/action.yml", composite, readFile)).map(fault => fault.rule)
  expect(rules).toEqual(["script-expression", "pinned-uses", "kept-secrets"])
})
