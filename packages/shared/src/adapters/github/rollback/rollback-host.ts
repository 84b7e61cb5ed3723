import type { NamedPlace, OpenFixPull, RollbackHost, RunInFlight } from "../../../ports/rollback-host.ts"
import { askAsPerson, type PersonAccess, type PersonAnswer } from "./ask-as-person.ts"

type Item = Readonly<Record<string, unknown>>
type Call = (
  method: string,
  path: string,
  more?: { readonly body?: object; readonly expected?: readonly number[] },
) => Promise<PersonAnswer>

const UNENDED = ["in_progress", "queued", "waiting", "pending", "requested"]
const MOST_PAGES = 10

/** GitHub's API with a person's token. */
export function createRollbackHost(access: PersonAccess): RollbackHost {
  const call: Call = (method, path, { body, expected } = {}) => {
    const full = `/repos/${access.repository}${path}`
    return askAsPerson(access, body === undefined ? [method, full] : [method, full, body], expected)
  }
  return { ...named(call), ...code(call), ...runs(call), ...pulls(call), ...workflows(call) }
}

const placePath = (environment: string | null): string =>
  environment === null ? "/actions" : `/environments/${encodeURIComponent(environment)}`

function named(
  call: Call,
): Pick<
  RollbackHost,
  | "environments"
  | "variable"
  | "organisationVariable"
  | "setVariable"
  | "deleteVariable"
  | "secret"
  | "organisationSecret"
  | "deleteSecret"
> {
  const find = async (kind: "variables" | "secrets", name: string, places: readonly (string | null)[]) => {
    const found: NamedPlace[] = []
    for (const environment of places) {
      const { status, body } = await call("GET", `${placePath(environment)}/${kind}/${name}`, { expected: [404] })
      const { value = null } = (body ?? {}) as { readonly value?: string | null }
      if (status === 200) found.push({ environment, value })
    }
    return found
  }
  const ofOrganisation = async (kind: "variables" | "secrets", name: string): Promise<Item | null | "hidden"> => {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const path = `/actions/organization-${kind}?per_page=30&page=${page}`
      const { status, body } = await call("GET", path, { expected: [403, 404] })
      if (status !== 200) return "hidden"
      const items = (body as Readonly<Record<string, readonly Item[] | undefined>>)[kind] ?? []
      const one = items.find(item => String(item["name"]).toUpperCase() === name)
      if (one !== undefined || items.length < 30) return one ?? null
    }
    return "hidden"
  }
  return {
    environments: async () => (await list(call, "/environments", "environments")).map(item => String(item["name"])),
    variable: (name, places) => find("variables", name, places),
    async organisationVariable(name) {
      const one = await ofOrganisation("variables", name)
      return one === null || one === "hidden" ? one : String(one["value"])
    },
    async organisationSecret(name) {
      const one = await ofOrganisation("secrets", name)
      return one === "hidden" ? one : one === null ? "none" : "there"
    },
    async setVariable(name, environment, value) {
      const path = `${placePath(environment)}/variables`
      const { status } = await call("PATCH", `${path}/${name}`, { body: { name, value }, expected: [404] })
      if (status === 404) await call("POST", path, { body: { name, value } })
    },
    async deleteVariable(name, environment) {
      await call("DELETE", `${placePath(environment)}/variables/${name}`, { expected: [404] })
    },
    secret: (name, places) => find("secrets", name, places),
    async deleteSecret(name, environment) {
      await call("DELETE", `${placePath(environment)}/secrets/${name}`, { expected: [404] })
    },
  }
}

function code(call: Call): Pick<RollbackHost, "file" | "workflowPaths"> {
  return {
    async file(path) {
      const encoded = path.split("/").map(encodeURIComponent).join("/")
      const { status, body } = await call("GET", `/contents/${encoded}`, { expected: [404] })
      const { content, encoding } = (body ?? {}) as { readonly content?: string; readonly encoding?: string }
      if (status !== 200 || content === undefined || encoding !== "base64") return null
      return Buffer.from(content, "base64").toString("utf8")
    },
    workflowPaths: async () => (await list(call, "/actions/workflows", "workflows")).map(item => String(item["path"])),
  }
}

function runs(call: Call): Pick<RollbackHost, "runsInFlight" | "dispatchedRuns" | "hasEnded"> {
  return {
    async runsInFlight(files) {
      const found = new Map<number, RunInFlight>()
      for (const status of UNENDED)
        for (const item of await list(call, `/actions/runs?status=${status}`, "workflow_runs")) {
          const run = runOf(item)
          if (files.includes(run.workflow)) found.set(run.id, run)
        }
      return [...found.values()].toSorted((left, right) => left.id - right.id)
    },
    async dispatchedRuns() {
      const { body } = await call("GET", "/actions/runs?event=repository_dispatch&per_page=100")
      const { workflow_runs: items = [] } = body as { readonly workflow_runs?: readonly Item[] }
      return items.map(runOf)
    },
    async hasEnded(run) {
      const { status, body } = await call("GET", `/actions/runs/${run}`, { expected: [404] })
      return status === 404 || (body as { readonly status?: string }).status === "completed"
    },
  }
}

function pulls(call: Call): Pick<RollbackHost, "openFixPulls" | "closePull"> {
  return {
    async openFixPulls(prefix) {
      const items = await list(call, "/pulls?state=open", null)
      return items.flatMap((item): OpenFixPull[] => {
        const { ref } = (item["head"] ?? {}) as { readonly ref?: string }
        if (ref?.startsWith(prefix) !== true) return []
        return [{ number: Number(item["number"]), url: String(item["html_url"]), createdAt: timeOf(item) }]
      })
    },
    async closePull(number) {
      await call("PATCH", `/pulls/${number}`, { body: { state: "closed" } })
    },
  }
}

function workflows(call: Call): Pick<RollbackHost, "workflowState" | "enableWorkflow" | "disableWorkflow"> {
  return {
    async workflowState(file) {
      const { status, body } = await call("GET", `/actions/workflows/${file}`, { expected: [404] })
      return status === 404 ? null : String((body as { readonly state?: string }).state)
    },
    async enableWorkflow(file) {
      await call("PUT", `/actions/workflows/${file}/enable`)
    },
    async disableWorkflow(file) {
      await call("PUT", `/actions/workflows/${file}/disable`)
    },
  }
}

/** All pages; `key` is where a page has its items, null where it is the list itself. */
async function list(call: Call, path: string, key: string | null): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { body } = await call("GET", `${path}${path.includes("?") ? "&" : "?"}per_page=100&page=${page}`)
    const items = (key === null ? body : (body as Item)[key]) as readonly Item[] | undefined
    all.push(...(items ?? []))
    if ((items?.length ?? 0) < 100) break
  }
  return all
}

function runOf(item: Item): RunInFlight {
  const path = String(item["path"]).split("@")[0] ?? ""
  const workflow = path.slice(path.lastIndexOf("/") + 1)
  return { id: Number(item["id"]), workflow, url: String(item["html_url"]), createdAt: timeOf(item) }
}

function timeOf(item: Item): number {
  return Date.parse(String(item["created_at"]))
}
