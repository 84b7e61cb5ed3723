import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import { Refusal } from "../refusal.ts"
import type { ActionDefinition, ActionRuns } from "../steps/action-definition.ts"
import { githubPackages } from "./github-packages.ts"
import { readStep } from "./read-step.ts"
import { readYamlFile, type YamlFile } from "./yaml-file.ts"

const { convertActionTemplate, parseAction } = githubPackages.actions
const { NoOperationTraceWriter } = githubPackages.workflows
const TRY_CONVERSION = 1

/**
 * Reads an action.yml with GitHub's parser.
 * @param path as it is shown in errors
 * @throws Refusal where the file is invalid, or where it needs something that this runner does not have
 */
export function readAction(path: string, text: string): ActionDefinition {
  const parsed = parseAction({ name: path, content: text }, new NoOperationTraceWriter())
  const template = parsed.value && convertActionTemplate(parsed.context, parsed.value, { errorPolicy: TRY_CONVERSION })
  const yaml = readYamlFile(text)
  const { name, inputs, runs } = yaml.value
  const using = isRecord(runs) ? toText(runs["using"]) : "nothing"
  if (using !== "node24" && using !== "composite") {
    const line = yaml.lineOf(["runs", "using"])
    throw new Refusal(
      `${path} (Line: ${line}): 'using: ${using}' is not supported: the lab's runner knows node24 and composite`,
    )
  }
  const errors = parsed.context.errors.getErrors().map(error => error.message)
  if (errors.length > 0) throw new Refusal(errors.join("\n"))
  const steps = template?.runs.using === "composite" ? template.runs.steps : []
  return {
    name: typeof name === "string" ? name : path,
    inputs: readInputs(inputs),
    runs: using === "composite" ? readComposite(yaml, steps) : readNode(yaml),
  }
}

function readInputs(inputs: unknown): ActionDefinition["inputs"] {
  return (isRecord(inputs) ? Object.entries(inputs) : []).map(([name, value]) => {
    const input = isRecord(value) ? value : {}
    const deprecation = input["deprecationMessage"]
    return { name, default: input["default"], deprecation: typeof deprecation === "string" ? deprecation : null }
  })
}

function readNode(yaml: YamlFile): ActionRuns {
  const runs = isRecord(yaml.value["runs"]) ? yaml.value["runs"] : {}
  const text = (key: string): string | null => (runs[key] === undefined ? null : toText(runs[key]))
  return {
    kind: "node",
    main: text("main") ?? "",
    pre: text("pre"),
    preIf: text("pre-if") ?? "always()",
    post: text("post"),
    postIf: text("post-if") ?? "always()",
  }
}

function readComposite(yaml: YamlFile, converted: readonly Parameters<typeof readStep>[1][]): ActionRuns {
  const runs = isRecord(yaml.value["runs"]) ? yaml.value["runs"] : {}
  const steps: readonly unknown[] = Array.isArray(runs["steps"]) ? runs["steps"] : []
  const outputs = isRecord(yaml.value["outputs"]) ? yaml.value["outputs"] : {}
  return {
    kind: "composite",
    steps: steps.map((step, index) => readStep(step, converted[index], yaml.lineOf(["runs", "steps", index]))),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, isRecord(value) ? value["value"] : undefined]),
    ),
  }
}
