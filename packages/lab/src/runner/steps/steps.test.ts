import { describe, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import type { Scenario } from "../testing/scenario.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"

const oneJob = (steps: string, job = ""): string =>
  `on: repository_dispatch\nname: scenario\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`

const scenarios: readonly Scenario[] = [
  {
    name: "hands outputs, env and path entries on through files",
    workflow: oneJob(`
      - id: one
        run: |
          echo "single=1" >> "$GITHUB_OUTPUT"
          printf 'many<<X\\na\\nb\\nX\\n' >> "$GITHUB_OUTPUT"
          echo "LATER=from file" >> "$GITHUB_ENV"
          mkdir -p "$RUNNER_TEMP/bin"
          printf '#!/bin/sh\\necho tool runs\\n' > "$RUNNER_TEMP/bin/lab-tool"
          chmod +x "$RUNNER_TEMP/bin/lab-tool"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
      - env:
          MANY: \${{ steps.one.outputs.many }}
        run: |
          echo "got \${{ steps.one.outputs.single }} and $LATER and \${{ env.LATER }}"
          echo "many: $(echo "$MANY" | tr '\\n' '+')"
          lab-tool
`),
    prints: ["got 1 and from file and from file", "many: a+b+", "tool runs"],
  },
  {
    name: "stops after a failing step, but not before always() and failure()",
    workflow: oneJob(`
      - {id: bad, run: exit 3}
      - {id: next, run: echo no}
      - {id: cleanup, if: always(), run: 'echo outcome \${{ steps.bad.outcome }} \${{ job.status }}'}
      - {id: rescue, if: failure(), run: echo rescued}
      - {id: plain, if: "true", run: echo no}
      - {id: fine, if: success(), run: echo no}
`),
    conclusion: "failure",
    prints: ["##[error]Process completed with exit code 3.", "outcome failure failure", "rescued"],
    steps: {
      bad: "failure",
      next: "skipped",
      cleanup: "success",
      rescue: "success",
      plain: "skipped",
      fine: "skipped",
    },
  },
  {
    name: "goes on after a step with continue-on-error and keeps its outcome",
    workflow: oneJob(`
      - {id: soft, continue-on-error: true, run: exit 1}
      - run: echo \${{ steps.soft.outcome }} then \${{ steps.soft.conclusion }}
`),
    prints: ["failure then success"],
    steps: { soft: "success" },
  },
  {
    name: "uses bash -e by default, pipefail for shell: bash, and sh",
    workflow: oneJob(`
      - {id: default, run: "false | true; echo default goes on"}
      - {id: bash, shell: bash, continue-on-error: true, run: "false | true\\necho never"}
      - {id: sh, shell: sh, run: "readlink /proc/$$/exe > /dev/null; echo sh"}
`),
    prints: ["default goes on", "sh"],
    hides: ['"log":"never'],
    steps: { bash: "success" },
  },
  {
    name: "layers env of workflow, job and step, and shows each of them to expressions",
    workflow: `on: repository_dispatch
env: {A: workflow, B: workflow, C: workflow}
jobs:
  a:
    runs-on: ubuntu-latest
    env: {B: job, C: job}
    steps:
      - env: {C: step}
        run: echo "$A $B $C / \${{ env.A }} \${{ env.B }} \${{ env.C }}"
      - run: echo "$A $B $C"
`,
    prints: ["workflow job step / workflow job step", "workflow job job"],
  },
  {
    name: "takes defaults of workflow and job",
    workflow: `on: repository_dispatch
defaults: {run: {shell: bash, working-directory: sub}}
jobs:
  a:
    runs-on: ubuntu-latest
    defaults: {run: {working-directory: other}}
    steps:
      - {run: "mkdir sub other", working-directory: .}
      - run: basename "$PWD"
      - {run: 'basename "$PWD"', working-directory: sub}
      - {id: pipe, continue-on-error: true, run: "false | true"}
      - run: echo \${{ steps.pipe.outcome }}
`,
    prints: ["other", "sub", "failure"],
  },
  {
    name: "gives a clean environment",
    workflow: oneJob(`
      - run: |
          echo "home is empty: $(ls -A "$HOME" | wc -l)"
          echo "workspace is the directory: $([ "$PWD" = "$GITHUB_WORKSPACE" ] && echo yes)"
          echo "leak: [\${HOST_SECRET_OF_TEST:-}]"
          echo "$CI $GITHUB_ACTIONS $RUNNER_OS $RUNNER_ENVIRONMENT $GITHUB_EVENT_NAME $GITHUB_REF_NAME $GITHUB_WORKFLOW $GITHUB_JOB"
          node -e 'console.log(JSON.parse(require("fs").readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")).client_payload.id)'
`),
    payload: { id: "issue-1" },
    prints: [
      "home is empty: 0",
      "workspace is the directory: yes",
      "leak: []",
      "true true Linux github-hosted repository_dispatch main scenario a",
      "issue-1",
    ],
  },
  {
    name: "refuses NODE_OPTIONS through the env file and lets BASH_ENV pass, as the runner does",
    workflow: oneJob(`
      - run: |
          echo "NODE_OPTIONS=--require /evil" >> "$GITHUB_ENV"
          echo "echo sourced" > "$RUNNER_TEMP/rc"
          echo "BASH_ENV=$RUNNER_TEMP/rc" >> "$GITHUB_ENV"
      - run: echo "options [\${NODE_OPTIONS:-}]"
`),
    prints: [
      "##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      "options []",
      "sourced",
    ],
  },
  {
    name: "fails a step whose output file is broken",
    workflow: oneJob(`
      - {id: broken, run: 'echo "no separator" >> "$GITHUB_OUTPUT"'}
`),
    conclusion: "failure",
    prints: [
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid format 'no separator'",
    ],
    steps: { broken: "failure" },
  },
  {
    name: "drops a job output that holds a secret and keeps the others",
    workflow: `on: repository_dispatch
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {open: "\${{ steps.s.outputs.open }}", hidden: "\${{ steps.s.outputs.hidden }}"}
    steps:
      - id: s
        env: {S: "\${{ secrets.API_KEY }}"}
        run: |
          echo "open=yes" >> "$GITHUB_OUTPUT"
          echo "hidden=x$S" >> "$GITHUB_OUTPUT"
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: echo "[\${{ needs.a.outputs.open }}] [\${{ needs.a.outputs.hidden }}] \${{ needs.a.result }}"
`,
    prints: ["[yes] [] success", "##[warning]Skip output 'hidden' since it may contain secret."],
  },
  {
    name: "hashes files and knows their absence",
    workflow: oneJob(`
      - run: "mkdir -p a/b && echo 1 > a/b/x.lock && echo 2 > y.lock"
      - run: echo "[\${{ hashFiles('**/*.none') }}] \${{ hashFiles('**/*.lock') == hashFiles('a/b/x.lock', 'y.lock') }} \${{ hashFiles('**/*.lock', '!a/**') == hashFiles('y.lock') }}"
`),
    prints: ["[] true true"],
  },
  {
    name: "compares strings without case and evaluates functions",
    workflow: oneJob(`
      - {if: "github.event_name == 'REPOSITORY_DISPATCH' && contains(fromJSON('[\\"a\\",\\"b\\"]'), 'b')", run: echo in}
      - {if: "\${{ github.event.client_payload.constructor == 'x' }}", run: echo key}
      - run: echo "\${{ format('{0}-{1}', 'a', toJSON(1)) }} \${{ github.event.client_payload.missing || 'fallback' }} \${{ '}}' }}"
`),
    payload: { constructor: "x" },
    prints: ["in", "key", "a-1 fallback }}"],
  },
  {
    name: "fails a step whose expression cannot be evaluated",
    workflow: oneJob(`
      - {id: bad, run: "echo \${{ fromJSON('nonsense') }}"}
`),
    conclusion: "failure",
    steps: { bad: "failure" },
  },
  {
    name: "reports the death of a process by a signal as 128 + n",
    workflow: oneJob(`
      - {id: killed, run: "kill -9 $$"}
`),
    conclusion: "failure",
    prints: ["##[error]Process completed with exit code 137."],
  },
  {
    name: "cuts environment values at NUL instead of failing to start",
    workflow: oneJob(`
      - {env: {V: "\${{ fromJSON('\\"a\\\\u0000b\\"') }}"}, run: 'echo "V is $V"'}
`),
    prints: ["V is a"],
  },
  {
    name: "reads every line of a long output and does not wait for processes left behind",
    workflow: oneJob(`
      - run: "(trap '' INT TERM; sleep 30) & seq 1 5000 | tail -1"
`),
    prints: ["5000"],
  },
]

describe("the steps of a job", () => {
  it.each(scenarios)("$name", async scenario => {
    process.env["HOST_SECRET_OF_TEST"] = "leaked"
    const lab = createTestRunner()
    lab.host.setSecret(REPOSITORY, "API_KEY", "abcd-very-secret-1234")
    lab.host.setSecret(REPOSITORY, "KEY_LINES", "first-line-secret\nsecond-line-secret")
    checkScenario(await lab.run(scenario.workflow, scenario), scenario)
  })
})
