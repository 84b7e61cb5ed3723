import type { RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { NamedPlace, RollbackApp, RollbackHost } from "../../ports/rollback-host.ts"
import type { TokenProbe } from "../../ports/token-probe.ts"
import { CAPABILITIES, type CapabilityName } from "./capability.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"
import { placeWords } from "./switch-places.ts"

export type CapabilityOrder = {
  readonly host: RollbackHost
  /** Null where its key was not given. */
  readonly app: RollbackApp | null
  readonly alerts: RollbackAlerts | null
  /** The dispatch token; null where it was not given. */
  readonly token: TokenProbe | null
  readonly only: readonly CapabilityName[]
  /** The webhook's custom variable that holds the dispatch token. */
  readonly variable: string
  readonly removeSecrets: boolean
  readonly repository: string
  readonly serverUrl: string
}

const BLANK = "revoked-by-rollback"

type Part = Pick<RollbackPlan, "notes" | "steps"> & { prove(): Promise<readonly RollbackProof[]> }

/** Takes credentials away from auto-triage. What can be undone by a call comes before what cannot. */
export async function planCapability(order: CapabilityOrder): Promise<RollbackPlan> {
  const parts: Part[] = []
  for (const name of order.only) {
    if (name === "app" && order.app !== null) parts.push(await planApp(order.app))
    if (name === "dispatch") parts.push(await planDispatch(order))
  }
  for (const name of order.only) {
    if (name === "app" && order.app !== null && !order.removeSecrets) continue
    parts.push(await planSecrets(order, CAPABILITIES[name].secrets))
  }
  return {
    notes: parts.flatMap(part => part.notes),
    steps: parts.flatMap(part => part.steps),
    afterwards: order.only.flatMap(name => CAPABILITIES[name].afterwards.map(words => `${name}: ${words}`)),
    byHand: order.only.flatMap(name => CAPABILITIES[name].byHand(order.repository, order.serverUrl)),
    prove: async () => (await Promise.all(parts.map(part => part.prove()))).flat(),
  }
}

async function planApp(app: RollbackApp): Promise<Part> {
  const found = await app.installation()
  const prove = async (): Promise<readonly RollbackProof[]> => [await proveApp(app)]
  if (found === null) return { notes: ["the App is not installed on this repository"], steps: [], prove }
  if (found.suspended) return { notes: ["the App is suspended already"], steps: [], prove }
  const step: RollbackStep = {
    words: `suspend the App's installation ${found.id} (all repositories that it is installed on)`,
    request: `PUT /app/installations/${found.id}/suspended`,
    async run() {
      await app.suspend(found.id)
      return { kind: "suspension", installation: found.id }
    },
  }
  return { notes: [], steps: [step], prove }
}

async function proveApp(app: RollbackApp): Promise<RollbackProof> {
  const found = await app.installation()
  if (found === null) return { state: "proven", words: "the App is not installed" }
  const status = await app.mintStatus(found.id)
  return status === 201
    ? { state: "refuted", words: "the App still gets tokens" }
    : { state: "proven", words: `the App gets no token (${status})` }
}

async function planDispatch({ alerts, token, variable }: CapabilityOrder): Promise<Part> {
  const prove = async (): Promise<readonly RollbackProof[]> => [await proveToken(token)]
  if (alerts === null)
    return { notes: ["Datadog was not asked: set DATADOG_API_KEY and DATADOG_APP_KEY"], steps: [], prove }
  if (!(await alerts.hasVariable(variable)))
    return { notes: [`Datadog has no webhook variable ${variable}`], steps: [], prove }
  const step: RollbackStep = {
    words: `overwrite the webhook's variable ${variable} in Datadog, so that the webhook no longer has the token`,
    request: `PUT /api/v1/integration/webhooks/configuration/custom-variables/${variable}`,
    async run() {
      await alerts.setVariable(variable, BLANK)
      return { kind: "webhook-variable", name: variable }
    },
  }
  return { notes: [], steps: [step], prove }
}

async function proveToken(token: TokenProbe | null): Promise<RollbackProof> {
  const state = (await token?.probe()) ?? { kind: "unknown" as const, why: "set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT" }
  switch (state.kind) {
    case "refused":
      return { state: "proven", words: `GitHub refuses the dispatch token (${state.status})` }
    case "valid":
      return {
        state: "unknown",
        words:
          "Datadog took the new value but shows it to nobody; the dispatch token itself still works until it is revoked by hand",
      }
    case "unknown":
      return { state: "unknown", words: `whether the dispatch token still works was not seen: ${state.why}` }
  }
}

async function planSecrets(order: CapabilityOrder, names: readonly string[]): Promise<Part> {
  if (names.length === 0) return { notes: [], steps: [], prove: async () => [] }
  const { host } = order
  const environments = await host.environments()
  const found = (
    await Promise.all(names.map(async name => (await host.secret(name, environments)).map(place => ({ name, place }))))
  ).flat()
  return {
    notes: names
      .filter(name => found.every(one => one.name !== name))
      .map(name => `there is no secret ${name} in the repository or its environments`),
    steps: found.map(({ name, place }) => secretStep(host, name, place)),
    prove: async () => Promise.all(names.map(name => proveSecret(host, name, environments))),
  }
}

function secretStep(host: RollbackHost, name: string, { environment }: NamedPlace): RollbackStep {
  return {
    words: `delete the secret ${name} of ${placeWords(environment)}; a person must store it anew for the way back`,
    request: `DELETE ${environment === null ? "/actions" : `/environments/${environment}`}/secrets/${name}`,
    async run() {
      await host.deleteSecret(name, environment)
      return { kind: "secret", name, environment }
    },
  }
}

async function proveSecret(host: RollbackHost, name: string, environments: readonly string[]): Promise<RollbackProof> {
  const left = await host.secret(name, environments)
  if (left.length > 0)
    return {
      state: "refuted",
      words: `${name} is still in ${left.map(place => placeWords(place.environment)).join(" and ")}`,
    }
  return {
    state: "proven",
    words: `${name} is gone from the repository and its environments; one of the organisation, if there is any, holds`,
  }
}
