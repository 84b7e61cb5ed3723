import type { CheckRun, FixHost } from "../../../ports/fix-host.ts"
import { type Ask, type FixHostOptions, success } from "./ask.ts"

type Checks = Pick<FixHost, "checkRuns" | "requiredChecks">
type CheckBody = {
  readonly name?: unknown
  readonly status?: unknown
  readonly conclusion?: unknown
  readonly html_url?: unknown
  readonly details_url?: unknown
  readonly app?: { readonly slug?: unknown } | null
}
type RuleBody = {
  readonly type?: unknown
  readonly parameters?: { readonly required_status_checks?: readonly { readonly context?: unknown }[] }
}

const PAGE = 100
const MAX_PAGES = 10

/** What CI says of a commit, and what it has to say. */
export function createChecks(ask: Ask, { repository }: FixHostOptions): Checks {
  return {
    async checkRuns(sha) {
      const found: CheckRun[] = []
      for (let page = 1; page <= MAX_PAGES; page++) {
        const path = `/commits/${sha}/check-runs?filter=latest&per_page=${PAGE}&page=${page}`
        const answer = await ask(["GET", path, "/commits/{sha}/check-runs"])
        const { check_runs: runs = [] } = success(answer, repository) as { check_runs?: readonly CheckBody[] }
        found.push(...runs.map(readCheck))
        if (runs.length < PAGE) break
      }
      return found
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
