import { mkdtempSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { judgeTree } from "@auto-triage/shared/action/judge-tree"
import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile, sha256 } from "@auto-triage/shared/action/sealed-file"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { readVerdict } from "@auto-triage/shared/pipeline/publish/read-verdict"
import { readFixFacts } from "@auto-triage/shared/pipeline/publish/fix-facts"
import type { PublishTask } from "@auto-triage/shared/pipeline/publish/publish-task"
import type { OpenPrInputs } from "./inputs.ts"

const MAX_REPORT_BYTES = 1_000_000

/**
 * What the earlier jobs handed on, each checked against its seal, and the tree that the patch makes.
 *
 * @throws ConfigError where a file is missing or is not the one that its job wrote.
 */
export async function readTask(run: ActionRun, inputs: OpenPrInputs): Promise<PublishTask> {
  const brief = readSealedFile<Brief>(inputs.brief, inputs.briefSha256, "brief")
  const verdict = readVerdict(readSealedFile<Verdict>(inputs.verdict, inputs.verdictSha256, "verdict"))
  const patch = readPatch(join(inputs.fix, "fix.patch"), inputs.patchSha256)
  if (brief.repository.toLowerCase() !== run.env.repository.toLowerCase())
    throw new ConfigError("The brief belongs to another repository than the one that runs")
  const scratch = mkdtempSync(join(run.env.temp, "open-pr-"))
  return {
    brief,
    verdict,
    enabled: inputs.autofixEnabled,
    patchSha256: inputs.patchSha256,
    tree: await judgeTree(brief, patch, { repository: run.env.workspace, scratch }),
    facts: readFixFacts(readReport(join(inputs.fix, "fix.json"))),
    defaultBranch: defaultBranchOf(run.env.event),
    runUrl: run.env.runUrl,
    ticketUrl:
      inputs.jiraBaseUrl === null ? null : `${inputs.jiraBaseUrl.replace(/\/+$/, "")}/browse/${brief.ticketKey}`,
  }
}

function readPatch(path: string, digest: string): Buffer {
  let patch: Buffer
  try {
    patch = readFileSync(path)
  } catch (error) {
    throw new ConfigError('There is no fix.patch in the folder that the input "fix" names', { cause: error })
  }
  if (sha256(patch) !== digest)
    throw new ConfigError("The patch is not the one that its job wrote: its SHA-256 differs from the job's output")
  return patch
}

/** Nothing rests on the report, so a missing or endless one is an empty one. */
function readReport(path: string): string {
  try {
    return statSync(path).size > MAX_REPORT_BYTES ? "" : readFileSync(path, "utf8")
  } catch {
    return ""
  }
}

function defaultBranchOf(event: unknown): string | null {
  const name = (event as { repository?: { default_branch?: unknown } } | null)?.repository?.default_branch
  return typeof name === "string" ? name : null
}
