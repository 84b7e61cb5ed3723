import { matchesGlob } from "node:path"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"

// What the lab holds a branch to. A rule of another type would be a promise that nothing keeps.
export const RULE_TYPES = [
  "creation",
  "deletion",
  "non_fast_forward",
  "pull_request",
  "required_signatures",
  "required_status_checks",
] as const

export type Rule = {
  readonly type: (typeof RULE_TYPES)[number]
  readonly parameters: Readonly<Record<string, unknown>>
}

export type Ruleset = {
  readonly id: number
  readonly name: string
  enforcement: "active" | "evaluate" | "disabled"
  /** Full ref names, with wildcards; "~DEFAULT_BRANCH" and "~ALL" too. */
  include: readonly string[]
  exclude: readonly string[]
  /** Whom it does not hold for. */
  bypass: "admin" | "app" | null
  rules: readonly Rule[]
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** The rules that hold for a branch, each with the ruleset that it comes from. */
export function rulesOf(
  repository: Pick<RepositoryState, "rulesets" | "defaultBranch">,
  branch: string,
): readonly { readonly rule: Rule; readonly ruleset: Ruleset }[] {
  const ref = `refs/heads/${branch}`
  const names = (patterns: readonly string[]): boolean =>
    patterns.some(pattern => {
      if (pattern === "~ALL") return true
      return pattern === "~DEFAULT_BRANCH" ? branch === repository.defaultBranch : matchesGlob(ref, pattern)
    })
  return repository.rulesets
    .filter(({ enforcement, include, exclude }) => enforcement === "active" && names(include) && !names(exclude))
    .flatMap(ruleset => ruleset.rules.map(rule => ({ rule, ruleset })))
}

/** Whether whoever holds this token may pass over a ruleset. A token that is no person's has no role. */
export function mayBypass(repository: Pick<RepositoryState, "collaborators">, token: Token, ruleset: Ruleset): boolean {
  const role = repository.collaborators.get(token.login.toLowerCase())
  if (ruleset.bypass === "app") return token.kind === "installation"
  return ruleset.bypass === "admin" && token.kind === "pat" && role === "admin"
}

/** Names of the checks that a required_status_checks rule asks for. */
export function requiredChecks({ parameters }: Rule): readonly string[] {
  const checks = parameters["required_status_checks"]
  return (Array.isArray(checks) ? checks : []).map((check: { readonly context?: unknown }) => String(check.context))
}
