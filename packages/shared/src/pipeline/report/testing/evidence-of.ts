import type { FixResult } from "../../fix/fix-result.ts"
import type { Verdict } from "../../fix/verdict.ts"
import { sha256Of } from "./sha256-of.ts"

export const PATCH_SHA = "a".repeat(64)
export const HEAD_SHA = "c".repeat(40)

/** fix.json of a run that left a patch and cost 41 cents. */
export function aFixResult(change: Partial<FixResult> = {}): FixResult {
  return {
    schema: 1,
    fixId: "1.1",
    end: "patched",
    why: "the agent left a fix",
    report: {
      fixed: true,
      rootCause: "a clinic without rooms is not thought of",
      fix: "an empty list is answered with no booking",
      test: "apps/backend/src/bookings/service.test.ts",
      confidence: "high",
    },
    patch: { sha256: PATCH_SHA, bytes: 900, files: 2 },
    costUsd: 0.41,
    brokerUsd: 0.41,
    turns: 9,
    tokens: { input: 9000, output: 1200, cacheRead: 30_000, cacheWrite: 4000 },
    ms: { install: 2000, agent: 60_000, total: 63_000 },
    model: "claude-opus-5-5",
    sessionId: "s",
    denials: [],
    telemetry: { accepted: 4, refused: 0 },
    sandbox: "bubblewrap",
    promptSha256: "d".repeat(64),
    cliVersion: "2.1.330",
    ...change,
  }
}

/** A verdict that lets the fix be published with one warning. */
export function aVerdict(change: Partial<Verdict> = {}): Verdict {
  return {
    schema: 1,
    fixId: "1.1",
    baseSha: "b".repeat(40),
    patchSha256: PATCH_SHA,
    decision: "publish-with-warnings",
    checks: [
      { rule: "paths", verdict: "pass", evidence: ["2 files below apps/backend"] },
      { rule: "band-aid", verdict: "warn", evidence: ["optional chaining around the failing expression"] },
    ],
    files: ["apps/backend/src/bookings/service.ts"],
    ms: 45_000,
    ...change,
  }
}

export type Files = { readonly fix: string | null; readonly verdict: string | null }
type Outputs = Readonly<Record<string, string>>
export type Needs = Readonly<Record<string, { readonly result: string; readonly outputs: Outputs }>>

/** The context needs and the files of a run in which everything went well and the pull request was opened. */
export function anOpenedRun(
  fix: Partial<FixResult> = {},
  verdict: Partial<Verdict> = {},
): { needs: Needs; files: Files } {
  const fixText = JSON.stringify(aFixResult(fix))
  const judged = aVerdict(verdict)
  const verdictText = JSON.stringify(judged)
  const needs: Needs = {
    gate: { result: "skipped", outputs: {} },
    fix: { result: "success", outputs: fixOutputs(aFixResult(fix)) },
    verify: {
      result: "success",
      outputs: { decision: judged.decision, why: "", verdict_sha256: sha256Of(verdictText) },
    },
    publish: {
      result: "success",
      outputs: { outcome: "opened", why: "", number: "12", url: "", head_sha: HEAD_SHA },
    },
    "publish-for-approval": { result: "skipped", outputs: {} },
    recall: { result: "success", outputs: { recalled: "false" } },
  }
  return { needs, files: { fix: fixText, verdict: verdictText } }
}

/** What the fix job says of the same run. */
export function fixOutputs(fix: FixResult): Outputs {
  return {
    end: fix.end,
    why: fix.why,
    patch_sha256: fix.patch?.sha256 ?? "",
    cost_usd: fix.costUsd === null ? "" : String(fix.costUsd),
  }
}

/** A run that ended with the agent, without a patch. */
export function anEndedRun(fix: Partial<FixResult>): { needs: Needs; files: Files } {
  const result = aFixResult({ patch: null, report: null, ...fix })
  const skipped = { result: "skipped", outputs: {} }
  return {
    needs: {
      gate: skipped,
      fix: { result: "success", outputs: fixOutputs(result) },
      verify: skipped,
      publish: skipped,
      "publish-for-approval": skipped,
      recall: skipped,
    },
    files: { fix: JSON.stringify(result), verdict: null },
  }
}
