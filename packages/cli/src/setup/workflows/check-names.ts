import { parse } from "yaml"

/** Names, as GitHub shows them, of the workflows that run on pull requests. `texts` are workflow files by path. */
export function checkNames(texts: ReadonlyMap<string, string>): readonly string[] {
  const names = [...texts].flatMap(([path, text]) => {
    const workflow = read(text)
    if (workflow === null || !runsOnPulls(workflow["on"])) return []
    const { name } = workflow
    return [typeof name === "string" && name !== "" ? name : path]
  })
  return [...new Set(names)].toSorted()
}

function read(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(text, { maxAliasCount: 10 })
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function runsOnPulls(on: unknown): boolean {
  if (on === "pull_request") return true
  if (Array.isArray(on)) return on.includes("pull_request")
  return typeof on === "object" && on !== null && "pull_request" in on
}
