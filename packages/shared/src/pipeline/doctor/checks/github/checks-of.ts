import type { BranchRule } from "../../../../ports/github-inspection.ts"

/** Names of the checks that rules ask for. */
export function checksOf(rules: readonly BranchRule[]): readonly string[] {
  return rules
    .filter(({ type }) => type === "required_status_checks")
    .flatMap(({ parameters }) => {
      const checks = parameters["required_status_checks"]
      return (Array.isArray(checks) ? checks : []).map((check: { readonly context?: unknown } | null) =>
        String(check?.context),
      )
    })
}
