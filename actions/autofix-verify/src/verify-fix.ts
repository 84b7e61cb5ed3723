import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { applyPatch } from "@auto-triage/shared/adapters/git/apply-patch"
import { listPaths } from "@auto-triage/shared/adapters/git/list-paths"
import { readChanges } from "@auto-triage/shared/adapters/git/read-changes"
import { resolveRevision } from "@auto-triage/shared/adapters/git/resolve-revision"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import { type Check, decideVerdict, type Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { judgeChanges, judgeRejected } from "@auto-triage/shared/pipeline/policy"
import { editableOf } from "@auto-triage/shared/pipeline/policy/policy-context"
import { checkFixFile } from "@auto-triage/shared/pipeline/verify/check-fix-file"
import { readBounded } from "./read-bounded.ts"
import { tryFix } from "./try-fix.ts"
import type { Applied, VerifyTask } from "./verify-task.ts"

type Judged = { readonly checks: readonly Check[]; readonly changes: readonly Change[] }

const MAX_PATCH_BYTES = 32 * 1024 * 1024
const MAX_JSON_BYTES = 1024 * 1024

/**
 * Decides on a fix: by what it changes, then by running it. Where an earlier part denies, nothing of the fix is run.
 *
 * @throws ConfigError where the checkout is not the base
 */
export async function verifyFix(task: VerifyTask): Promise<Verdict> {
  const startedAt = task.clock.now()
  const { brief, patchSha256 } = task
  if ((await resolveRevision(task.checkout, "HEAD")) !== brief.base.sha)
    throw new ConfigError(
      "The checkout is not the commit that the fix starts from: check out the base of the brief (output base-sha of the gate) before this action",
    )
  const { checks, changes } = await judge(task)
  return {
    schema: 1,
    fixId: brief.fixId,
    baseSha: brief.base.sha,
    patchSha256,
    decision: decideVerdict(checks),
    checks,
    files: changes.map(({ path }) => path),
    ms: Math.round(task.clock.now() - startedAt),
  }
}

async function judge(task: VerifyTask): Promise<Judged> {
  const { brief, fix, patchSha256 } = task
  const patch = readBounded(join(fix, "fix.patch"), MAX_PATCH_BYTES)
  const digest = checkDigest(patch, patchSha256)
  const known = { fixId: brief.fixId, patchSha256 }
  const file = checkFixFile(readBounded(join(fix, "fix.json"), MAX_JSON_BYTES)?.toString("utf8") ?? null, known)
  if (patch === null || digest.verdict === "deny" || file.verdict === "deny")
    return { checks: [digest, file], changes: [] }
  const applied = await apply(task, patch)
  if ("why" in applied) return { checks: [digest, file, ...judgeRejected(applied.why)], changes: [] }
  const judged = [digest, file, ...judgePolicy(brief, applied)]
  if (decideVerdict(judged) === "refuse") return { checks: judged, changes: applied.changes }
  return { checks: [...judged, ...(await tryFix(task, applied))], changes: applied.changes }
}

function checkDigest(patch: Buffer | null, wanted: string): Check {
  const rule = "patch-digest"
  if (patch === null) return { rule, verdict: "deny", evidence: ["there is no patch that could be read"] }
  if (sha256(patch) !== wanted)
    return { rule, verdict: "deny", evidence: ["the patch is not the one that the agent's job handed on"] }
  return { rule, verdict: "pass", evidence: [] }
}

async function apply(task: VerifyTask, patch: Buffer): Promise<Applied | { readonly why: string }> {
  const into = join(task.scratch, "git")
  mkdirSync(into)
  const applied = await applyPatch({ repository: task.checkout, base: task.brief.base.sha, patch, into })
  if (applied.kind === "rejected") return applied
  const [changes, paths] = await Promise.all([readChanges(applied), listPaths(applied.store, applied.baseTree)])
  return { ...applied, changes, paths }
}

function judgePolicy({ issue, service, config }: Brief, { changes, paths }: Applied): readonly Check[] {
  return judgeChanges(changes, {
    policy: config.autofix.policy,
    editable: editableOf(service),
    servicePath: service?.path ?? null,
    error: { type: issue.type, message: issue.message },
    suspects: issue.suspects,
    basePaths: paths,
  })
}
