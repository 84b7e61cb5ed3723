import type { Hub } from "../state/hub.ts"
import type { PullRequest, RepositoryState } from "../state/repository-state.ts"
import { checksOfRun } from "../views/check-run.ts"
import { ruleViolation } from "./check-rules.ts"
import { requiredChecks, rulesOf } from "./ruleset.ts"

const GOOD = ["success", "neutral", "skipped"]

/** People whose last word on it, but for comments, is an approval. */
function approvals({ reviews }: PullRequest): number {
  const last = new Map(reviews.filter(one => one.state !== "COMMENTED").map(one => [one.author, one.state]))
  return [...last.values()].filter(state => state === "APPROVED").length
}

/** Throws GitHub's 405 where a pull request lacks a review or a green check that the rules of its base ask for. */
export function checkMerge(hub: Hub, repository: RepositoryState, pull: PullRequest): void {
  const runs = hub.runs?.list(repository.fullName) ?? []
  const checks = [...repository.checkRuns, ...runs.flatMap(run => checksOfRun(hub, repository, run))]
    .filter(check => check.headSha === pull.headSha)
    .toSorted((left, right) => left.id - right.id)
  const isGreen = (name: string): boolean =>
    GOOD.includes(checks.findLast(check => check.name === name)?.conclusion ?? "")
  const faults = rulesOf(repository, pull.base).flatMap(({ rule }) => {
    if (rule.type === "required_status_checks") {
      const missing = requiredChecks(rule).filter(name => !isGreen(name))
      return missing.map(name => `Required status check "${name}" is expected.`)
    }
    const reviews = rule.type === "pull_request" ? Number(rule.parameters["required_approving_review_count"] ?? 0) : 0
    return reviews > approvals(pull)
      ? [`At least ${reviews} approving review is required by reviewers with write access.`]
      : []
  })
  if (faults.length > 0) throw ruleViolation(faults, 405)
}
