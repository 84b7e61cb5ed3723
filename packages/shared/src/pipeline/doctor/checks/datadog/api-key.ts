import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the site knows the API key. */
export const apiKey = defineCheck({
  id: "datadog-api-key",
  step: "3",
  title: "The site takes DATADOG_API_KEY",
  why: "Nothing reaches Datadog and nothing is read from it.",
  breaks: ["emit", "triage", "telemetry"],
  ask: "Organization Settings → API Keys: is there a key whose end is that of DATADOG_API_KEY, and is it not revoked?",
  read: async ({ datadog }) => {
    const valid = await datadog.apiKeyValid()
    return valid.kind === "hidden" ? valid : { kind: "seen", value: { valid: valid.value, site: datadog.site.site } }
  },
  judge: ({ valid, site }) =>
    valid
      ? pass(`${site} knows the key`)
      : {
          state: "fail",
          seen: "Datadog does not know the API key, or it is a key of another site",
          fix: "Take a key from Organization Settings → API Keys of the site that DATADOG_SITE names, then: gh secret set DATADOG_API_KEY",
        },
})
