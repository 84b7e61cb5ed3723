import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the agent's telemetry goes to the site whose key it carries. */
export const otlpAddress = defineCheck({
  id: "otlp-address",
  step: "4",
  title: "The OTLP intake is the site's own",
  why: "The intake answers 403 to keys of another site, and every run counts at its full budget.",
  breaks: ["telemetry"],
  ask: "Is DATADOG_OTLP_URL empty, or https://otlp.<site>?",
  read: async ({ datadog }) => ({ kind: "seen", value: datadog.site }),
  judge({ site, otlpUrl }) {
    const own = `https://otlp.${site}`
    if (otlpUrl === "") return pass(own)
    const fix = `gh variable delete DATADOG_OTLP_URL, which stands for ${own}`
    if (!URL.canParse(otlpUrl)) return { state: "fail", seen: "DATADOG_OTLP_URL is no URL", fix }
    const { origin, hostname, protocol } = new URL(otlpUrl)
    if (origin === own) return pass(own)
    const local = ["127.0.0.1", "localhost", "[::1]"].includes(hostname)
    if (protocol !== "https:" && !local)
      return { state: "fail", seen: "DATADOG_OTLP_URL sends the API key in clear text", fix }
    if (/\.?(?:datadoghq\.(?:com|eu)|ddog-gov\.com)$/.test(hostname))
      return { state: "fail", seen: `DATADOG_OTLP_URL is ${origin}, and the site is ${site}`, fix }
    return pass(`${origin}, an address of yours`)
  },
})
