import type { Change } from "./fix/change.ts"
import type { Check } from "./fix/verdict.ts"
import { viewFile } from "./policy/file-view.ts"
import { toCheck } from "./policy/policy-check.ts"
import type { PolicyContext } from "./policy/policy-context.ts"
import { POLICY_RULES } from "./policy/rules.ts"

/** Name of the check that says whether there is a tree to judge at all. */
const APPLIES = "patch-applies"

/**
 * Judges what a fix changes: one check for each rule, always the same ones in the same order. Pure. The changes have to be
 * read from the tree that the patch makes, never from the patch.
 */
export function judgeChanges(changes: readonly Change[], context: PolicyContext): readonly Check[] {
  const files = changes.map(change => viewFile(change, context))
  const checks = POLICY_RULES.map(rule => toCheck(rule.name, rule.judge(files, context)))
  return [{ rule: APPLIES, verdict: "pass", evidence: [] }, ...checks]
}

/** The same checks for a patch that makes no tree; `why` is for people, data cleaned. */
export function judgeRejected(why: string): readonly Check[] {
  const skipped = POLICY_RULES.map(rule => ({ rule: rule.name, verdict: "skipped", evidence: [] }) as const)
  return [{ rule: APPLIES, verdict: "deny", evidence: [why] }, ...skipped]
}
