import { parse } from "yaml"
import type { WorkflowFile, WorkflowJob } from "../../../ports/github-inspection.ts"

/** What of a workflow file the doctor asks for. A text that is no workflow has no triggers and no jobs. */
export function parseWorkflow(text: string): WorkflowFile {
  const content = record(parsed(text))
  const jobs = Object.values(record(content["jobs"])).map(record)
  const steps = jobs.flatMap(job => (Array.isArray(job["steps"]) ? job["steps"].map(record) : []))
  return {
    name: typeof content["name"] === "string" ? content["name"] : null,
    triggers: triggersOf(content["on"]),
    jobs: jobs.map(toJob),
    uses: [...jobs, ...steps].flatMap(({ uses }) => (typeof uses === "string" ? [uses] : [])),
  }
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

function triggersOf(on: unknown): WorkflowFile["triggers"] {
  if (typeof on === "string") return { [on]: {} }
  if (Array.isArray(on)) return Object.fromEntries(on.map(name => [String(name), {}]))
  return Object.fromEntries(Object.entries(record(on)).map(([name, value]) => [name, value ?? {}]))
}

function toJob(job: Readonly<Record<string, unknown>>): WorkflowJob {
  const { uses, secrets, permissions } = job
  const named = Object.entries(record(permissions)).map(([name, level]) => [name, String(level)] as const)
  return {
    uses: typeof uses === "string" ? uses : null,
    permissions: typeof permissions === "string" ? permissions : Object.fromEntries(named),
    secrets: secrets === "inherit" ? "inherit" : Object.keys(record(secrets)),
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {}
}
