import { beforeEach, describe, expect, test } from "vitest"
import { exampleWorkflows } from "../tools/contracts/example-workflows.ts"
import { faultText } from "../tools/contracts/fault.ts"
import { markdownLinkFaults, markdownLinkTargets } from "../tools/contracts/markdown-links.ts"
import { portableTextFaults } from "../tools/contracts/portable-text.ts"
import { workflowFaults } from "../tools/contracts/workflow-faults.ts"
import { lookup, readFile, root, trackedFiles } from "./repository-files.ts"

const repository = "percihealth/auto-triage"
const tracked = trackedFiles()
// Apart, so that this file does not hold what it looks for.
const scheme = "https:"
const documents = tracked?.filter(file => file.endsWith(".md") && !file.startsWith("packages/lab/target/")) ?? []

describe("the repository", () => {
  beforeEach(context => context.skip(tracked === null, "this is no git checkout"))

  test("holds no path of one machine and no registry's host", () => {
    const binary = /\.(?:png|jpg|gif|ico|woff2?|gz|wasm|pack|idx)$/
    const texts = tracked?.filter(file => !binary.test(file) && file !== "pnpm-lock.yaml") ?? []
    expect(texts.flatMap(file => portableTextFaults(file, lookup(file) ?? "", root)).map(faultText)).toEqual([])
  })

  test("has documents whose links lead somewhere", () => {
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.flatMap(file => markdownLinkFaults(file, readFile(file), lookup)).map(faultText)).toEqual([])
  })

  test("leads from the README to every page", () => {
    const reached = new Set(["README.md"])
    // A set takes in what is added while it is walked through.
    for (const file of reached)
      for (const page of markdownLinkTargets(file, readFile(file))) if (documents.includes(page)) reached.add(page)
    expect(documents.filter(file => file.startsWith("docs/") && !reached.has(file))).toEqual([])
  })

  test("shows no workflow that GitHub or its own rules would refuse", async () => {
    const faults = documents.map(async file => {
      const found = exampleWorkflows(readFile(file), repository).map(async ({ line, text, fragment }) =>
        (await workflowFaults(`${file}:${line}`, text, readFile))
          // A fragment may take its values from steps that stand elsewhere.
          .filter(({ message }) => !(fragment && message.startsWith("Context access might be invalid")))
          .map(faultText),
      )
      return (await Promise.all(found)).flat()
    })
    expect((await Promise.all(faults)).flat()).toEqual([])
  })
})

test.each([
  ["a missing file", "[a](b/none.md)", "b/none.md: no such file"],
  ["a missing heading", "[a](other.md#none)", "other.md#none: no such heading in docs/other.md"],
  ["a missing heading of the same file", "[a](#none)", "#none: no such heading in docs/page.md"],
  ["a path out of the repository", "[a](../../x.md)", "../../x.md: outside of the repository"],
  ["a definition", "[a]: none.md", "none.md: no such file"],
  ["an image", '<img src="none.png">', "none.png: no such file"],
])("%s in a link is found", (_, line, message) => {
  const text = `# Page\n\n${line}\n`
  const files: Record<string, string> = { "docs/page.md": text, "docs/other.md": "# Other page\n## Twice\n## Twice\n" }
  const found = (markdown: string): string[] =>
    markdownLinkFaults("docs/page.md", markdown, path => files[path] ?? (path === "docs" ? "" : null)).map(
      fault => `${fault.line} ${fault.message}`,
    )
  expect(found(text)).toEqual([`3 ${message}`])
  expect(found(`\`${line}\`\n\n\`\`\`md\n${line}\n\`\`\`\n`)).toEqual([])
  const good =
    "[a](other.md#twice-1) [b](other.md) [c](#page) [d](../docs/) [e](https://example.com/x) [f](mailto:a@b.c)"
  expect(found(`# Page\n${good}\n`)).toEqual([])
})

test("files that a page links to are named from the root, without headings and other sites", () => {
  const page = "[a](other.md#x) [b](../README.md) [c](#here) [d](https://example.com/x.md) `[e](code.md)`\n"
  expect(markdownLinkTargets("docs/page.md", page)).toEqual(["docs/other.md", "README.md"])
})

test.each([
  ["a path into the checkout", "see /srv/box/repo/src/a.ts"],
  ["the checkout itself", "cd /srv/box/repo"],
  ["a registry", `npm config set registry ${scheme}//registry.example.org/npm`],
  ["a package mirror", `deb ${scheme}//deb.example.org/debian`],
])("%s is found in text", (_, line) => {
  expect(portableTextFaults("a.md", `fine\n${line}\n`, "/srv/box/repo").map(fault => fault.line)).toEqual([2])
})

test("text that is true anywhere is left alone", () => {
  const text =
    "/usr/bin/env /home/runner/app/x apps/srv/box/repo ./srv/box/repo /srv/box/notes https://example.com/registry.json"
  expect(portableTextFaults("a.md", text, "/srv/box/repo")).toEqual([])
  expect(portableTextFaults("a.md", "at /app/src/index.js:1:2", "/app")).toEqual([])
})

test("an example that passes an unknown input is found, in a workflow and in a step", async () => {
  const action =
    "name: a\ndescription: A.\ninputs:\n  id:\n    description: Id.\nruns:\n  using: node24\n  main: dist/index.js\n"
  const uses = `uses: ${repository}/actions/a@${"0".repeat(40)} # v1.0.0`
  const document = (input: string): string => `Use it:\n\n\`\`\`yaml\n- ${uses}\n  with:\n    ${input}: x\n\`\`\`\n`
  const faults = async (markdown: string): Promise<string[]> => {
    const [example] = exampleWorkflows(markdown, repository)
    return (await workflowFaults("README.md", example?.text ?? "", () => action)).map(fault => fault.message)
  }
  expect(await faults(document("id"))).toEqual([])
  expect(await faults(document("ids"))).toEqual(["Invalid action input 'ids'"])
  expect(await faults(document("ids").replace("- uses", "steps:\n- uses"))).toEqual(["Invalid action input 'ids'"])
})
