import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { runnerTools } from "@auto-triage/shared/adapters/sandbox/runner-tools"
import { openInspections } from "@auto-triage/shared/doctor/open-inspections"
import { packReport } from "@auto-triage/shared/doctor/pack-report"
import { readReports } from "@auto-triage/shared/doctor/read-reports"
import { checks } from "@auto-triage/shared/pipeline/doctor/checks"
import { countText } from "@auto-triage/shared/pipeline/doctor/count-text"
import { doctorFails } from "@auto-triage/shared/pipeline/doctor/doctor-fails"
import { type DoctorReport, doctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report"
import { hideValues } from "@auto-triage/shared/pipeline/doctor/hide-values"
import { joinReports } from "@auto-triage/shared/pipeline/doctor/join-reports"
import { runDoctor } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import { writeDoctorSummary } from "@auto-triage/shared/pipeline/doctor/write-doctor-summary"
import { type DoctorInputs, readInputs } from "./inputs.ts"

/** doctor: looks by what its job has, or joins what the doctors of other jobs have seen. */
export async function doctor(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  const report = inputs.reports.length > 0 ? joinReports(readReports(inputs.reports)) : await look(run, inputs)
  const fails = doctorFails(report, inputs.strict)
  run.log.info(`doctor: ${countText(report)}`)
  for (const { check, state, subject, seen } of report.findings)
    if (state === "fail" || state === "warn") run.log.warn(`${state}: ${check}`, { subject, seen })
  return {
    outputs: {
      outcome: fails ? "unsound" : "sound",
      report: JSON.stringify(report),
      packed: packReport(report),
      failed: String(report.counts.fail),
    },
    summary: () => writeDoctorSummary(report),
    ...(fails && !inputs.mayFail ? { failed: `The installation is not as it should be: ${countText(report)}` } : {}),
  }
}

async function look({ env, transport, clock }: ActionRun, { credentials }: DoctorInputs): Promise<DoctorReport> {
  const { githubToken: token, webhookApiUrl, ...rest } = credentials
  const { repository, apiUrl } = env
  const given = { ...rest, github: { apiUrl, repository, token, webhookApiUrl } }
  const sources = await openInspections(given, { transport, clock, runner: runnerTools })
  const report = doctorReport(await runDoctor(checks, sources), { repository, now: clock.now() })
  const { app, datadog, jira, model, dispatchToken, switchToken } = rest
  const { apiKey, appKey } = datadog
  const secrets = [token, dispatchToken, switchToken, app.id, app.privateKey, apiKey, appKey, model.key]
  return hideValues(report, [...secrets, jira.token, jira.email, jira.baseUrl])
}
