import { requestHeaders } from "../adapters/github/request-headers.ts"
import { probeVendor } from "../adapters/probe-vendor.ts"
import type { VendorReaches } from "../ports/vendor-reach.ts"
import type { DoctorCredentials } from "./open-inspections.ts"

/** Null where there is no address. */
type Bases = { readonly datadog: string | null; readonly jira: string | null }

/** The cheapest read of each vendor by the credentials that were given. */
export function probeVendors(given: DoctorCredentials, bases: Bases): VendorReaches {
  const { github, datadog, jira, model } = given
  const json = { accept: "application/json" }
  const token = github.token ?? given.dispatchToken
  const account = jira.email === null || jira.token === null ? null : `${jira.email}:${jira.token}`
  return {
    // GitHub also answers who shows no token.
    github: probeVendor({
      service: "github",
      url: `${github.apiUrl}/repos/${github.repository}`,
      headers: token === null ? json : requestHeaders(token),
    }),
    datadog: probeVendor({
      service: "datadog",
      url: bases.datadog === null ? null : `${bases.datadog}/api/v1/validate`,
      headers: datadog.apiKey === null ? null : { ...json, "dd-api-key": datadog.apiKey },
    }),
    jira: probeVendor({
      service: "jira",
      url: bases.jira === null ? null : `${bases.jira}/rest/api/3/myself`,
      headers: account === null ? null : { ...json, authorization: `Basic ${Buffer.from(account).toString("base64")}` },
    }),
    model: probeVendor({
      service: "model",
      url: `${model.url.replace(/\/+$/, "")}/v1/models?limit=1`,
      headers: model.key === null ? null : { ...json, "x-api-key": model.key, "anthropic-version": "2023-06-01" },
    }),
  }
}
