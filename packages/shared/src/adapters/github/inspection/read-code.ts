import { z } from "zod"
import type { GitHubInspection, RunFacts } from "../../../ports/github-inspection.ts"
import { askOnce } from "../../ask-once.ts"
import { askOncePer } from "../../ask-once-per.ts"
import type { Get } from "./create-get.ts"
import { mapReading } from "./map-reading.ts"
import { parseWorkflow } from "./parse-workflow.ts"

export type CodeReader = Pick<
  GitHubInspection,
  "repository" | "clockAhead" | "branch" | "workflow" | "branchRules" | "file" | "pathExists" | "workflows" | "runs"
>

const REPOSITORY = z.object({
  full_name: z.string(),
  default_branch: z.string(),
  visibility: z.enum(["public", "private", "internal"]).default("private"),
  archived: z.boolean().default(false),
})
const BRANCH = z.object({ protected: z.boolean() })
const RULES = z.array(
  z.object({
    type: z.string(),
    parameters: z.record(z.string(), z.unknown()).default({}),
    ruleset_id: z.number().default(0),
  }),
)
const FILE = z.object({ content: z.string(), encoding: z.string() })
/** A folder; of a file, an object. */
const LISTING = z.union([z.array(z.object({ name: z.string() })), z.object({})])
/** GitHub leaves out what is beyond it: https://docs.github.com/en/rest/repos/contents */
const MOST_LISTED = 1000
const WORKFLOWS = z.object({ workflows: z.array(z.object({ name: z.string(), path: z.string(), state: z.string() })) })
const RUNS = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.number(),
      event: z.string(),
      actor: z.object({ login: z.string() }).nullish(),
      conclusion: z.string().nullable(),
      created_at: z.string(),
      html_url: z.string().default(""),
    }),
  ),
})

/** Code, branches and workflows as a token shows them. */
export function createCodeReader(get: Get, repository: string, now: () => number): CodeReader {
  const at = (path: string): string => `/repos/${repository}${path}`
  const file = askOncePer(async (path = "") =>
    mapReading(await get.find(at(`/contents/${encodePath(path)}`), FILE), textOf),
  )
  // A file itself would come with its content, and bundles are large.
  const listing = askOncePer(async (folder = "") =>
    mapReading(await get.find(at(`/contents/${encodePath(folder)}`), LISTING), entries =>
      Array.isArray(entries) ? entries.map(({ name }) => name) : null,
    ),
  )
  return {
    repository: askOnce(async () =>
      mapReading(await get.read(at(""), REPOSITORY), found => ({
        name: found.full_name,
        defaultBranch: found.default_branch,
        visibility: found.visibility,
        archived: found.archived,
      })),
    ),
    clockAhead: askOnce(async () => {
      const answer = await get.raw(at(""))
      if (answer.kind === "hidden") return answer
      const date = Date.parse(answer.value.headers.get("date") ?? "")
      return Number.isNaN(date)
        ? { kind: "hidden", why: "GitHub's answer has no date" }
        : { kind: "seen", value: date - now() }
    }),
    branch: askOncePer(async (name = "") =>
      mapReading(await get.find(at(`/branches/${encodeURIComponent(name)}`), BRANCH), value => value),
    ),
    branchRules: askOncePer(async (name = "") =>
      mapReading(await get.read(at(`/rules/branches/${encodeURIComponent(name)}?per_page=100`), RULES), rules =>
        rules.map(({ type, parameters, ruleset_id: ruleset }) => ({ type, parameters, ruleset })),
      ),
    ),
    file,
    workflow: askOncePer(async path =>
      mapReading(await file(path ?? ""), text => (text === null ? null : parseWorkflow(text))),
    ),
    async pathExists(path) {
      const { folder, name } = splitPath(path)
      if (name === "") return { kind: "seen", value: true }
      const found = await listing(folder)
      if (found.kind === "hidden" || found.value === null) return mapReading(found, () => false)
      if (found.value.includes(name) || found.value.length < MOST_LISTED)
        return { kind: "seen", value: found.value.includes(name) }
      return mapReading(await get.find(at(`/contents/${encodePath(path)}`), z.unknown()), value => value !== null)
    },
    workflows: askOnce(async () =>
      mapReading(await get.read(at("/actions/workflows?per_page=100"), WORKFLOWS), found => found.workflows),
    ),
    runs: askOncePer(async (file = "") =>
      mapReading(await get.find(at(`/actions/workflows/${file}/runs?per_page=20`), RUNS), toRuns),
    ),
  }
}

function textOf(file: z.infer<typeof FILE> | null): string | null {
  return file === null || file.encoding !== "base64" ? null : Buffer.from(file.content, "base64").toString("utf8")
}

/** Its name is empty where the path is the repository's own folder, e.g. "." or "./". */
function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const parts = path.split("/").filter(part => part !== "" && part !== ".")
  return { folder: parts.slice(0, -1).join("/"), name: parts.at(-1) ?? "" }
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/")
}

function toRuns(found: z.infer<typeof RUNS> | null): readonly RunFacts[] {
  return (found?.workflow_runs ?? []).map(run => ({
    id: run.id,
    event: run.event,
    actor: run.actor?.login ?? "",
    conclusion: run.conclusion,
    createdAt: Date.parse(run.created_at),
    page: run.html_url,
  }))
}
