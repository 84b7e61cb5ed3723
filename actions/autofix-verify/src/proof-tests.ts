import type { PolicyConfig } from "@auto-triage/shared/config/config"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import { foldPath } from "@auto-triage/shared/pipeline/policy/path/folded-path"
import { isTestPath } from "@auto-triage/shared/pipeline/policy/path/test-path"
import { matchGlob } from "@auto-triage/shared/pipeline/route/match-glob"
import { withCommentedOut } from "@auto-triage/shared/pipeline/verify/comment-out"
import { isRunnableTest } from "@auto-triage/shared/pipeline/verify/runnable-test"
import type { Overlay } from "./room.ts"

/** The changes of a patch, by the part that they play in the proof. */
export type ProofTests = {
  /** New and changed test files that a runner can be told to run. */
  readonly runnable: readonly Change[]
  /** Those and what lies beside them: fixtures and helpers. */
  readonly tests: readonly Change[]
  readonly sources: readonly Change[]
}

export function proofTests(changes: readonly Change[], policy: PolicyConfig): ProofTests {
  const isTest = ({ path }: Change): boolean => isTestPath(foldPath(path), policy.tests)
  const tests = changes.filter(isTest)
  const runnable = tests.filter(
    ({ path, afterText }) =>
      afterText !== null && (isRunnableTest(path) || policy.tests.some(glob => matchGlob(glob, path))),
  )
  return { runnable, tests, sources: changes.filter(change => !isTest(change)) }
}

export function overlayOf(changes: readonly Change[]): readonly Overlay[] {
  return changes.map(({ path, after, afterText }) => ({
    path,
    contents: afterText,
    executable: after === "executable",
  }))
}

/** Each changed source of one side with the other side's text in comments; empty where that can be done with none. */
export function decoyOverlay(sources: readonly Change[], side: "base" | "head"): readonly Overlay[] {
  return sources.flatMap(({ path, before, after, beforeText, afterText }) => {
    if (beforeText === null || afterText === null) return []
    const [text, other] = side === "base" ? [beforeText, afterText] : [afterText, beforeText]
    const contents = withCommentedOut(path, text, other)
    const executable = (side === "base" ? before : after) === "executable"
    return contents === null ? [] : [{ path, contents, executable }]
  })
}
