import { spawnSync } from "node:child_process"
import { globSync } from "node:fs"
import { expect, test, type TestContext } from "vitest"
import { child, readYaml, stepsOf, textOf } from "../tools/contracts/yaml-file.ts"
import { readFile, root } from "./repository-files.ts"

const exclude = (name: string): boolean => name === "node_modules" || name === "dist"
const files = globSync([".github/workflows/*.yml", "actions/**/action.yml"], { cwd: root, exclude })

function run(command: string, args: readonly string[], input = ""): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, input, encoding: "utf8" })
  return { status, output: `${stdout}${stderr}` }
}

function needs(context: TestContext, command: string): void {
  context.skip(run(command, ["--version"]).status !== 0, `${command} is not installed`)
}

test("zizmor's auditor finds nothing in workflows, actions and Dependabot's settings", context => {
  needs(context, "zizmor")
  const { status, output } = run("zizmor", [
    "--offline",
    "--persona=auditor",
    "--strict-collection",
    "--no-progress",
    ".",
  ])
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining("No findings to report") as unknown })
})

test("shellcheck finds nothing in the scripts of workflows and actions", context => {
  needs(context, "shellcheck")
  const found = files.flatMap(file =>
    stepsOf(readYaml(file, readFile(file)))
      .map(step => textOf(child(step, "run")))
      .filter(script => script !== "")
      // The few expressions that are allowed in a script stand for a word.
      .map(script => run("shellcheck", ["--shell=bash", "-"], script.replaceAll(/\$\{\{[^}]*\}\}/g, "word")).output)
      .filter(output => output !== "")
      .map(output => `${file}\n${output}`),
  )
  expect(found).toEqual([])
})

test("shellcheck finds nothing in the scripts of the repository", context => {
  needs(context, "shellcheck")
  expect(run("shellcheck", [".ci/run"])).toEqual({ status: 0, output: "" })
})
