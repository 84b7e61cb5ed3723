import { createDatadogInspection } from "../adapters/datadog/inspection.ts"
import { createGitHubInspection } from "../adapters/github/inspection.ts"
import { CONFIG_PATH } from "../adapters/github/repository-state.ts"
import { createJiraInspection } from "../adapters/jira/inspection.ts"
import { createMachineInspection, type RunnerTools } from "../adapters/model/inspection.ts"
import type { Transport } from "../adapters/transport.ts"
import { whereItAnswers } from "../adapters/where-it-answers.ts"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { loadConfig } from "../config/load-config.ts"
import { ConfigError } from "../errors.ts"
import type { DoctorSources } from "../pipeline/doctor/doctor-sources.ts"
import type { Clock } from "../ports/clock.ts"
import type { GitHubInspection } from "../ports/github-inspection.ts"
import { probeVendors } from "./probe-vendors.ts"

/** What the doctor may look with. Null is a secret that was not given: what it would show is hidden, with the reason. */
export type DoctorCredentials = {
  readonly github: {
    readonly apiUrl: string
    readonly repository: string
    readonly token: string | null
    /** GitHub's API as Datadog's webhook has it, where that is another address. */
    readonly webhookApiUrl?: string | null
  }
  readonly dispatchToken: string | null
  readonly switchToken: string | null
  readonly app: { readonly id: string | null; readonly privateKey: string | null }
  readonly datadog: {
    readonly site: string
    /** Empty for the site's own, as otlpUrl. */
    readonly url: string
    readonly otlpUrl: string
    readonly apiKey: string | null
    readonly appKey: string | null
  }
  readonly jira: {
    readonly baseUrl: string | null
    readonly email: string | null
    readonly token: string | null
    /** When the token ends, as somebody wrote it down. */
    readonly tokenEnds?: string | null
  }
  readonly model: { readonly url: string; readonly key: string | null }
}

export type DoctorSurroundings = {
  readonly transport: Transport
  readonly clock: Pick<Clock, "now">
  /** Null where the doctor does not run on a runner. */
  readonly runner: RunnerTools | null
}

/** Where the checks look, each by the credentials that were given. Only the configuration is read at once. */
export async function openInspections(
  given: DoctorCredentials,
  { transport, clock, runner }: DoctorSurroundings,
): Promise<DoctorSources> {
  const now = (): number => clock.now()
  const { github, dispatchToken, switchToken, app } = given
  const seen = createGitHubInspection({ ...github, dispatchToken, switchToken, app, now }, transport)
  const datadog = createDatadogInspection(
    { ...given.datadog, githubApiUrl: github.webhookApiUrl ?? github.apiUrl, now },
    transport,
  )
  const jira = createJiraInspection({ ...given.jira, now }, transport)
  const machine = createMachineInspection({ model: given.model, runner, now }, transport)
  const reach = probeVendors(given, { datadog: datadog.site.baseUrl, jira: jira.address.baseUrl })
  const inspection = whereItAnswers(seen, { service: "github", reach: reach.github })
  return {
    expected: { repository: github.repository, ...(await readConfig(inspection)), now: clock.now() },
    github: inspection,
    datadog: whereItAnswers(datadog, { service: "datadog", reach: reach.datadog }),
    jira: whereItAnswers(jira, { service: "jira", reach: reach.jira }, ["tokenEnd"]),
    machine: whereItAnswers(machine, { service: "model", reach: reach.model }, ["sandbox", "version"]),
    reach,
  }
}

/** That of the default branch; the defaults where it is hidden, missing or faulty. */
async function readConfig(
  github: GitHubInspection,
): Promise<Pick<DoctorSources["expected"], "config" | "configFault" | "configHidden">> {
  const file = await github.file(CONFIG_PATH)
  if (file.kind === "hidden") return { config: DEFAULT_CONFIG, configHidden: file.why }
  if (file.value === null) return { config: DEFAULT_CONFIG, configFault: null }
  try {
    return { config: loadConfig(file.value, CONFIG_PATH), configFault: null }
  } catch (error) {
    if (error instanceof ConfigError) return { config: DEFAULT_CONFIG, configFault: error.message }
    throw error
  }
}
