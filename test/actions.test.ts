import { globSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { actionContractFaults } from "../tools/contracts/action-contract.ts"
import { faultText } from "../tools/contracts/fault.ts"
import { readFile, root } from "./repository-files.ts"

const exclude = (name: string): boolean => name === "node_modules" || name === "dist"
const actions = globSync("actions/**/action.yml", { cwd: root, exclude }).map(dirname).sort()

describe.each(actions)("%s", path => {
  test("declares what its code reads and sets", () => {
    const sources = globSync("src/**/*.ts", { cwd: join(root, path) }).filter(file => !file.endsWith(".test.ts"))
    const faults = actionContractFaults({
      path,
      metadata: readFile(`${path}/action.yml`),
      inputs: readFile(`${path}/src/inputs.ts`),
      sources: sources.map(file => readFile(`${path}/${file}`)),
    })
    expect(faults.map(faultText)).toEqual([])
  })

  test("has an entry that does nothing but run it", () => {
    const name = path.split("/").at(-1)
    expect(readFile(`${path}/src/index.ts`)).toMatch(new RegExp(`^await runAction\\("${name}", \\w+\\)$`, "m"))
  })

  test("shows in its README how to use it, its inputs and its outputs", () => {
    const readme = readFile(`${path}/README.md`)
    for (const part of ["<!-- generated:inputs -->", "<!-- generated:outputs -->"]) expect(readme).toContain(part)
    expect(readme).toMatch(/^```ya?ml$/m)
  })
})

const metadata = "inputs:\n  id: {}\n  site: {}\noutputs:\n  key: {}\n  created: {}\n  status: {}\n"
const inputs = 'export const read = inputs => ({ id: inputs.required("id"), site: inputs.text("site") })'
const source =
  'return {\n    outputs: {\n      key: f({ other: 1 }),\n      created: g("x"),\n    },\n    summary: 1,\n  }'
const messages = (change: { metadata?: string; inputs?: string; source?: string }): string[] => {
  const texts = { metadata, inputs, source, ...change }
  const files = { path: "a", metadata: texts.metadata, inputs: texts.inputs, sources: [texts.inputs, texts.source] }
  return actionContractFaults(files).map(fault => fault.message)
}

test("an action that keeps its contract has no fault", () => {
  expect(messages({})).toEqual([])
  expect(messages({ source: "return { outputs: {\n key,\n created\n } }" })).toEqual([])
})

test.each([
  [{ metadata: metadata.replace("  site: {}\n", "") }, "input site is read and not declared"],
  [{ inputs: inputs.replace('"site"', '"sites"') }, "input site is declared and never read"],
  [{ metadata: metadata.replace("  key: {}\n", "") }, "output key is set and not declared"],
  [{ source: source.replace("created:", "create:") }, "output created is declared and never set"],
  [{ metadata: metadata.replace("  status: {}\n", "") }, "output status is set and not declared"],
  [{ source: `${source}\ninputs.text("id")` }, "input id is read outside of inputs.ts"],
])("a broken contract %# is named", (change, message) => {
  expect(messages(change)).toContain(message)
})
