import { installTransport } from "@auto-triage/shared/adapters/transport"
import { type DoctorCredentials, openInspections } from "@auto-triage/shared/doctor/open-inspections"
import type { AnyCheck } from "@auto-triage/shared/pipeline/doctor/check"
import { checks } from "@auto-triage/shared/pipeline/doctor/checks"
import { type Diagnosis, runDoctor } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import type { World } from "../world/world.ts"

const originalFetch = globalThis.fetch

/** All credentials of a world, as the doctor takes them. */
export function credentialsOf({ urls, credentials, repository }: World): DoctorCredentials {
  return {
    github: { apiUrl: urls.github, repository, token: credentials.doctorPat },
    dispatchToken: credentials.dispatchPat,
    switchToken: credentials.switchToken,
    app: { id: credentials.appId, privateKey: credentials.appPrivateKey },
    datadog: {
      site: "datadoghq.eu",
      url: urls.datadog,
      otlpUrl: urls.datadog,
      apiKey: credentials.datadogApiKey,
      appKey: credentials.datadogAppKey,
    },
    jira: { baseUrl: urls.jira, email: credentials.jiraEmail, token: credentials.jiraToken },
    model: { url: urls.model, key: credentials.anthropicApiKey },
  }
}

/** A doctor's visit in this process, over the adapters that a person's has. */
export async function examine(
  world: World,
  given: DoctorCredentials = credentialsOf(world),
  chosen: readonly AnyCheck[] = checks,
): Promise<readonly Diagnosis[]> {
  globalThis.fetch = originalFetch
  const transport = installTransport({ clock: world.clock })
  const runner = {
    sandbox: () => ({ unusable: null, mendable: false }),
    version: (program: string) => (program === "node" ? "24.1.0" : "10.0.0"),
  }
  try {
    return await runDoctor(chosen, await openInspections(given, { transport, clock: world.clock, runner }))
  } finally {
    globalThis.fetch = originalFetch
  }
}
