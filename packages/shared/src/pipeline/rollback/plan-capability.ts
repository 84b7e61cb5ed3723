import { UpstreamError } from "../../errors.ts"
import type { RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { RollbackApp, RollbackHost } from "../../ports/rollback-host.ts"
import type { TokenProbe } from "../../ports/token-probe.ts"
import { CAPABILITIES, type CapabilityName } from "./capability.ts"
import { glance } from "./glance.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"
import { planSecrets } from "./plan-secrets.ts"

export type CapabilityOrder = {
  readonly host: RollbackHost
  /** Null where its key was not given. */
  readonly app: RollbackApp | null
  readonly alerts: RollbackAlerts | null
  /** The dispatch token; null where it was not given. */
  readonly token: { readonly probe: TokenProbe; revoke(): Promise<void> } | null
  /** Make it worthless for good. */
  readonly revokeToken: boolean
  readonly only: readonly CapabilityName[]
  readonly env: string
  /** The webhook, and its custom variable that holds the dispatch token, where Datadog does not say otherwise. */
  readonly webhook: string
  readonly variable: string
  readonly removeSecrets: boolean
  /** Remove the App instead of suspending it. */
  readonly uninstall: boolean
  readonly repository: string
  readonly serverUrl: string
}

const BLANK = "revoked-by-rollback"

async function tryProof(part: Part): Promise<readonly RollbackProof[]> {
  const { seen, unseen } = await glance("the proof", () => part.prove(), [] as readonly RollbackProof[])
  return [...seen, ...unseen.map((words): RollbackProof => ({ state: "unknown", words }))]
}

type Part = Pick<RollbackPlan, "notes" | "steps"> & { prove(): Promise<readonly RollbackProof[]> }

/** Takes credentials away from auto-triage. What can be undone by a call comes before what cannot. */
export async function planCapability(order: CapabilityOrder): Promise<RollbackPlan> {
  const { app, host, only } = order
  const parts: Part[] = []
  for (const name of only) {
    if (name === "app" && app !== null) parts.push(await tryPart("the App", () => planApp(app, order.uninstall)))
    if (name === "dispatch") parts.push(await tryPart("the dispatch token", () => planDispatch(order)))
  }
  for (const name of only) {
    if (name === "app" && app !== null && !order.removeSecrets) continue
    parts.push(await tryPart(`secrets of ${name}`, () => planSecrets(host, CAPABILITIES[name].secrets)))
  }
  return {
    notes: parts.flatMap(part => part.notes),
    steps: parts.flatMap(part => part.steps),
    afterwards: order.only.flatMap(name => CAPABILITIES[name].afterwards.map(words => `${name}: ${words}`)),
    byHand: order.only.flatMap(name =>
      name === "dispatch" && order.revokeToken ? [] : CAPABILITIES[name].byHand(order.repository, order.serverUrl),
    ),
    prove: async () => (await Promise.all(parts.map(tryProof))).flat(),
  }
}

/** A vendor that fails keeps no credential of another from being taken away. @throws ConfigError where a right is missing */
async function tryPart(what: string, plan: () => Promise<Part>): Promise<Part> {
  try {
    return await plan()
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    const words = `nothing is done about ${what}: ${error.message}`
    return { notes: [words], steps: [], prove: async () => [{ state: "refuted", words }] }
  }
}

async function planApp(app: RollbackApp, uninstall: boolean): Promise<Part> {
  const found = await app.installation()
  const prove = async (): Promise<readonly RollbackProof[]> => [await proveApp(app)]
  if (found === null) return { notes: ["the App is not installed on this repository"], steps: [], prove }
  if (uninstall) return { notes: [], steps: [uninstallStep(app, found)], prove }
  if (found.suspended) return { notes: ["the App is suspended already"], steps: [], prove }
  const step: RollbackStep = {
    words: `suspend the App's installation ${found.id} (all repositories that it is installed on)`,
    request: `PUT /app/installations/${found.id}/suspended`,
    change: { kind: "suspension", installation: found.id },
    run: () => app.suspend(found.id),
  }
  return { notes: [], steps: [step], prove }
}

function uninstallStep(app: RollbackApp, { id, url }: { readonly id: number; readonly url: string }): RollbackStep {
  return {
    words: `uninstall the App (${url}) from all repositories that it is installed on; an owner must install it anew for the way back`,
    request: `DELETE /app/installations/${id}`,
    change: { kind: "uninstallation", installation: id },
    run: () => app.uninstall(id),
  }
}

async function proveApp(app: RollbackApp): Promise<RollbackProof> {
  const found = await app.installation()
  if (found === null) return { state: "proven", words: "the App is not installed" }
  const status = await app.mintStatus(found.id)
  return status === 201
    ? { state: "refuted", words: "the App still gets tokens" }
    : { state: "proven", words: `the App gets no token (${status})` }
}

async function planDispatch(order: CapabilityOrder): Promise<Part> {
  const { alerts, token } = order
  if (alerts === null) {
    const notes = ["Datadog was not asked: set DATADOG_API_KEY and DATADOG_APP_KEY"]
    return { notes, steps: revokeSteps(order), prove: async () => [await proveToken(token, "Datadog was not asked")] }
  }
  const names = await tokenVariables(alerts, order)
  const there: string[] = []
  for (const name of names) if (await alerts.hasVariable(name)) there.push(name)
  const none = `Datadog has no webhook variable ${names.join(" or ") || "that sends to this repository"}`
  const taken = there.length === 0 ? none : "Datadog shows its new value to nobody"
  return {
    notes: there.length === 0 ? [none] : [],
    steps: [...there.map(name => overwriteStep(alerts, name)), ...revokeSteps(order)],
    prove: async () => [await proveToken(token, taken)],
  }
}

function revokeSteps({ token, revokeToken }: CapabilityOrder): RollbackStep[] {
  if (token === null || !revokeToken) return []
  return [
    {
      words: "revoke the dispatch token at GitHub for good; its owner must make a new one for the way back",
      request: "POST /credentials/revoke",
      change: { kind: "token" },
      run: () => token.revoke(),
    },
  ]
}

/** Names belong to the whole organisation of Datadog: one that sends to another repository is not ours to take. */
async function tokenVariables(alerts: RollbackAlerts, order: CapabilityOrder): Promise<readonly string[]> {
  const { repository, webhook, variable, env } = order
  const usual = await alerts.webhook(webhook)
  if (usual?.repository === repository.toLowerCase()) return [usual.variable ?? variable]
  const monitors = (await alerts.monitors({ env, webhook })).filter(monitor => monitor.ours)
  const found = new Set<string>()
  for (const name of new Set(monitors.map(monitor => monitor.webhook))) {
    const one = await alerts.webhook(name)
    if (one?.repository === repository.toLowerCase() && one.variable !== null) found.add(one.variable)
  }
  return found.size === 0 && usual === null ? [variable] : [...found]
}

function overwriteStep(alerts: RollbackAlerts, variable: string): RollbackStep {
  return {
    words: `overwrite the webhook's variable ${variable} in Datadog, so that the webhook no longer has the token`,
    request: `PUT /api/v1/integration/webhooks/configuration/custom-variables/${variable}`,
    change: { kind: "webhook-variable", name: variable },
    run: () => alerts.setVariable(variable, BLANK),
  }
}

async function proveToken(token: CapabilityOrder["token"], datadog: string): Promise<RollbackProof> {
  const state = (await token?.probe.probe()) ?? {
    kind: "unknown" as const,
    why: "set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT",
  }
  switch (state.kind) {
    case "refused":
      return { state: "proven", words: `GitHub refuses the dispatch token (${state.status})` }
    case "valid":
      return {
        state: "unknown",
        words: `${datadog}; the dispatch token itself still works until it is revoked by hand`,
      }
    case "unknown":
      return { state: "unknown", words: `whether the dispatch token still works was not seen: ${state.why}` }
  }
}
