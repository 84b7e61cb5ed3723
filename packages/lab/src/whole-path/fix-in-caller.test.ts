import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { PRODUCT } from "../world/world.ts"
import { commitFiles } from "./commit-files.ts"
import { type FixScene, openFixScene } from "./fix-scene.ts"

const TARGET = join(PRODUCT_ROOT, "packages/lab/target")

let scene: FixScene
let caller: string
let main: string

/** What a repository of its own has: the service, its checks, the workflow that follows them, and one of two errors. */
beforeAll(async () => {
  scene = await openFixScene()
  caller = scene.lab.world.caller
  const files = {
    ...serviceFiles(),
    ".github/workflows/backend-pr-checks.yml": readFileSync(
      join(TARGET, ".github/workflows/backend-pr-checks.yml"),
      "utf8",
    ),
    ".github/workflows/error-autofix-report.yml": await pinned(reportExample()),
    ".github/workflows/two-errors.yml": twoErrors(await pinned(readmeExample())),
  }
  main = await commitFiles(scene, { repository: caller, branch: "main", files })
  await scene.setVariable("AUTOFIX_ENABLED", "true", caller)
})
afterAll(() => scene.close())

function serviceFiles(): Readonly<Record<string, string>> {
  const below = "apps/backend"
  const files = readdirSync(join(TARGET, below), { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  return Object.fromEntries(
    files.map(file => {
      const path = join(file.parentPath, file.name)
      return [path.slice(TARGET.length + 1), readFileSync(path, "utf8")]
    }),
  )
}

function example(file: string, name: string): string {
  const text = readFileSync(join(PRODUCT_ROOT, file), "utf8")
  const found = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].find(([, yaml]) => yaml?.startsWith(`name: ${name}`))
  if (found?.[1] === undefined) throw new Error(`${file} has no workflow ${name}`)
  return found[1]
}

function readmeExample(): string {
  return example("README.md", "Error triage")
}

function reportExample(): string {
  return example("docs/fix-setup.md", "Error auto-fix report")
}

async function pinned(workflow: string): Promise<string> {
  const sha = await scene.lab.world.github.resolve(PRODUCT, "main")
  return workflow.replace(/uses: \S+\/(\.github\/workflows\/[\w-]+\.yml)@\S+/g, `uses: ${PRODUCT}/$1@${sha}`)
}

/** A calling workflow that triages two errors in one run. */
function twoErrors(workflow: string): string {
  const [head = "", job = ""] = workflow.split(/^ {2}triage:\n/m)
  const both = ["one", "two"].map(name => `  ${name}:\n${job.replaceAll("inputs.issue_id", `inputs.${name}`)}`)
  const inputs = "      one: { type: string, required: true }\n      two: { type: string, required: true }\n"
  return `${head.replace(/^ {6}issue_id:.*\n/m, inputs).replace(/^ {2}repository_dispatch:\n.*\n/m, "")}${both.join("")}`
}

test("without the branch that fixes go to, the run fails and names it, and the ticket is there", async () => {
  const issue = await scene.breaks("baseless", { env: "qa" })
  await scene.startByHand({ issue_id: issue, force_fix: "true" }, caller)
  await scene.idle()
  expect(scene.openTickets(issue)).toHaveLength(1)
  expect(scene.triageRuns()).toEqual([])
  const run = scene.lab.world.runner.runs().at(-1)
  expect(run).toMatchObject({ repository: caller, conclusion: "failure" })
  const said = run?.jobs[0]?.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join("\n")
  expect(said).toMatch(
    /The branch "develop" does not exist, and fixes go to it: create it, or name another in autofix\.base/,
  )
})

test("two errors in one run of another repository become two pull requests there", async () => {
  await scene.github("POST", `/repos/${caller}/git/refs`, { ref: "refs/heads/develop", sha: main })
  const issues = [await scene.breaks("first", { env: "qa" }), await scene.breaks("second", { env: "qa" })]
  const [one, two] = issues
  const inputs = { one, two, force_fix: "true" }
  const dispatches = `/repos/${caller}/actions/workflows/two-errors.yml/dispatches`
  await scene.github("POST", dispatches, { ref: "main", inputs })
  await scene.idle()
  const told = issues.map(issue => scene.told(issue))
  const draft = { draft: true, base: { ref: "develop" }, user: { login: "patient-portal-auto-fix[bot]" } }
  expect(await scene.openPulls(caller), told.join("\n")).toMatchObject([draft, draft])
  for (const text of told) expect(text.match(/its checks passed/g)).toHaveLength(1)
  expect((await scene.tries(caller)).map(({ outcome }) => outcome)).toEqual(["ci-green", "ci-green"])
  expect(await scene.pulls()).toEqual([])
}, 180_000)
