import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import { findStep } from "../testing/find-step.ts"
import type { Scenario } from "../testing/scenario.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"

const head = "on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"

const nodeAction = (fields: string, inputs = ""): string =>
  `name: node\ndescription: test\n${inputs}runs:\n  using: node24\n  main: main.mjs\n${fields}`

const files: Readonly<Record<string, string>> = {
  "actions/print/action.yml": nodeAction(
    "",
    `inputs:
  dash-ed: {description: x, default: "\${{ github.event_name }}"}
  two words: {description: x}
  gone: {description: x, deprecationMessage: use dash-ed}
`,
  ),
  "actions/print/main.mjs": `
    const { env } = process
    for (const name of Object.keys(env).filter(name => name.startsWith("INPUT_")).sort()) console.log(name + "=" + env[name])
    console.log("repository [" + env.GITHUB_ACTION_REPOSITORY + "] ref [" + env.GITHUB_ACTION_REF + "] in " + (process.cwd() === env.GITHUB_WORKSPACE))
  `,
  "actions/parts/action.yml": nodeAction("  pre: pre.mjs\n  post: post.mjs\n", "inputs: {who: {description: x}}\n"),
  "actions/parts/pre.mjs": `
    import { appendFileSync } from "node:fs"
    console.log("pre " + process.env.INPUT_WHO)
    appendFileSync(process.env.GITHUB_STATE, "from_pre=P-" + process.env.INPUT_WHO + "\\n")
  `,
  "actions/parts/main.mjs": `
    import { appendFileSync } from "node:fs"
    console.log("main " + process.env.INPUT_WHO + " " + process.env.STATE_from_pre)
    appendFileSync(process.env.GITHUB_STATE, "from_main=M\\n")
    appendFileSync(process.env.GITHUB_OUTPUT, "value=v-" + process.env.INPUT_WHO + "\\n")
  `,
  "actions/parts/post.mjs": `console.log("post " + process.env.INPUT_WHO + " " + process.env.STATE_from_pre + " " + process.env.STATE_from_main)`,
  "actions/post-on-failure/action.yml": nodeAction("  post: post.mjs\n  post-if: failure()\n"),
  "actions/post-on-failure/main.mjs": "",
  "actions/post-on-failure/post.mjs": `console.log("post on failure")`,
  "actions/post-always/action.yml": nodeAction("  post: post.mjs\n"),
  "actions/post-always/main.mjs": "",
  "actions/post-always/post.mjs": `console.log("post always")`,
  "actions/outer/action.yml": `
name: outer
description: test
inputs: {greeting: {description: x, default: hi}}
outputs: {answer: {description: x, value: "\${{ steps.inner.outputs.value }}"}}
runs:
  using: composite
  steps:
    - id: inner
      run: |
        echo "value=\${{ inputs.greeting }}!" >> "$GITHUB_OUTPUT"
        echo "sees $FROM_STEP and \${{ github.action_repository }} \${{ env.FROM_STEP }}"
        test -f "\${{ github.action_path }}/action.yml" && test -f "$GITHUB_ACTION_PATH/action.yml" && echo path ok
      shell: bash
    - uses: $/actions/print
    - if: failure()
      run: echo never
      shell: bash
`,
  "actions/failing/action.yml": `
name: failing
description: test
runs:
  using: composite
  steps:
    - {run: exit 4, shell: bash}
    - {run: echo skipped, shell: bash}
    - if: failure()
      run: echo "inner failure \${{ github.action_status }}"
      shell: bash
    - {if: always(), run: echo inner always, shell: bash}
`,
  "actions/docker/action.yml": "name: d\ndescription: d\nruns:\n  using: docker\n  image: Dockerfile\n",
  "actions/old/action.yml": "name: d\ndescription: d\nruns:\n  using: node20\n  main: index.js\n",
  "actions/broken/action.yml": "name: d\ndescription: d\nruns:\n  using: node24\n  mian: index.js\n",
}

const scenarios: readonly Scenario[] = [
  {
    name: "names inputs as the runner does, fills in defaults, and warns of unknown and deprecated ones",
    workflow: `${head}
      - uses: $/actions/print
        with: {two words: 2, gone: old, extra: x, Flag: true}
`,
    prints: [
      "INPUT_DASH-ED=repository_dispatch",
      "INPUT_TWO_WORDS=2",
      "INPUT_EXTRA=x",
      "INPUT_FLAG=true",
      "##[warning]Input 'gone' has been deprecated with message: use dash-ed",
      "##[warning]Unexpected input(s) 'extra', 'Flag', valid inputs are ['dash-ed', 'two words', 'gone']",
    ],
  },
  {
    name: "runs pre parts first and post parts last, in reverse order, with the action's own state",
    workflow: `${head}
      - {id: p1, uses: $/actions/parts, with: {who: one}}
      - {id: p2, uses: $/actions/parts, with: {who: two}}
      - run: echo "outputs \${{ steps.p1.outputs.value }} \${{ steps.p2.outputs.value }}"
`,
    prints: [
      "pre one",
      "main one P-one",
      "main two P-two",
      "post one P-one M",
      "post two P-two M",
      "outputs v-one v-two",
    ],
  },
  {
    name: "runs post parts after a failure, and by their post-if",
    workflow: `${head}
      - {uses: $/actions/parts, with: {who: one}}
      - {uses: $/actions/post-on-failure}
      - {run: exit 1}
`,
    conclusion: "failure",
    prints: ["post one P-one M", "post on failure"],
  },
  {
    name: "skips a post part whose post-if is false, and that of an action that never ran",
    workflow: `${head}
      - {uses: $/actions/post-on-failure}
      - {if: false, uses: $/actions/post-always}
`,
    hides: ["post always", '"log":"post on failure'],
    steps: { "Post Run $/actions/post-on-failure": "skipped" },
  },
  {
    name: "runs composite actions with their own steps, inputs and outputs",
    workflow: `${head}
      - {id: outer, uses: $/actions/outer, with: {greeting: hello}, env: {FROM_STEP: step-env}}
      - run: echo "answer \${{ steps.outer.outputs.answer }} [\${{ steps.inner.outputs.value }}]"
`,
    prints: ["sees step-env and acme/app step-env", "path ok", "INPUT_DASH-ED=repository_dispatch", "answer hello! []"],
    steps: { outer: "success" },
  },
  {
    name: "fails a composite action with its first failing step and still runs its failure() and always() steps",
    workflow: `${head}
      - {id: f, uses: $/actions/failing}
      - {if: always(), run: 'echo outcome \${{ steps.f.outcome }}'}
`,
    conclusion: "failure",
    prints: ["inner failure failure", "inner always", "outcome failure"],
    hides: ["\\nskipped\\n"],
  },
  {
    name: "finds ./ in the workspace only",
    workflow: `${head}
      - run: |
          mkdir -p mine
          printf 'name: m\\ndescription: m\\nruns:\\n  using: composite\\n  steps:\\n    - {run: echo mine, shell: bash}\\n' > mine/action.yml
      - uses: ./mine
      - {id: missing, uses: ./actions/print}
`,
    conclusion: "failure",
    prints: ["mine", "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action './actions/print'."],
    steps: { missing: "failure" },
  },
  {
    name: "refuses container actions by name before the first step",
    workflow: `${head}      - {run: echo first}\n      - {uses: $/actions/docker}\n`,
    conclusion: "failure",
    prints: [
      "##[error]$/actions/docker/action.yml (Line: 4): 'using: docker' is not supported: the lab's runner knows node24 and composite (Line: 7)",
    ],
    steps: { "Run echo first": "skipped", "Set up job": "failure" },
  },
  {
    name: "refuses node20 by name",
    workflow: `${head}      - {uses: $/actions/old}\n`,
    conclusion: "failure",
    steps: { "Set up job": "failure" },
  },
  {
    name: "refuses an action.yml that GitHub's parser refuses",
    workflow: `${head}      - {uses: $/actions/broken}\n`,
    conclusion: "failure",
    steps: { "Set up job": "failure" },
  },
  {
    name: "says which repository or version of an action is unknown",
    workflow: `${head}      - {uses: nobody/nothing@v1}\n`,
    conclusion: "failure",
    prints: ["##[error]Unable to resolve action `nobody/nothing@v1`, repository or version not found (Line: 6)"],
  },
]

describe("actions", () => {
  it.each(scenarios)("$name", async scenario => {
    const lab = createTestRunner()
    checkScenario(await lab.run(scenario.workflow, { files }), scenario)
  })

  it("resolves $/ to the repository and commit of the file that says it, in remote composite actions too", async () => {
    const lab = createTestRunner()
    const sha = lab.host.commit("tools/kit", files)
    lab.host.commit("tools/kit", { "README.md": "the branch went on without the actions" })
    const run = await lab.run(`${head}      - {id: outer, uses: 'tools/kit/actions/outer@${sha}'}\n`)
    expect(run.conclusion).toBe("success")
    const { log } = findStep(run, "outer")
    expect(log).toContain(`repository [tools/kit] ref [${sha}] in true`)
    expect(lab.host.exports).toEqual([`tools/kit@${sha}`])
  })

  it("exports a commit once for many runs", async () => {
    const lab = createTestRunner()
    lab.host.commit(REPOSITORY, { ...files, ".github/workflows/a.yml": `${head}      - uses: $/actions/print\n` })
    for (let index = 0; index < 3; index++) await lab.emit({ name: "repository_dispatch", repository: REPOSITORY })
    expect(lab.runner.runs().map(run => run.conclusion)).toEqual(["success", "success", "success"])
    expect(lab.host.exports).toHaveLength(1)
  })

  it("lets a local directory stand in for an action of any version, and gives only it the lab's own variables", async () => {
    const probe = createTestRunner()
    const directory = join(probe.directory, "stand-in")
    mkdirSync(directory)
    writeFileSync(join(directory, "action.yml"), nodeAction(""))
    writeFileSync(join(directory, "main.mjs"), `console.log("stands in", typeof process.env.LAB_ARTIFACTS)`)
    const lab = createTestRunner({ standIns: { "Actions/Example": directory } })
    const run = await lab.run(`${head}      - uses: actions/example@v9\n      - uses: $/actions/env\n`, {
      files: {
        "actions/env/action.yml": nodeAction(""),
        "actions/env/main.mjs": `console.log("real action", typeof process.env.LAB_ARTIFACTS, typeof process.env.ACTIONS_RUNTIME_TOKEN)`,
      },
    })
    expect(findStep(run, "Run actions/example@v9").log).toContain("stands in string")
    expect(findStep(run, "Run $/actions/env").log).toContain("real action undefined string")
    expect(existsSync(directory)).toBe(true)
  })

  it("shows steps in the order in which they ran", async () => {
    const lab = createTestRunner()
    const run = await lab.run(
      `${head}      - {name: A, uses: $/actions/parts, with: {who: a}}\n      - {name: B, uses: $/actions/parts, with: {who: b}}\n`,
      { files },
    )
    expect(run.jobs[0]?.steps.map(step => step.name)).toEqual([
      "Set up job",
      "Pre A",
      "Pre B",
      "A",
      "B",
      "Post B",
      "Post A",
      "Complete job",
    ])
  })
})
