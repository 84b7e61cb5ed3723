import { describe, it } from "vitest"
import { checkScenario } from "../testing/check-scenario.ts"
import type { Scenario } from "../testing/scenario.ts"
import { createTestRunner, REPOSITORY } from "../testing/test-runner.ts"

const oneJob = (steps: string, job = ""): string =>
  `on: repository_dispatch\nname: scenario\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`

const scenarios: readonly Scenario[] = [
  {
    name: "writes job summaries, masked",
    workflow: oneJob(`
      - run: |
          echo "::add-mask::sup3rsecret"
          word=Title
          echo "# $word sup3rsecret" >> "$GITHUB_STEP_SUMMARY"
      - run: echo after
`),
    hides: ["Title sup3rsecret"],
  },
  {
    name: "drops a summary of more than 1 MiB without failing",
    workflow: oneJob(`
      - {id: big, run: 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'}
`),
    prints: ["##[error]$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k."],
    steps: { big: "success" },
    hides: ["xxxxxxxxxx"],
  },
  {
    name: "obeys log commands, also the old form inside a line",
    workflow: oneJob(`
      - id: cmd
        run: |
          echo "::group::Details"
          echo "::endgroup::"
          echo "::warning title=Careful::look"
          echo "::debug::not shown"
          echo "an error text ##[add-mask]hunter2"
          word=word
          echo "the $word hunter2 is gone"
          echo "::stop-commands::a-token-of-ours"
          echo "::error::only text"
          echo "::a-token-of-ours::"
          echo "::error::real"
          echo "##[set-output name=injected]yes"
      - run: echo "injected \${{ steps.cmd.outputs.injected }}"
`),
    prints: [
      "##[group]Details",
      "##[warning]look",
      "the word *** is gone",
      "::error::only text",
      "##[error]real",
      "injected yes",
    ],
    hides: ["the word hunter2"],
    steps: { cmd: "success" },
  },
  {
    name: "refuses set-env and add-path and fails the step",
    workflow: oneJob(`
      - {id: env, continue-on-error: true, run: 'echo "::set-env name=X::1"'}
      - {id: path, run: 'echo "::add-path::/evil"'}
`),
    conclusion: "failure",
    prints: ["##[error]Unable to process command '::set-env name=X::1' successfully."],
    steps: { env: "success", path: "failure" },
  },
  {
    name: "masks secrets, their lines and their base64",
    workflow: oneJob(`
      - env: {S: "\${{ secrets.API_KEY }}"}
        run: |
          echo "plain $S"
          echo "coded $(printf '%s' "$S" | base64)"
          echo "multi \${{ secrets.KEY_LINES }}"
`),
    prints: ["plain ***", "coded ***"],
    hides: ["abcd-very-secret-1234", "second-line-secret"],
  },
]

describe("what a step writes", () => {
  it.each(scenarios)("$name", async scenario => {
    const lab = createTestRunner()
    lab.host.setSecret(REPOSITORY, "API_KEY", "abcd-very-secret-1234")
    lab.host.setSecret(REPOSITORY, "KEY_LINES", "first-line-secret\nsecond-line-secret")
    checkScenario(await lab.run(scenario.workflow, scenario), scenario)
  })
})
