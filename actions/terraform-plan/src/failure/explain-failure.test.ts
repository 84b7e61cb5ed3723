import { describe, expect, it, test } from "vitest"
import { explainFailure } from "./explain-failure.ts"
import { summariseFailure } from "./summarise-failure.ts"

const about = { environment: "staging", mode: "apply" } as const

/** As Terraform prints an error, with frames or without. */
function printed(error: string, framed = false): string {
  const lines = error.split("\n")
  if (!framed) return `Planning failed.\n\n${error}\n`
  return [
    "\u001b[31m╷\u001b[0m",
    ...lines.map(line => `\u001b[31m│\u001b[0m ${line}`),
    "\u001b[31m╵\u001b[0m",
    "",
  ].join("\n")
}

const LOCK = `Error: Error acquiring the state lock

Error message: writing
"gs://states/staging/default.tflock" failed: googleapi: Error 412: conditionNotMet
Lock Info:
  ID:        1795464785531000
  Path:      gs://states/staging/default.tflock
  Operation: OperationTypeApply
  Who:       runner@fv-az1
  Info:      `
const QUERY = `Error: error validating monitor from /api/v1/monitor/validate: 400 Bad Request: {"errors":["The value provided for parameter 'query' is invalid"]}

  with module.observability.datadog_monitor.new_issue["backend-api"],
  on monitors.tf line 3, in resource "datadog_monitor" "new_issue":`

describe("a failure", () => {
  test.each([
    [
      "token",
      "Error: Resource precondition failed\n\ndatadog_autofix_github_dispatch_pat is not set, but\ndatadog_autofix_enabled is true",
      ["DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT", "observability-staging"],
    ],
    ["state-locked", LOCK, ["runner@fv-az1", "tofu force-unlock 1795464785531000"]],
    [
      "state-encryption",
      "Error: error loading state: decryption failed for all provided methods\ncipher: message authentication failed",
      ["TERRAFORM_STATE_PASSPHRASE"],
    ],
    [
      "state-encryption",
      "Error: error loading state: decryption failed: encountered unencrypted payload without unencrypted method configured",
      ["TERRAFORM_STATE_MIGRATE"],
    ],
    [
      "backend",
      "Error: Failed to get existing workspaces: querying Cloud Storage failed: googleapi: Error 401: Invalid Credentials, authError",
      ["GCP_WORKLOAD_IDENTITY_PROVIDER", "GCP_SERVICE_ACCOUNT"],
    ],
    [
      "backend",
      "Error: Failed to get existing workspaces: querying Cloud Storage failed: storage: bucket doesn't exist",
      ["TERRAFORM_STATE_BUCKET"],
    ],
    [
      "datadog-keys",
      "Error: api_key and app_key, bearer_token, or orgUUID must be set unless validate = false",
      ["DATADOG_API_KEY", "DATADOG_APP_KEY"],
    ],
    [
      "datadog-keys",
      'Error: 403 Forbidden\n\n  with provider["registry.opentofu.org/datadog/datadog"],',
      ["DATADOG_SITE", "DATADOG_API_KEY", "DATADOG_APP_KEY"],
    ],
    [
      "name-taken",
      'Error: error creating webhooks custom variable\n\n400 Bad Request: {"errors":["Custom variable TOKEN already exists"]}',
      ["name_suffix"],
    ],
    ["query", QUERY, [".github/auto-triage.yml", 'datadog_monitor.new_issue["backend-api"]']],
    [
      "datadog-unreachable",
      'Error: Get "https://api.datadoghq.example/api/v1/validate": dial tcp: lookup api.datadoghq.example: no such host',
      ["DATADOG_SITE", "DATADOG_URL"],
    ],
    ["provider", "Error: Failed to query available provider packages\n\nCould not retrieve", ["registry.opentofu.org"]],
    [
      "configuration",
      "Error: Module output value precondition failed\n\nauto_triage_config: mend auto-triage.yml",
      ["auto-triage.yml"],
    ],
    ["unknown", "Error: Something new", ["log of the step before"]],
  ])("by %s names what to change", (cause, error, names) => {
    for (const framed of [false, true]) {
      const explained = explainFailure(printed(error, framed), about)
      expect(explained.map(found => found.cause)).toEqual([cause])
      for (const name of names) expect(explained[0]?.change).toContain(name)
    }
  })

  it("is told once for each cause, without what warnings say", () => {
    const log = [LOCK, "Warning: 403 Forbidden", "Error: 403 Forbidden", "Error: 403 Forbidden"]
      .map(error => printed(error))
      .join("\n")
    const explained = explainFailure(log, about)
    expect(explained.map(({ cause, errors }) => [cause, errors.length])).toEqual([
      ["state-locked", 1],
      ["datadog-keys", 2],
    ])
    expect(explainFailure("Plan: 1 to add\nWarning: x\n", about)).toEqual([])
  })

  it("of a plan is to be mended in the environment of plans", () => {
    const [found] = explainFailure("Error: 403 Forbidden", { environment: "staging", mode: "plan" })
    expect(found?.change).toContain("environment observability-plan")
  })

  it("keeps tokens, and what would be markup, out of the summary", () => {
    const token = "github_pat_11ABCDEFG0abcdefghijkl_0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLM"
    const log = printed(`Error: refused ${token}\n\`\`\`\n</details>\n# Title`)
    const summary = summariseFailure(explainFailure(log, about), "staging")
    expect(summary).not.toContain(token)
    expect(summary).toContain("### staging: failed\n\n**Terraform failed.**")
    expect(summary).toContain("````text\nError: refused")
  })

  it("is read in linear time", () => {
    const log = `Error: ${" Who: ID: ".repeat(100_000)}\n${"  with ".repeat(100_000)}\n${"Error: x\n".repeat(50_000)}`
    expect(explainFailure(log, about).length).toBeGreaterThan(0)
  })
})
