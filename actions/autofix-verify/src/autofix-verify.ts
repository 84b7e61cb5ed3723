import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile, writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import { openSandbox } from "@auto-triage/shared/adapters/sandbox/open-sandbox"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { whyRefused, writeVerifySummary } from "@auto-triage/shared/pipeline/verify/verify-summary"
import type { Limits } from "./bench.ts"
import { readInputs } from "./inputs.ts"
import { verifyFix } from "./verify-fix.ts"

const MINUTE_MS = 60_000
// The job that this runs in has 60 minutes.
const LIMITS: Limits = {
  commandMs: 15 * MINUTE_MS,
  installMs: 15 * MINUTE_MS,
  wholeMs: 48 * MINUTE_MS,
  maxOutputBytes: 1024 * 1024,
  repeats: 3,
}
const GRACE_MS = 2_000

/** The verify stage. Writes nothing but its verdict, after everything of the fix has ended. */
export async function autofixVerify(run: ActionRun): Promise<ActionEnd> {
  const { env, log, clock } = run
  const inputs = readInputs(run.inputs)
  const brief = readSealedFile<Brief>(inputs.brief, inputs.briefSha256, "brief")
  const scratch = mkdtempSync(join(env.temp, "auto-triage-verify-"))
  let verdict: Verdict
  try {
    verdict = await verifyFix({
      brief,
      fix: inputs.fix,
      patchSha256: inputs.patchSha256,
      checkout: env.workspace,
      hidden: [env.workspace, env.temp],
      scratch,
      path: env.path,
      limits: LIMITS,
      clock,
      openSandbox: () => openSandbox(brief.config.autofix.sandbox, { log, graceMs: GRACE_MS }),
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return endWith(run, verdict)
}

// The folder is made after the last command, so that none could have put a link where the verdict goes.
function endWith({ env, log }: ActionRun, verdict: Verdict): ActionEnd {
  const path = join(mkdtempSync(join(env.temp, "auto-triage-verdict-")), "verdict.json")
  const { sha256 } = writeSealedFile(path, verdict)
  const why = whyRefused(verdict)
  for (const { rule, verdict: said, evidence } of verdict.checks)
    if (said === "deny" || said === "warn") log.info(`${rule}: ${said}`, { evidence: evidence[0]?.slice(0, 500) })
  log.info(`verify: ${verdict.decision}`, { why })
  return {
    outputs: {
      decision: verdict.decision,
      why,
      verdict: path,
      "verdict-sha256": sha256,
    },
    summary: () => writeVerifySummary(verdict),
  }
}
