import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { Config } from "@auto-triage/shared/config/config"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import type { Dispatch } from "@auto-triage/shared/pipeline/dispatch"
import { enrichIssue, type Issue } from "@auto-triage/shared/pipeline/enrich"
import { decideGate } from "@auto-triage/shared/pipeline/gate"
import { routeIssue } from "@auto-triage/shared/pipeline/route"
import { scoreIssue } from "@auto-triage/shared/pipeline/score"
import type { ExplainedFrame, Explanation } from "./explanation.ts"
import { explainTicketPart } from "./explain-ticket-part.ts"
import { factsFromFiles } from "./facts-from-files.ts"
import { type LocalRepository, readLocalRepository } from "./local-repository.ts"
import type { ErrorFiles } from "./read-error-files.ts"
import { parseRemote } from "./parse-remote.ts"
import { readText, type UserPath } from "./user-path.ts"

export interface Explainer {
  explain(files: ErrorFiles): Explanation
}

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
 * @throws ConfigError where the configuration or the repository is at fault
 */
export function createExplainer(options: {
  readonly config: UserPath | null
  readonly repo: UserPath | null
}): Explainer {
  const local = options.repo === null ? null : readLocalRepository(options.repo)
  const config = readConfig(options.config ?? local?.configFile ?? null)
  return {
    explain(files) {
      const issue = enrich(files, local, config)
      const { fixability, ...score } = scoreIssue(issue, config, issue.lastSeen)
      const assessment = { ...score, fixability }
      const route = routeIssue(issue, assessment, config)
      return {
        frames: issue.stack.frames.map(explainFrame),
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
        ticket: explainTicketPart({ issue, assessment, route }, config),
      }
    },
  }
}

function readConfig(file: UserPath | null): Config {
  return file === null ? DEFAULT_CONFIG : loadConfig(readText(file), file.given)
}

function enrich(errorFiles: ErrorFiles, local: LocalRepository | null, config: Config): Issue {
  const facts = factsFromFiles(errorFiles)
  const remote = local?.remote ?? facts.samples.find(sample => sample.repositoryUrl !== null)?.repositoryUrl ?? null
  return enrichIssue(
    { ...facts, files: local === null ? null : { paths: local.paths, truncated: false, commit: facts.commit ?? "" } },
    { config, dispatch: DISPATCH, codeowners: local?.codeowners ?? null, ...parseRemote(remote ?? "") },
  )
}

function explainFrame(frame: Issue["stack"]["frames"][number]): ExplainedFrame {
  const { raw, function: name, file, line, column, inApp, repositoryPath } = frame
  return { raw, function: name, file, line, column, inApp, repositoryPath }
}
