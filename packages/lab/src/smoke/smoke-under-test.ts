import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { runSmoke, type SmokeResult } from "@auto-triage/shared/pipeline/smoke/run-smoke"
import { formatToken, SMOKE_MARKER } from "@auto-triage/shared/pipeline/smoke/smoke-marker"
import type { SmokePorts } from "@auto-triage/shared/pipeline/smoke/smoke-ports"
import { openSession } from "@auto-triage/shared/pipeline/smoke/smoke-session"
import { prepare } from "@auto-triage/shared/pipeline/smoke/stages/prepare"
import { smokeService } from "@auto-triage/shared/pipeline/smoke/smoke-service"
import type { SmokeTask } from "@auto-triage/shared/pipeline/smoke/smoke-task"
import { smokeWaits } from "@auto-triage/shared/pipeline/smoke/smoke-waits"
import { diagnoseWith } from "@auto-triage/shared/smoke/diagnose-with"
import { doctorAccess } from "@auto-triage/shared/smoke/doctor-access"
import { openSmokePorts } from "@auto-triage/shared/smoke/open-smoke-ports"
import type { SmokeAccess } from "@auto-triage/shared/smoke/smoke-access"
import { readFileOf } from "../whole-path/commit-file.ts"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"
import { idleClock } from "./idle-clock.ts"
import { withOwnTransport } from "./with-own-transport.ts"

export interface SmokeUnderTest {
  readonly lab: LabClient
  /** Runs the stages in this process, over the adapters that are shipped; time passes only while the world is idle. */
  test(
    change?: Partial<SmokeTask>,
    ports?: (ports: SmokePorts) => Partial<SmokePorts>,
    config?: Partial<Config>,
  ): Promise<SmokeResult>
  /** What the next test begins with, hours later: what earlier ones left is removed. In words. */
  tidy(environment?: string): Promise<string>
  /** What smoke tests left in the world, in words; empty where nothing. */
  traces(): Promise<readonly string[]>
}

const LATER_MS = 7 * 3_600_000
let tests = 0

export async function openSmoke(options: Parameters<typeof openLab>[0] = {}): Promise<SmokeUnderTest> {
  return smokeIn(await openLab(options))
}

/** Smoke tests in a lab that stands. `blind`: without the secrets that only say more where a step failed. */
export function smokeIn(lab: LabClient, blind = false): SmokeUnderTest {
  return {
    lab,
    traces: () => tracesIn(lab),
    async tidy(environment = "staging") {
      const task = { ...taskOf(lab, await configOf(lab)), environment }
      const clock = idleClock(lab.lab.world, LATER_MS)
      return withOwnTransport(async transport => {
        const cancelled = new AbortController().signal
        const ports = openSmokePorts(accessOf(lab), task.config, { transport, clock, cancelled })
        return (await prepare(openSession(task, ports))).seen
      })
    },
    async test(change = {}, replaced = () => ({}), own = {}) {
      const { config, fault } = await configOf(lab)
      const task = taskOf(lab, { config: { ...config, ...own }, fault })
      const clock = idleClock(lab.lab.world)
      return withOwnTransport(transport => {
        const cancelled = new AbortController().signal
        const access = accessOf(lab, blind)
        const ports = openSmokePorts(access, task.config, { transport, clock, cancelled })
        // The doctor compares clocks, and those of the vendors make no leaps.
        const diagnose = diagnoseWith(doctorAccess(access), { transport, clock: { now: Date.now }, runner: null })
        return runSmoke({ ...task, ...change }, { ...ports, diagnose, ...replaced(ports) })
      })
    },
  }
}

/** As the action reads it. */
async function configOf(lab: LabClient): Promise<Pick<SmokeTask, "config" | "fault">> {
  try {
    const text = await readFileOf(lab, ".github/auto-triage.yml")
    return { config: text === "" ? DEFAULT_CONFIG : loadConfig(text, ".github/auto-triage.yml"), fault: null }
  } catch (error) {
    if (error instanceof ConfigError) return { config: DEFAULT_CONFIG, fault: error.message }
    throw error
  }
}

function taskOf({ lab }: LabClient, { config, fault }: Pick<SmokeTask, "config" | "fault">): SmokeTask {
  const found = smokeService(config, null)
  return {
    repository: lab.world.repository,
    environment: "staging",
    mode: "triage",
    workflow: "error-triage.yml",
    fixSwitch: "off",
    config,
    fault: fault ?? found.fault,
    service: found.service,
    site: lab.world.github.variables(lab.world.repository).get("DATADOG_SITE") ?? "datadoghq.eu",
    // No run has this id; what such a test leaves is taken for that of a run which goes on for hours.
    token: formatToken({ runId: "999999", attempt: 1, startedAt: Date.now(), salt: String(++tests) }),
    runUrl: "https://github.com/x/y/actions/runs/999999",
    waits: smokeWaits({ alert: 8, fix: 15, whole: 50 }),
  }
}

/** With the keys that the repository holds, and a token that may do what the job of the workflow may. */
function accessOf({ lab }: LabClient, blind = false): SmokeAccess {
  const { github: host, repository, urls } = lab.world
  const secrets = host.secrets(repository)
  const variables = host.variables(repository)
  const secret = (name: string): string => secrets.get(name) ?? ""
  const variable = (name: string): string => variables.get(name) ?? ""
  const token = host.mintJobToken({
    repository,
    permissions: { contents: "write", actions: "write", pull_requests: "write", checks: "read", metadata: "read" },
  })
  return {
    github: { apiUrl: urls.github, repository, token },
    datadog: {
      site: variable("DATADOG_SITE"),
      url: variable("DATADOG_URL"),
      otlpUrl: variable("DATADOG_OTLP_URL"),
      apiKey: secret("DATADOG_API_KEY"),
      appKey: secret("DATADOG_APP_KEY"),
    },
    jira: {
      baseUrl: variable("JIRA_BASE_URL") || secret("JIRA_BASE_URL"),
      email: secret("JIRA_USER_EMAIL"),
      token: secret("JIRA_API_TOKEN"),
    },
    model: { url: variable("ANTHROPIC_URL") },
    doctor: blind
      ? { token: "", dispatchToken: "" }
      : { token: secret("DOCTOR_TOKEN"), dispatchToken: secret("DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT") },
  }
}

async function tracesIn(client: LabClient): Promise<readonly string[]> {
  const { datadog, github, repository } = client.lab.world
  const issues = datadog.snapshot().issues.filter(issue => issue.message.startsWith(SMOKE_MARKER))
  const ids = issues.map(({ id }) => id)
  const ledger = await github.ledger(repository, "refs/auto-triage/issues")
  const refs = Object.keys(github.snapshot().repositories.find(({ name }) => name === repository)?.refs ?? {})
  return [
    ...issues.filter(({ state }) => state !== "IGNORED").map(({ id, state }) => `issue ${id} is ${state}`),
    ...client
      .tickets()
      .filter(ticket => ticket.category !== "done" && ids.some(id => ticket.labels.includes(`datadog-issue-${id}`)))
      .map(({ key }) => `ticket ${key} is open`),
    ...ledger.filter(({ ref }) => ids.some(id => ref.endsWith(id))).map(({ ref }) => `${ref} is there`),
    ...refs.filter(ref => ref.startsWith("refs/heads/auto-fix/")).map(ref => `${ref} is there`),
  ]
}
