import type { Change } from "./fix/change.ts"
import type { Check } from "./fix/verdict.ts"
import { viewFile, withoutText } from "./policy/file-view.ts"
import { toCheck } from "./policy/policy-check.ts"
import type { PolicyContext } from "./policy/policy-context.ts"
import { changeSize, linesChanged } from "./policy/rules/change-size.ts"
import { POLICY_RULES } from "./policy/rules.ts"

/** Name of the check that says whether there is a tree to judge at all. */
const APPLIES = "patch-applies"
// More than the configuration can allow, so that the size alone refuses it.
const MAX_LINES = 20_000

/**
 * Judges what a fix changes: one check for each rule, always the same ones in the same order. Pure. The changes have to be
 * read from the tree that the patch makes, never from the patch.
 */
export function judgeChanges(changes: readonly Change[], context: PolicyContext): readonly Check[] {
  const files = changes.map(change => viewFile(change, context))
  const tooLarge = linesChanged(files) > MAX_LINES
  const texts = tooLarge ? files.map(withoutText) : files
  const checks = POLICY_RULES.map(rule =>
    rule === changeSize
      ? toCheck(rule.name, rule.judge(files, context))
      : toCheck(rule.name, rule.judge(texts, context)),
  )
  const seen = tooLarge ? checks.map(unread) : checks
  return [{ rule: APPLIES, verdict: "pass", evidence: [] }, ...seen]
}

/** Names, kinds and sizes are judged all the same; what passes then was not read. */
function unread(check: Check): Check {
  if (check.verdict !== "pass" || check.rule === changeSize.name) return check
  return { ...check, verdict: "skipped", evidence: ["The change is too large to be read"] }
}

/** The same checks for a patch that makes no tree; `why` is for people, data cleaned. */
export function judgeRejected(why: string): readonly Check[] {
  const skipped = POLICY_RULES.map(rule => ({ rule: rule.name, verdict: "skipped", evidence: [] }) as const)
  return [{ rule: APPLIES, verdict: "deny", evidence: [why] }, ...skipped]
}
