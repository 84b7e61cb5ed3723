import { pass } from "../pass.ts"
import { defineCheck } from "../../check.ts"

/** Whether all that names Datadog's site names the same. */
export const site = defineCheck({
  id: "datadog-site",
  step: "3",
  title: "Datadog's site is one of Datadog's, and the same everywhere",
  why: "Keys are good at one site alone, and links on tickets lead nowhere.",
  breaks: ["emit", "issue", "triage"],
  ask: "Look at the address bar of your Datadog: app.datadoghq.eu is the site datadoghq.eu.",
  read: async ({ datadog }) => ({ kind: "seen", value: datadog.site }),
  judge({ site: named, baseUrl, proxied }, { expected }) {
    const variable =
      "gh variable set DATADOG_SITE --body datadoghq.eu, with the site in the address bar of your Datadog"
    if (baseUrl === null)
      return proxied
        ? {
            state: "fail",
            seen: "DATADOG_URL is no URL",
            fix: "gh variable delete DATADOG_URL, unless a proxy stands before Datadog",
          }
        : { state: "fail", seen: `DATADOG_SITE is "${named}", which is no site of Datadog`, fix: variable }
    const { site: configured } = expected.config
    if (configured !== named)
      return {
        state: "warn",
        seen: `DATADOG_SITE is ${named}, but site in .github/auto-triage.yml is ${configured}`,
        fix: `Set site: ${named} in .github/auto-triage.yml, or: ${variable}`,
      }
    return pass(proxied ? `${named}, reached by DATADOG_URL` : named)
  },
})
