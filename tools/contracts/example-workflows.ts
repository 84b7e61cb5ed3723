import { isMap, isSeq, parseDocument } from "yaml"

/**
 * A workflow that a document shows, as a workflow of this repository. `line` is where its block starts. A fragment may
 * refer to steps that the document leaves out.
 */
export type Example = { readonly line: number; readonly text: string; readonly fragment: boolean }

/**
 * The workflows among the YAML blocks of a Markdown text. References to this repository by name and commit become `$/`
 * ones, so that what they pass is held against the files beside the document. A list of steps is put into a job.
 */
export function exampleWorkflows(markdown: string, repository: string): Example[] {
  return blocks(markdown).flatMap(({ line, text }): Example[] => {
    const contents = parseDocument(text).contents
    const own = text.replaceAll(new RegExp(`uses: ${repository}/([^@\\s]+)@\\S+`, "g"), "uses: $$/$1")
    if (isMap(contents) && contents.has("jobs")) return [{ line, text: own, fragment: false }]
    if (isMap(contents) && contents.has("steps")) return [{ line, text: jobAround(own), fragment: true }]
    const steps = isSeq(contents) && contents.items.some(item => isMap(item) && item.has("uses"))
    return steps ? [{ line, text: jobAround(`steps:\n${own}`), fragment: true }] : []
  })
}

function jobAround(steps: string): string {
  const head = "name: example\non: workflow_dispatch\npermissions: {}\njobs:\n  example:\n    runs-on: ubuntu-latest\n"
  return `${head}    timeout-minutes: 5\n${steps.replaceAll(/^(?=.)/gm, "    ")}\n`
}

function blocks(markdown: string): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = []
  let block: { line: number; text: string[] } | null = null
  markdown.split("\n").forEach((line, index) => {
    if (block === null) {
      if (/^```ya?ml\s*$/.test(line)) block = { line: index + 1, text: [] }
    } else if (line.startsWith("```")) {
      found.push({ line: block.line, text: block.text.join("\n") })
      block = null
    } else block.text.push(line)
  })
  return found
}
