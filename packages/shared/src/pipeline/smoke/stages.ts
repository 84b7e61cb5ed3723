import type { SmokeStage } from "../doctor/smoke-stage.ts"
import type { SmokeSession, StageEnd } from "./smoke-session.ts"
import { awaitDispatch } from "./stages/await-dispatch.ts"
import { awaitFix } from "./stages/await-fix.ts"
import { awaitIssue } from "./stages/await-issue.ts"
import { awaitMonitor } from "./stages/await-monitor.ts"
import { awaitTelemetry } from "./stages/await-telemetry.ts"
import { awaitTriage } from "./stages/await-triage.ts"
import { checkChecks } from "./stages/check-checks.ts"
import { checkPull } from "./stages/check-pull.ts"
import { checkTicket } from "./stages/check-ticket.ts"
import { cleanUp } from "./stages/clean-up.ts"
import { emit } from "./stages/emit.ts"
import { prepare } from "./stages/prepare.ts"
import { seeAgain } from "./stages/see-again.ts"

/** What each stage does. */
export const STAGES: Readonly<Record<SmokeStage, (session: SmokeSession) => Promise<StageEnd>>> = {
  prepare,
  emit,
  issue: awaitIssue,
  monitor: awaitMonitor,
  dispatch: awaitDispatch,
  triage: awaitTriage,
  ticket: checkTicket,
  "seen-again": seeAgain,
  fix: awaitFix,
  "pull-request": checkPull,
  checks: checkChecks,
  telemetry: awaitTelemetry,
  "clean-up": cleanUp,
}
