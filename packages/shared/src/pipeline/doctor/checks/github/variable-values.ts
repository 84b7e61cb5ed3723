import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const SITES = [
  "datadoghq.com",
  "us3.datadoghq.com",
  "us5.datadoghq.com",
  "datadoghq.eu",
  "ap1.datadoghq.com",
  "ap2.datadoghq.com",
  "ddog-gov.com",
]
const PAIRS = [
  ["GCP_WORKLOAD_IDENTITY_PROVIDER", "GCP_SERVICE_ACCOUNT"],
  ["GCP_SERVICE_ACCOUNT", "GCP_WORKLOAD_IDENTITY_PROVIDER"],
] as const

type Fault = { readonly seen: string; readonly fix: string }
type Judge = (value: string, site: string) => Fault | null

const ADDRESS: Judge = value =>
  value === "" || (value === value.trim() && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
    ? null
    : {
        seen: `${JSON.stringify(value)} is no address`,
        fix: "write an address that begins with https://, or delete it",
      }

const JUDGES: Readonly<Record<string, Judge>> = {
  DATADOG_URL: ADDRESS,
  DATADOG_OTLP_URL: ADDRESS,
  ANTHROPIC_URL: ADDRESS,
  JIRA_BASE_URL: ADDRESS,
  DATADOG_GITHUB_API_URL: ADDRESS,
  DATADOG_SITE(value, site) {
    if (!SITES.includes(value)) return { seen: `${JSON.stringify(value)} is no site of Datadog`, fix: `write ${site}` }
    if (value === site) return null
    return {
      seen: `it is ${value}, and .github/auto-triage.yml says ${site}`,
      fix: "make it and the key site of the file the same",
    }
  },
  SWEEP_GRACE_MINUTES: value =>
    value === "" || (/^\d{1,3}$/.test(value) && Number(value) <= 720)
      ? null
      : { seen: `${JSON.stringify(value)} is no number of minutes up to 720`, fix: "write 10" },
}

/** The other variables, as far as their values can be told to be wrong. */
export const variableValues = defineCheck({
  id: "variable-values",
  step: "2",
  title: "The variables hold values that the workflows can use",
  why: "A run with a value that is none stops, or asks a stranger.",
  breaks: ["triage", "ticket", "fix", "telemetry"],
  ask: "Settings → Secrets and variables → Actions → Variables: is DATADOG_SITE your site, and are the addresses right?",
  read: ({ github }) => github.variables(),
  judge: (variables, { expected }): readonly Verdict[] => {
    const faults = [...variables].flatMap(([name, value]) => {
      const fault = JUDGES[name]?.(value, expected.config.site) ?? null
      return fault === null ? [] : [failed(name, fault)]
    })
    const alone = PAIRS.filter(
      ([name, other]) => (variables.get(name) ?? "") !== "" && (variables.get(other) ?? "") === "",
    )
    faults.push(
      ...alone.map(([name, other]) =>
        failed(other, { seen: `it is not set beside ${name}`, fix: "set both or neither" }),
      ),
    )
    return faults.length === 0 ? [pass("all can be used")] : faults
  },
})

function failed(name: string, { seen, fix }: Fault): Verdict {
  return { state: "fail", subject: name, seen, fix: `gh variable set ${name}: ${fix}` }
}
