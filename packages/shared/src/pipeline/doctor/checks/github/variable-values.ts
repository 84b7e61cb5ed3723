import { DATADOG_SITES } from "../../../../ports/datadog-sites.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const PAIRS = [
  ["GCP_WORKLOAD_IDENTITY_PROVIDER", "GCP_SERVICE_ACCOUNT"],
  ["GCP_SERVICE_ACCOUNT", "GCP_WORKLOAD_IDENTITY_PROVIDER"],
] as const

type Fault = { readonly seen: string; readonly fix: string }
type Judge = (value: string, site: string) => Fault | null

const LOCAL = ["127.0.0.1", "localhost", "[::1]"]

function safe(value: string): Fault | null {
  if (value === "") return null
  const fix = "write an address that begins with https://, or delete it"
  if (value !== value.trim() || !URL.canParse(value)) return { seen: `${JSON.stringify(value)} is no address`, fix }
  const { protocol, hostname } = new URL(value)
  if (protocol === "https:" || (protocol === "http:" && LOCAL.includes(hostname))) return null
  return { seen: `${value} is not https: keys would go there in clear text`, fix }
}

/** An address at another of Datadog's sites; one of your own, such as a proxy, may be any. */
function ofSite(value: string, site: string): Fault | null {
  const fault = safe(value)
  if (fault !== null || value === "") return fault
  const host = `.${new URL(value).hostname}`
  const other = DATADOG_SITES.toSorted((one, next) => next.length - one.length).find(name => host.endsWith(`.${name}`))
  return other === undefined || other === site
    ? null
    : {
        seen: `${value} is at the site ${other}, and the keys are of ${site}`,
        fix: "delete it: the site's own holds then",
      }
}

function ofJira(value: string): Fault | null {
  if (value === "") return null
  const { hostname, pathname } = new URL(value)
  return hostname.endsWith(".atlassian.net") && pathname !== "/"
    ? { seen: `${value} has a path`, fix: `write https://${hostname}` }
    : null
}

const JUDGES: Readonly<Record<string, Judge>> = {
  DATADOG_URL: ofSite,
  DATADOG_OTLP_URL: ofSite,
  ANTHROPIC_URL: safe,
  JIRA_BASE_URL: value => safe(value) ?? ofJira(value),
  DATADOG_GITHUB_API_URL: safe,
  JIRA_API_TOKEN_EXPIRES: value =>
    value === "" || (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)))
      ? null
      : { seen: `${JSON.stringify(value)} is no date`, fix: "write it as 2027-01-31" },
  DATADOG_SITE(value, site) {
    if (!DATADOG_SITES.includes(value))
      return { seen: `${JSON.stringify(value)} is no site of Datadog`, fix: `write ${site}` }
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
  breaks: ["emit", "triage", "ticket", "fix", "telemetry"],
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
