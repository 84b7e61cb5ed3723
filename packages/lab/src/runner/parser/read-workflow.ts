import type { WorkflowTemplate } from "@actions/workflow-parser"
import { isRecord } from "../is-record.ts"
import type { FileSource } from "./file-source.ts"
import { githubPackages } from "./github-packages.ts"
import { findUnsupported } from "./find-unsupported.ts"
import { readStep } from "./read-step.ts"
import type { JobDefinition, WorkflowFile } from "./workflow-file.ts"
import { readYamlFile, type YamlFile } from "./yaml-file.ts"

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = githubPackages.workflows
const TRY_CONVERSION = 1

export type WorkflowText = { readonly source: FileSource; readonly path: string; readonly text: string }

/** Reads a workflow file with GitHub's parser. Never throws: what is wrong stands in `errors`. */
export async function readWorkflow(input: WorkflowText): Promise<WorkflowFile> {
  const { source, path, text } = input
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const template = parsed.value
    ? await convertWorkflowTemplate(parsed.context, parsed.value, undefined, { errorPolicy: TRY_CONVERSION })
    : null
  const yaml = readYamlFile(text)
  const parserErrors = parsed.context.errors
    .getErrors()
    .map(error => error.message)
    .filter(message => !isSchemaSlip(message))
  const jobs = readJobs(yaml, template)
  const { name } = yaml.value
  return {
    source,
    path,
    name: typeof name === "string" && name !== "" ? name : path,
    on: readEvents(yaml.value["on"]),
    raw: yaml.value,
    jobs,
    errors: [...new Set(parserErrors), ...findUnsupported(path, yaml)],
    lineOf: yaml.lineOf,
  }
}

/** The package's schema has another event's name where `on: repository_dispatch` as a plain string belongs; GitHub takes it. */
function isSchemaSlip(message: string): boolean {
  return message.endsWith("Unexpected value 'repository_dispatch'")
}

function readEvents(on: unknown): WorkflowFile["on"] {
  if (typeof on === "string") return new Map([[on, null]])
  if (Array.isArray(on)) return new Map(on.map(name => [String(name), null]))
  if (!isRecord(on)) return new Map()
  // A schedule is a list of crons: no filter.
  return new Map(Object.entries(on).map(([name, filter]) => [name, isRecord(filter) ? filter : null]))
}

function readJobs(yaml: YamlFile, template: WorkflowTemplate | null): readonly JobDefinition[] {
  const jobs = isRecord(yaml.value["jobs"]) ? yaml.value["jobs"] : {}
  const converted = new Map((template?.jobs ?? []).map(job => [job.id.value, job]))
  return Object.entries(jobs).map(([id, value]) => {
    const raw = isRecord(value) ? value : {}
    const job = converted.get(id)
    const steps = Array.isArray(raw["steps"]) ? raw["steps"] : []
    const convertedSteps = job?.type === "job" ? job.steps : []
    return {
      id,
      needs: readNeeds(raw["needs"]),
      condition: job?.if.expression ?? "success()",
      uses: typeof raw["uses"] === "string" ? raw["uses"] : null,
      steps: steps.map((step, index) =>
        readStep(step, convertedSteps[index], yaml.lineOf(["jobs", id, "steps", index])),
      ),
      raw,
      line: yaml.lineOf(["jobs", id]),
    }
  })
}

function readNeeds(needs: unknown): readonly string[] {
  if (typeof needs === "string") return [needs]
  return Array.isArray(needs) ? needs.map(String) : []
}
