import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { ActionEnvironment } from "@auto-triage/shared/action/environment"
import { writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import { BugError } from "@auto-triage/shared/errors"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import type { GateInput } from "@auto-triage/shared/pipeline/gate"

export type BriefFacts = {
  readonly input: GateInput
  readonly reserved: Pick<FixRun, "id" | "ticketKey" | "branch" | "place">
  /** Empty for a hold. */
  readonly baseSha: string
}

/** Writes the brief, alone in a folder of its own, because all of the folder that it is in is what is handed on. */
export function writeBrief(
  env: ActionEnvironment,
  facts: BriefFacts,
): { readonly brief: string; readonly sha256: string } {
  const folder = join(env.temp, "auto-triage-brief")
  mkdirSync(folder, { recursive: true })
  const brief = join(folder, "brief.json")
  return { brief, ...writeSealedFile(brief, briefOf(env, facts)) }
}

function briefOf(env: ActionEnvironment, { input, reserved, baseSha }: BriefFacts): Brief {
  const { issue, assessment, config, dispatch } = input
  if (issue === null || assessment === null) throw new BugError("A brief was written about an error that nobody knows")
  return {
    schema: 1,
    fixId: reserved.id,
    issue,
    assessment,
    forced: dispatch?.forced ?? false,
    ticketKey: reserved.ticketKey,
    repository: env.repository,
    runUrl: env.runUrl,
    base: { branch: config.autofix.base, sha: baseSha },
    branch: reserved.branch,
    place: reserved.place,
    service: config.services.find(({ name }) => name === issue.service) ?? null,
    config,
  }
}
