import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { RunDetail } from "./run-detail.ts"
import { findStep } from "./testing/find-step.ts"
import { createTestRunner, REPOSITORY, type TestRunner } from "./testing/test-runner.ts"

const named = (name: string, needs: string, more = ""): string =>
  `  ${name}:\n    needs: [${needs}]\n    runs-on: ubuntu-latest\n${more}    steps:\n`
const output = (name: string): string => `    outputs: {by: "\${{ steps.${name}.outputs.by }}"}\n`
const step = (name: string, script: string): string => `      - {id: ${name}, run: ${JSON.stringify(script)}}\n`
const says = 'echo "by=attempt $GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"'

/** A workflow that calls another, in which one job fails until a file is there. */
function workflows(lab: TestRunner): Parameters<TestRunner["run"]> {
  const flaky = `test -f ${join(lab.directory, "mended")}`
  const called = `on: {workflow_call: {outputs: {by: {value: "\${{ jobs.good.outputs.by }}"}}}}
jobs:
${named("good", "", output("good"))}${step("good", says)}${named("flaky", "good", output("flaky"))}${step("flaky", `${flaky}; ${says}`)}${named("after", "flaky")}${step("after", 'echo "${{ needs.flaky.outputs.by }}"')}`
  const top = `on: repository_dispatch
jobs:
${named("first", "", output("first"))}${step("first", says)}  call: {needs: first, uses: ./.github/workflows/called.yml}
${named("last", "first, call", "    if: always()\n")}${step("last", "cat <<'E'\n${{ toJSON(needs) }}\nE")}${named("aside", "")}${step("aside", says)}`
  return [top, { files: { ".github/workflows/called.yml": called } }]
}

const conclusions = (run: RunDetail | null): unknown => run?.jobs.map(job => [job.id, job.conclusion])

it("runs what failed and what needs it again, and keeps the results of the rest", async () => {
  const lab = createTestRunner()
  const first = await lab.run(...workflows(lab))
  const served = lab.host.served()
  expect(first).toMatchObject({ attempt: 1, conclusion: "failure" })
  expect(findStep(first, "last").log).toContain('"result": "failure"')
  const before = served.get(REPOSITORY, Number(first.id))?.jobs?.find(job => job.name === "call / good")?.id
  writeFileSync(join(lab.directory, "mended"), "")
  expect(served.rerunFailed?.(REPOSITORY, Number(first.id))).toBe(true)
  await lab.clock.settled()
  const second = lab.runner.run(first.id)
  expect(second).toMatchObject({ attempt: 2, conclusion: "success", errors: [] })
  expect(Object.fromEntries(conclusions(second) as [string, string][])).toEqual(
    Object.fromEntries(["first", "aside", "call/good", "call/flaky", "call/after", "last"].map(id => [id, "success"])),
  )
  expect(served.get(REPOSITORY, Number(first.id))?.jobs?.find(job => job.name === "call / good")?.id).toBe(before)
  if (!second) throw new Error("The run is gone")
  expect(findStep(second, "after").log).toContain("attempt 2\n")
  expect(findStep(second, "last").log).toContain('"by": "attempt 1"')
  expect(served.rerunFailed?.(REPOSITORY, Number(first.id))).toBe(false)
})

it("starts a called workflow anew where it depends on what failed", async () => {
  const lab = createTestRunner()
  const [top, options] = workflows(lab)
  const first = await lab.run(
    top.replace(step("first", says), step("first", `test -f ${join(lab.directory, "mended")}; ${says}`)),
    options,
  )
  expect(conclusions(first)).toContainEqual(["call", "skipped"])
  writeFileSync(join(lab.directory, "mended"), "")
  lab.host.served().rerunFailed?.(REPOSITORY, Number(first.id))
  await lab.clock.settled()
  const second = lab.runner.run(first.id)
  expect(second).toMatchObject({ attempt: 2, conclusion: "success" })
  expect(conclusions(second)).toContainEqual(["call/good", "success"])
})
