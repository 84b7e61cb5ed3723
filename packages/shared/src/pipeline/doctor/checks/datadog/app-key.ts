import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { readScopes } from "./read-scopes.ts"

/** Whether the application key is good for anything. */
export const appKey = defineCheck({
  id: "datadog-app-key",
  step: "3",
  title: "Datadog takes DATADOG_APP_KEY",
  why: "No error can be read: triage and the sweep fail.",
  breaks: ["issue", "triage", "monitor", "telemetry", "clean-up"],
  ask: "Organization Settings → Application Keys: is there a key whose end is that of DATADOG_APP_KEY, and is its owner active?",
  read: readScopes,
  judge: scopes =>
    scopes.every(({ granted }) => granted === false)
      ? {
          state: "fail",
          seen: "Datadog shows this key nothing at all: it is wrong, revoked or of another organisation",
          fix: "Make a key of a service account in Organization Settings → Application Keys, then: gh secret set DATADOG_APP_KEY",
        }
      : pass("the key reads"),
})
