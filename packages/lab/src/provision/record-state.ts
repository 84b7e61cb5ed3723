import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { HIDDEN } from "../core/hide-secrets.ts"
import { applyTerraform } from "./apply-terraform.ts"
import { openBareDatadog } from "./bare-datadog.ts"
import type { ProvisionOrder } from "./provision-order.ts"
import type { RecordedRequest, RecordedState } from "./recorded-state.ts"
import type { EnvironmentName } from "./terraform-workspace.ts"

// Words and numbers that nothing else of the module holds, so that what came from the configuration is known by them.
const CONFIG = `
site: ap2.datadoghq.com
production: [recorded-env]
services:
  - name: recorded-service
    environments: [staging, recorded-env]
    monitors: { source: mobile, new-above: 7919, impact-above: 104729, impact-window: 2879m }
autofix: { max-usd-per-day: 6367 }
`
const ORDER = {
  repository: "Recorded-Owner/Recorded-Repository",
  github: "https://recorded.github.example",
  token: "github_pat_RecordedDispatchTokenOfNobody",
}

const WORDS: readonly (readonly [word: string, placeholder: string])[] = [
  ['error-tracking("service:recorded-service ', 'error-tracking("<<serviceTerm>> '],
  ["recorded-service", "<<service>>"],
  ["recorded-env", "<<env>>"],
  ['source("mobile")', 'source("<<source>>")'],
  ["2879m", "<<impactWindow>>"],
  ["104729", "<<impactAbove>>"],
  ["7919", "<<newAbove>>"],
  ["6367", "<<usdPerDay>>"],
  [ORDER.repository, "<<repository>>"],
  [ORDER.repository.toLowerCase(), "<<repositoryTag>>"],
  [ORDER.github, "<<github>>"],
  // The only secret that the module sends, which the journal hides.
  [HIDDEN, "<<token>>"],
  ["https://ap2.datadoghq.com", "<<appUrl>>"],
  ["ap2.datadoghq.com", "<<site>>"],
]
const NUMBERS = new Map([
  [7919, "<<newAbove>>"],
  [104_729, "<<impactAbove>>"],
  [6367, "<<usdPerDay>>"],
  [6367 * 0.8, "<<usdPerDayWarning>>"],
])

/** Creations have to come in this order: a monitor needs its webhook, a dashboard may show a monitor. */
const KINDS = ["/custom-variables", "/webhooks", "/monitor", "/dashboard"]

/**
 * Really applies the module to an empty Datadog and keeps what the provider created, with placeholders for everything
 * that came from the configuration.
 *
 * @throws ConfigError with Terraform's words where that fails.
 */
export async function recordStates(program: string): Promise<Readonly<Record<EnvironmentName, RecordedState>>> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-record-"))
  const bare = await openBareDatadog()
  try {
    const { github, ...rest } = ORDER
    const config = loadConfig(CONFIG, "recorded")
    const urls = { datadog: bare.url, github }
    const order: ProvisionOrder = { ...rest, config, configText: CONFIG, urls, keys: bare.keys }
    const applied = await applyTerraform(order, { program, folder })
    if (!applied.ok) throw new ConfigError(`${applied.step} of ${applied.environment} failed:\n${applied.run.output}`)
    const requests = bare.journal
      .withBodies()
      .filter(call => call.method === "POST" && KINDS.some(kind => call.path.endsWith(kind)))
      .map(call => recordedRequest(call.path, JSON.parse(call.request)))
    const ofStaging = (request: RecordedRequest): boolean => /staging/i.test(JSON.stringify(request.body))
    return {
      staging: { requests: inOrder(requests.filter(ofStaging)) },
      production: { requests: inOrder(requests.filter(request => !ofStaging(request))) },
    }
  } finally {
    await bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function recordedRequest(path: string, body: unknown): RecordedRequest {
  return { path, perService: path.endsWith("/monitor") && isOfService(body), body: generalise(body) }
}

function isOfService(body: unknown): boolean {
  return JSON.stringify(body).includes("service:recorded-service")
}

function generalise(value: unknown): unknown {
  if (typeof value === "number") return NUMBERS.get(value) ?? value
  if (typeof value === "string")
    return WORDS.reduce((text, [word, placeholder]) => text.replaceAll(word, placeholder), value)
  if (Array.isArray(value)) return value.map(generalise)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, generalise(item)]))
}

function inOrder(requests: readonly RecordedRequest[]): RecordedRequest[] {
  const key = ({ path, body }: RecordedRequest): string =>
    `${KINDS.findIndex(kind => path.endsWith(kind))} ${JSON.stringify(body)}`
  return requests.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
