import type { RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { RollbackApp, RollbackHost } from "../../ports/rollback-host.ts"
import type { TokenProbe } from "../../ports/token-probe.ts"
import { CAPABILITIES } from "./capability.ts"
import type { RollbackChange } from "./rollback-change.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"
import { placeWords } from "./switch-places.ts"

export type BackOrder = {
  readonly host: RollbackHost
  readonly app: RollbackApp | null
  readonly alerts: RollbackAlerts | null
  readonly token: { readonly probe: TokenProbe; readonly value: string } | null
}

type Way = { readonly step: RollbackStep | null; readonly note: string | null; prove(): Promise<RollbackProof | null> }

/** The way back of exactly these changes, the newest first. */
export function planBack(order: BackOrder, changes: readonly RollbackChange[]): RollbackPlan {
  const ways = changes.toReversed().map(change => wayBack(order, change))
  const notes = [...new Set(ways.flatMap(way => way.note ?? []))]
  return {
    notes: [],
    steps: ways.flatMap(way => way.step ?? []),
    afterwards: [
      "what was so before the rollback is so again, and nothing else is changed",
      "the sweep starts the triage of errors of the last 24 hours that nobody was told of",
    ],
    byHand: notes,
    async prove() {
      const proofs: RollbackProof[] = notes.map(words => ({ state: "unknown", words: `left to a person: ${words}` }))
      for (const way of ways) proofs.push(...[await way.prove()].filter(proof => proof !== null))
      return proofs
    },
  }
}

function wayBack(order: BackOrder, change: RollbackChange): Way {
  switch (change.kind) {
    case "variable":
      return variableBack(order, change)
    case "workflow":
      return workflowBack(order, change.file)
    case "downtime":
      return downtimeBack(order, change)
    case "suspension":
      return suspensionBack(order, change.installation)
    case "webhook-variable":
      return webhookBack(order, change.name)
    case "secret": {
      const known = Object.values(CAPABILITIES).find(one => one.secrets.includes(change.name))
      return byHand(`${change.name} of ${placeWords(change.environment)}: ${known?.anew ?? "store it anew"}`)
    }
    case "pull":
      return byHand(`reopen the pull request ${change.number} if it is wanted, or put the label auto-fix-again on it`)
  }
}

function byHand(note: string): Way {
  return { step: null, note, prove: async () => null }
}

function variableBack(
  { host }: BackOrder,
  { name, environment, before }: Extract<RollbackChange, { kind: "variable" }>,
): Way {
  const path = `${environment === null ? "/actions" : `/environments/${environment}`}/variables/${name}`
  return {
    note: null,
    step: {
      words:
        before === null
          ? `delete ${name} of ${placeWords(environment)}, as before`
          : `set ${name} to ${JSON.stringify(before)} in ${placeWords(environment)}, as before`,
      request: `${before === null ? "DELETE" : "PATCH"} ${path}`,
      async run() {
        if (before === null) await host.deleteVariable(name, environment)
        else await host.setVariable(name, environment, before)
        return null
      },
    },
    async prove() {
      const places = await host.variable(name, environment === null ? [] : [environment])
      const now = places.find(place => place.environment === environment)?.value ?? null
      const words = `${name} of ${placeWords(environment)} is ${now === null ? "not set" : JSON.stringify(now)}`
      return { state: now === before ? "proven" : "refuted", words }
    },
  }
}

function workflowBack({ host }: BackOrder, file: string): Way {
  return {
    note: null,
    step: {
      words: `enable the workflow ${file}`,
      request: `PUT /actions/workflows/${file}/enable`,
      run: async () => (await host.enableWorkflow(file), null),
    },
    async prove() {
      const state = await host.workflowState(file)
      return { state: state === "active" ? "proven" : "refuted", words: `${file} is ${state ?? "not there"}` }
    },
  }
}

function downtimeBack({ alerts }: BackOrder, { id, monitorId }: Extract<RollbackChange, { kind: "downtime" }>): Way {
  if (alerts === null)
    return byHand(`end the downtime of monitor ${monitorId}: set DATADOG_API_KEY and DATADOG_APP_KEY`)
  return {
    note: null,
    step: {
      words: `end the downtime of monitor ${monitorId}`,
      request: `DELETE /api/v2/downtime/${id}`,
      run: async () => (await alerts.endDowntime(id), null),
    },
    async prove() {
      const active = await alerts.isActive(id)
      return {
        state: active ? "refuted" : "proven",
        words: `the downtime of monitor ${monitorId} ${active ? "goes on" : "has ended"}`,
      }
    },
  }
}

function suspensionBack({ app }: BackOrder, installation: number): Way {
  if (app === null)
    return byHand("let the App work again: set AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY, and start this again")
  return {
    note: null,
    step: {
      words: `let the App's installation ${installation} work again`,
      request: `DELETE /app/installations/${installation}/suspended`,
      run: async () => (await app.unsuspend(installation), null),
    },
    async prove() {
      const status = await app.mintStatus(installation)
      return {
        state: status === 201 ? "proven" : "refuted",
        words: `asked for a token, GitHub answers the App ${status}`,
      }
    },
  }
}

function webhookBack({ alerts, token }: BackOrder, name: string): Way {
  if (alerts === null || token === null)
    return byHand(`${name} of the webhook: ${CAPABILITIES.dispatch.anew}, with Datadog's keys, and start this again`)
  return {
    note: null,
    step: {
      words: `give the webhook's variable ${name} the token in DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT`,
      request: `PUT /api/v1/integration/webhooks/configuration/custom-variables/${name}`,
      run: async () => (await alerts.setVariable(name, token.value), null),
    },
    async prove() {
      const state = await token.probe.probe()
      if (state.kind === "valid")
        return { state: "proven", words: "GitHub accepts the token that the webhook was given" }
      return {
        state: state.kind === "refused" ? "refuted" : "unknown",
        words: `the token that the webhook was given: ${state.why}`,
      }
    },
  }
}
