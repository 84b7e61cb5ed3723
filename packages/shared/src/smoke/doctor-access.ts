import type { DoctorCredentials } from "../doctor/open-inspections.ts"
import type { SmokeAccess } from "./smoke-access.ts"

/** What the doctor may look with on a smoke test's behalf: what a job has no secret for, it cannot see. */
export function doctorAccess({ github, datadog, jira, model, doctor }: SmokeAccess): DoctorCredentials {
  return {
    github: { ...github, token: doctor.token || github.token },
    dispatchToken: doctor.dispatchToken || null,
    switchToken: null,
    app: { id: null, privateKey: null },
    datadog: { ...datadog, apiKey: datadog.apiKey || null, appKey: datadog.appKey || null },
    jira: { baseUrl: jira.baseUrl || null, email: jira.email || null, token: jira.token || null },
    model: { url: model.url, key: null },
  }
}
