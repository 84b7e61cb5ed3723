import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { readScopes, type ScopeState } from "./read-scopes.ts"

/** Each scope that the product needs, by a read that changes nothing. */
export const scopes = defineCheck({
  id: "datadog-scopes",
  step: "3",
  title: "DATADOG_APP_KEY has the scopes that are needed",
  why: "Tickets have gaps, the sweep is red, or triage fails.",
  breaks: ["issue", "monitor", "triage", "fix", "telemetry", "clean-up"],
  ask: "Organization Settings → Application Keys → Edit scopes: does the key have those of docs/doctor.md?",
  read: readScopes,
  judge: (states, { expected }) =>
    // Of a key that is shown nothing, the key itself is what is wrong.
    states.every(({ granted }) => granted === false)
      ? []
      : states.map(state =>
          verdictOn(
            state,
            expected.config.services.some(({ tracks }) => tracks.includes("rum")),
          ),
        ),
})

function verdictOn({ scope, what, missing, granted }: ScopeState, usesRum: boolean): Verdict {
  if (granted === true) return pass(what, scope)
  const edit = `Organization Settings → Application Keys → Edit scopes: add ${scope}`
  if (granted === null)
    return { state: "unknown", subject: scope, seen: "Datadog gave no answer that tells", fix: edit }
  // Without services that name RUM as their source, samples come from elsewhere first.
  const state = scope === "rum_apps_read" && usesRum ? "fail" : missing
  return { state, subject: scope, seen: `the key lacks it: ${what}`, fix: edit }
}
