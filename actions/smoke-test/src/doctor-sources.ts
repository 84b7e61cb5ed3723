import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { createDatadogInspection } from "@auto-triage/shared/adapters/datadog/inspection"
import { createJiraInspection } from "@auto-triage/shared/adapters/jira/inspection"
import type { Config } from "@auto-triage/shared/config/config"
import type { AnyCheck } from "@auto-triage/shared/pipeline/doctor/check"
import { datadogChecks } from "@auto-triage/shared/pipeline/doctor/checks/datadog-checks"
import { jiraChecks } from "@auto-triage/shared/pipeline/doctor/checks/jira-checks"
import type { DoctorSources } from "@auto-triage/shared/pipeline/doctor/doctor-sources"
import type { SmokeInputs } from "./inputs.ts"

/** What a workflow's own keys can find out. The rest of the doctor needs rights that no job has. */
export const diagnosableChecks: readonly AnyCheck[] = [...datadogChecks, ...jiraChecks]

/** Looks afresh each time. */
export function doctorSources({ env, clock, transport }: ActionRun, inputs: SmokeInputs, config: Config) {
  const now = (): number => clock.now()
  return (): DoctorSources =>
    ({
      expected: { repository: env.repository, config, now: now() },
      datadog: createDatadogInspection({ ...inputs.datadog, otlpUrl: "", githubApiUrl: env.apiUrl, now }, transport),
      jira: createJiraInspection(
        { baseUrl: inputs.jira.baseUrl, email: inputs.jira.email, token: inputs.jira.apiToken, now },
        transport,
      ),
    }) as DoctorSources
}
