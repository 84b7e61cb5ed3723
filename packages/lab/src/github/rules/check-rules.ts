import { ApiError } from "../errors.ts"
import { tryGit } from "../git/run-git.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"
import { mayBypass, requiredChecks, type Rule, rulesOf } from "./ruleset.ts"

export type BranchChange = {
  /** Full name. */
  readonly ref: string
  /** Null: the branch does not exist yet, or no longer. */
  readonly before: string | null
  readonly after: string | null
  /** By merging a pull request, whose own rules were looked at before. */
  readonly isMerge: boolean
}

/** Throws GitHub's refusal where a change of a branch breaks its rules. All that is broken is said. */
export async function checkRules(
  { repository, token }: { readonly repository: RepositoryState; readonly token: Token },
  change: BranchChange,
): Promise<void> {
  if (!change.ref.startsWith("refs/heads/")) return
  const all = rulesOf(repository, change.ref.slice("refs/heads/".length))
  const rules = all.filter(({ ruleset }) => !mayBypass(repository, token, ruleset))
  const broken = await Promise.all(rules.map(({ rule }) => faultsOf(repository, rule, change)))
  const faults = [...new Set(broken.flat())]
  if (faults.length > 0) throw ruleViolation(faults)
}

export function ruleViolation(faults: readonly string[], status: 405 | 422 = 422): ApiError {
  return new ApiError(status, `Repository rule violations found\n\n${faults.join("\n\n")}\n\n`)
}

async function faultsOf(repository: RepositoryState, rule: Rule, change: BranchChange): Promise<readonly string[]> {
  const { before, after, isMerge } = change
  if (rule.type === "deletion") return after === null ? ["Cannot delete this branch"] : []
  if (after === null) return []
  switch (rule.type) {
    case "creation":
      return before === null ? ["Cannot create this branch"] : []
    case "pull_request":
      return isMerge ? [] : ["Changes must be made through a pull request."]
    case "required_status_checks":
      return isMerge ? [] : requiredChecks(rule).map(name => `Required status check "${name}" is expected.`)
    case "non_fast_forward": {
      const isForced = before !== null && !(await repository.git.isAncestor(before, after))
      return isForced ? ["Cannot force-push to this branch"] : []
    }
    case "required_signatures":
      return (await isSigned(repository, before, after)) ? [] : ["Commits must have verified signatures."]
  }
}

async function isSigned(repository: RepositoryState, before: string | null, after: string): Promise<boolean> {
  // A new branch brings what the default branch does not have.
  const listed = await tryGit(repository.git.directory, ["rev-list", after, "--not", before ?? "HEAD"])
  const added = listed.stdout
    .toString("latin1")
    .split("\n")
    .filter(id => id !== "")
  return listed.code === 0 && added.every(id => repository.verifiedCommits.has(id))
}
