import type { CheckRun, FixHost } from "../../../ports/fix-host.ts"
import { type Ask, type FixHostOptions, success } from "../ask.ts"

type Checks = Pick<FixHost, "checkRuns" | "heldSuites" | "requiredChecks">
type CheckBody = {
  readonly name?: unknown
  readonly status?: unknown
  readonly conclusion?: unknown
  readonly html_url?: unknown
  readonly details_url?: unknown
  readonly app?: { readonly slug?: unknown } | null
}
type SuiteBody = { readonly conclusion?: unknown; readonly latest_check_runs_count?: unknown }
type RuleBody = {
  readonly type?: unknown
  readonly parameters?: { readonly required_status_checks?: readonly { readonly context?: unknown }[] }
}

const PAGE = 100
const MAX_PAGES = 10

/** What CI says of a commit, and what it has to say. */
export function createChecks(ask: Ask, { repository }: FixHostOptions): Checks {
  const pages = async <Item>(sha: string, what: "check-runs" | "check-suites"): Promise<readonly Item[]> => {
    const found: Item[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const path = `/commits/${sha}/${what}?${what === "check-runs" ? "filter=latest&" : ""}per_page=${PAGE}&page=${page}`
      const answer = await ask(["GET", path, `/commits/{sha}/${what}`])
      const list = (success(answer, repository) as Record<string, unknown>)[what.replace("-", "_")]
      const items = Array.isArray(list) ? (list as readonly Item[]) : []
      found.push(...items)
      if (items.length < PAGE) break
    }
    return found
  }
  return {
    async checkRuns(sha) {
      const runs = await pages<CheckBody>(sha, "check-runs")
      return runs.map(readCheck)
    },
    async heldSuites(sha) {
      const suites = await pages<SuiteBody>(sha, "check-suites")
      return suites.filter(suite => suite.conclusion === "action_required").length
    },
    async requiredChecks(branch) {
      const path = `/rules/branches/${encodeURIComponent(branch)}?per_page=${PAGE}`
      const answer = await ask(["GET", path, "/rules/branches/{branch}"])
      // A plan without rulesets answers 403, and a repository without rules an empty list.
      if (answer.status === 403 || answer.status === 404) return []
      const rules = success(answer, repository)
      return Array.isArray(rules) ? [...new Set(rules.flatMap(namesOf))] : []
    },
  }
}

function readCheck(run: CheckBody): CheckRun {
  return {
    name: text(run.name) ?? "",
    status: text(run.status) ?? "",
    conclusion: text(run.conclusion),
    url: text(run.html_url) ?? text(run.details_url),
    app: text(run.app?.slug) ?? "",
  }
}

function namesOf({ type, parameters }: RuleBody): readonly string[] {
  if (type !== "required_status_checks") return []
  return (parameters?.required_status_checks ?? []).map(check => text(check.context)).filter(name => name !== null)
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
