import { parse } from "yaml"

export type WorkflowText = { readonly path: string; readonly text: string }

const FOLLOWED = /^( {4}workflows: )\[.*\]$/m

/** Names, as GitHub shows them, of the workflows that run on pull requests. What is no workflow has none. */
export function checkWorkflows(workflows: readonly WorkflowText[]): readonly string[] {
  const names = workflows.flatMap(({ path, text }) => {
    const workflow = read(text)
    return workflow !== null && runsOnPullRequests(workflow["on"]) ? [nameOf(workflow, path)] : []
  })
  return [...new Set(names)]
}

/** The workflow that follows checks, with the names of those that it is to follow in place of its own. */
export function followChecks(text: string, names: readonly string[]): string {
  return names.length === 0 ? text : text.replace(FOLLOWED, (_, key: string) => `${key}${JSON.stringify(names)}`)
}

function read(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(text)
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function runsOnPullRequests(on: unknown): boolean {
  if (typeof on === "string") return on === "pull_request"
  if (Array.isArray(on)) return on.includes("pull_request")
  return typeof on === "object" && on !== null && "pull_request" in on
}

/** A workflow without a name goes by its path. */
function nameOf(workflow: Record<string, unknown>, path: string): string {
  const { name } = workflow
  return typeof name === "string" && name !== "" ? name : path
}
