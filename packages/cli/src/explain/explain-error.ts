import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import type { Dispatch } from "@auto-triage/shared/pipeline/dispatch"
import { enrichIssue, type Issue } from "@auto-triage/shared/pipeline/enrich"
import { type Decision, decideGate } from "@auto-triage/shared/pipeline/gate"
import { type Route, routeIssue } from "@auto-triage/shared/pipeline/route"
import { type Assessment, scoreIssue } from "@auto-triage/shared/pipeline/score"
import { writeTicket } from "@auto-triage/shared/pipeline/ticket"
import type { AdfDocument } from "@auto-triage/shared/text/adf"
import type { RedactionReceipt } from "@auto-triage/shared/text/redact"
import { factsFromFiles } from "./facts-from-files.ts"
import { readLocalRepository } from "./local-repository.ts"
import type { ErrorFiles } from "./read-error-files.ts"

export type ExplainedFrame = {
  readonly raw: string
  readonly function: string | null
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly inApp: boolean
  readonly repositoryPath: string | null
}

/** What the stages make of one error; docs/explain.schema.json describes it for other programs. */
export type Explanation = {
  readonly frames: readonly ExplainedFrame[]
  readonly suspectFiles: Issue["suspects"]
  readonly score: Omit<Assessment, "fixability">
  readonly fixability: Assessment["fixability"]
  readonly route: Route
  readonly gate: Decision
  readonly fingerprint: string
  readonly redacted: {
    readonly type: string
    readonly message: string
    readonly stack: string
    readonly receipt: readonly RedactionReceipt[]
  }
  readonly ticket: { readonly summary: string; readonly description: AdfDocument }
}

export interface Explainer {
  explain(files: ErrorFiles): Explanation
}

const REPOSITORY = { serverUrl: "https://github.com", repository: "owner/repository" }
const DISPATCH: Dispatch = {
  issueId: "",
  otherIds: [],
  delivery: "",
  source: "manual",
  forced: false,
  hint: { environment: null, service: null, tracks: [] },
}

/**
 * Runs the pure stages on files. Time is that of the last occurrence, so the same files always give the same answer;
 * the gate is asked as if its switch were on and a ticket there.
 *
 * @throws ConfigError where the configuration is at fault
 */
export function createExplainer(options: { readonly config: string | null; readonly repo: string | null }): Explainer {
  const local = options.repo === null ? null : readLocalRepository(options.repo)
  const configFile = options.config ?? local?.configFile ?? null
  const config =
    configFile === null ? DEFAULT_CONFIG : loadConfig(readFileSync(configFile, "utf8"), basename(configFile))
  return {
    explain(errorFiles) {
      const facts = factsFromFiles(errorFiles)
      const files = local === null ? null : { paths: local.paths, truncated: false, commit: facts.commit ?? "" }
      const issue = enrichIssue(
        { ...facts, files },
        { config, dispatch: DISPATCH, codeowners: local?.codeowners ?? null, ...REPOSITORY },
      )
      const assessment = scoreIssue(issue, config, issue.lastSeen)
      const route = routeIssue(issue, assessment, config)
      const { fixability, ...score } = assessment
      return {
        frames: issue.stack.frames.map(({ raw, function: name, file, line, column, inApp, repositoryPath }) => ({
          raw,
          function: name,
          file,
          line,
          column,
          inApp,
          repositoryPath,
        })),
        suspectFiles: issue.suspects,
        score,
        fixability,
        route,
        gate: decideGate({
          enabled: true,
          stagingEnabled: false,
          dispatch: DISPATCH,
          issue,
          assessment,
          ticketKey: "to be created",
          config,
        }),
        fingerprint: issue.fingerprint,
        redacted: { type: issue.type, message: issue.message, stack: issue.stackText, receipt: issue.redactions },
        ticket: writeTicket({ issue, assessment, route }, {
          runUrl: "https://github.com/owner/repository/actions/runs/0",
          now: issue.lastSeen,
          site: config.site,
        }),
      }
    },
  }
}
