import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import { findStep } from "../testing/find-step.ts"
import { createGates } from "../testing/gates.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"
import { waitUntil } from "../testing/wait-until.ts"

// A called workflow as long as the way of a fix: gate, fix, verify, publish and report, each with an environment of its own.
const called = `on:
  workflow_call:
    inputs: {id: {type: string, required: true}}
    secrets: {KEY: {required: false}, OTHER: {required: false}}
concurrency:
  group: fix-\${{ inputs.id }}
  cancel-in-progress: false
  queue: max
jobs:
  gate:
    if: inputs.id == ''
    runs-on: ubuntu-latest
    steps: [{run: exit 1}]
  fix:
    needs: gate
    if: "!cancelled() && (needs.gate.result == 'skipped' || needs.gate.outputs.decision == 'fix')"
    runs-on: ubuntu-latest
    environment: agent
    outputs: {end: "\${{ steps.s.outputs.end }}", leak: "\${{ steps.s.outputs.leak }}"}
    steps:
      - run: |
          mkdir -p .github/actions/own
          printf '%s\\n' 'name: own' 'description: own' 'runs: {using: composite, steps: [{run: echo own action, shell: bash}]}' > .github/actions/own/action.yml
      - if: hashFiles('.github/actions/own/action.yml') != ''
        uses: ./.github/actions/own
      - if: hashFiles('.github/actions/none/action.yml') != ''
        uses: ./.github/actions/none
      - id: s
        env: {KEY: "\${{ secrets.KEY }}", OTHER: "\${{ secrets.OTHER }}"}
        run: |
          echo "key of \${#KEY} other of \${#OTHER} switch \${{ vars.SWITCH }}"
          echo "end=patched" >> "$GITHUB_OUTPUT"
          echo "leak=$KEY" >> "$GITHUB_OUTPUT"
          echo here > "$RUNNER_TOOL_CACHE/left.txt"
          GATE
          echo "still \${{ vars.SWITCH }}"
  verify:
    needs: [gate, fix]
    if: "!cancelled() && needs.fix.outputs.end == 'patched'"
    runs-on: ubuntu-latest
    steps:
      - {id: v, env: {KEY: "\${{ secrets.KEY }}"}, run: 'echo "switch \${{ vars.SWITCH }} key of \${#KEY} tool $(cat $RUNNER_TOOL_CACHE/left.txt)"; exit 3'}
  publish:
    needs: [gate, fix, verify]
    if: >-
      !cancelled() && needs.verify.result == 'success'
      && needs.fix.outputs.end != ''
    runs-on: ubuntu-latest
    steps: [{run: exit 1}]
  report:
    needs: [gate, fix, verify, publish]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - {id: n, env: {JOBS: "\${{ toJSON(needs) }}"}, run: 'echo "$JOBS" | tr -d " \\n"'}
`
const caller = `on: repository_dispatch
jobs:
  call:
    uses: ./.github/workflows/called.yml
    with: {id: "7"}
    secrets: {KEY: "\${{ secrets.KEY }}", OTHER: "\${{ secrets.OTHER }}"}
`

describe("a called workflow of many jobs", () => {
  it("gives each job its environment's secrets, the variables of its moment, and what became of the others", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    lab.host.setEnvironment(REPOSITORY, "agent", { secrets: { KEY: "secret-of-the-environment" } })
    lab.host.setVariable(REPOSITORY, "SWITCH", "true")
    const files = { ".github/workflows/called.yml": called.replace("GATE", gates.script("fix")) }
    const running = lab.run(caller, { files })
    await gates.begun("fix")
    lab.host.setVariable(REPOSITORY, "SWITCH", "false")
    gates.open("fix")
    const run = await running
    checkScenario(run, {
      name: "long",
      workflow: caller,
      conclusion: "failure",
      prints: ["own action", "key of 25 other of 0 switch true", "still true", "switch false key of 0 tool here"],
      hides: ["secret-of-the-environment"],
      jobs: {
        "call/gate": "skipped",
        "call/fix": "success",
        "call/verify": "failure",
        "call/publish": "skipped",
        "call/report": "success",
      },
    })
    expect(run.jobs.find(job => job.id === "call/fix")?.outputs).toEqual({ end: "patched" })
    expect(JSON.stringify(run)).toContain("Skip output 'leak' since it may contain secret.")
    const told = findStep(run, "n").log
    for (const part of [
      '"gate":{"result":"skipped","outputs":{}}',
      '"fix":{"result":"success","outputs":{"end":"patched"}}',
      '"verify":{"result":"failure","outputs":{}}',
      '"publish":{"result":"skipped","outputs":{}}',
    ])
      expect(told).toContain(part)
  })

  it("keeps its own group: of two calls with the same id the second waits", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    const script = JSON.stringify(gates.script("${{ github.event.client_payload.n }}"))
    const files = {
      ".github/workflows/called.yml": `${called.slice(0, called.indexOf("jobs:"))}jobs:\n  one:\n    runs-on: ubuntu-latest\n    steps: [{run: ${script}}]\n`,
      ".github/workflows/test.yml": caller,
    }
    lab.host.commit(REPOSITORY, files)
    const payload = (n: string) => ({ action: "go", client_payload: { n } })
    for (const n of ["first", "second"])
      lab.host.emit({ name: "repository_dispatch", repository: REPOSITORY, payload: payload(n) })
    await gates.begun("first")
    await waitUntil(() => lab.runner.runs().length === 2)
    expect(lab.runner.runs()[1]?.jobs).toEqual([])
    for (const n of ["first", "second"]) gates.open(n)
    await lab.clock.settled()
    expect(gates.said()).toEqual(["first begins", "first ends", "second begins", "second ends"])
  })

  it("interrupts the running step of a cancelled run, and still runs the job that reports", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    const trapped = `trap 'echo got INT; exit 130' INT; ${gates.script("fix")}`
    const files = { ".github/workflows/called.yml": called.replace("GATE", trapped) }
    const running = lab.run(caller, { files })
    await gates.begun("fix")
    lab.runner.cancel(lab.runner.runs()[0]?.id ?? "")
    const run = await running
    checkScenario(run, {
      name: "cancelled",
      workflow: caller,
      conclusion: "cancelled",
      error: "The run was canceled by a person",
      prints: ["got INT"],
      jobs: { "call/fix": "cancelled", "call/verify": "cancelled", "call/report": "success" },
    })
    expect(findStep(run, "n").log).toContain('"fix":{"result":"cancelled"')
  })
})

it("keeps tools of a job for the next one, and nothing else of it", async () => {
  const lab = createTestRunner()
  const toolCache = join(lab.directory, "tools")
  const run = await lab.run(
    "on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: s, run: 'touch $RUNNER_TOOL_CACHE/tool $RUNNER_TEMP/temp $HOME/home; echo \"$HOME $TMPDIR $RUNNER_TEMP ${{ runner.tool_cache }}\"'}\n",
  )
  expect(existsSync(join(toolCache, "tool"))).toBe(true)
  const [home, temporary, temp, tools] = findStep(run, "s").log.trim().split("\n").at(-1)?.split(" ") ?? []
  expect(tools).toBe(toolCache)
  expect(new Set([home, temporary, temp]).size).toBe(3)
  for (const path of [home, temporary, temp]) expect(existsSync(path ?? "")).toBe(false)
})
