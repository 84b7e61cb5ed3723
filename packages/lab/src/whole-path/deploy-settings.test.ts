import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import { parse } from "yaml"
import { parseKeyValues } from "../runner/files/parse-key-values.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"

type Workflow = {
  readonly jobs: {
    readonly terraform: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] }
  }
}

const workflow = parse(
  readFileSync(join(PRODUCT_ROOT, ".github/workflows/deploy-observability.yml"), "utf8"),
) as Workflow
const script = workflow.jobs.terraform.steps.find(({ id }) => id === "settings")?.run ?? ""

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-settings-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** What the step hands on to later ones, and what it says. */
function settings(env: Readonly<Record<string, string>>): {
  readonly status: number | null
  readonly said: string
  readonly values: Readonly<Record<string, string>>
} {
  const file = join(folder, `env-${count++}`)
  // As the runner runs a step with `shell: bash`.
  const { status, stdout, error } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", `: > "$GITHUB_ENV"\n${script}`],
    {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], GITHUB_ENV: file, ENVIRONMENT: "staging", ...empty, ...env },
    },
  )
  if (error) throw error
  const values: Record<string, string> = {}
  parseKeyValues(readFileSync(file, "utf8"), (name, value) => (values[name] = value))
  return { status, said: stdout, values }
}

const empty = {
  STAGING_ENABLED: "",
  SITE: "",
  DATADOG_URL: "",
  GITHUB_URL: "https://api.github.com",
  REPOSITORY: "acme/app",
  NOTIFY: "",
  STORAGE_URL: "",
  PASSPHRASE: "",
  MIGRATE: "",
}
const PASSPHRASE = "c2VjcmV0LXBhc3NwaHJhc2Utb2YtMzYtYnl0ZXM="

describe("the settings of a deployment", () => {
  it("hand on nothing that is not set, which Terraform would take for an empty value", () => {
    expect(settings({}).values).toEqual({
      TF_VAR_github_api_url: "https://api.github.com",
      TF_VAR_github_repository: "acme/app",
      TF_VAR_datadog_autofix_enabled: "false",
    })
  })

  test.each([
    ["true", "true"],
    [" true ", "true"],
    ["\ttrue\r\n", "true"],
    ["TRUE", "false"],
    ["True", "false"],
    ["1", "false"],
    ["yes", "false"],
    ["truee", "false"],
    ["not true", "false"],
    ["false\ntrue", "false"],
    ["true\nfalse", "false"],
    ["$(echo true)", "false"],
    ["", "false"],
  ])("with the staging switch at %j make it %s", (value, enabled) => {
    expect(settings({ STAGING_ENABLED: value }).values["TF_VAR_datadog_autofix_enabled"]).toBe(enabled)
  })

  it("leave production to its code", () => {
    const { values } = settings({ ENVIRONMENT: "production", STAGING_ENABLED: "true", SITE: "datadoghq.com" })
    expect(values).not.toHaveProperty("TF_VAR_datadog_autofix_enabled")
    expect(values["TF_VAR_datadog_site"]).toBe("datadoghq.com")
  })

  it("let no value become another variable", () => {
    const value = "x\nEVIL=1\nTF_VAR_datadog_autofix_enabled<<E\ntrue\nE"
    const { values } = settings({ SITE: value })
    expect(values["TF_VAR_datadog_site"]).toBe(value)
    expect(values["TF_VAR_datadog_autofix_enabled"]).toBe("false")
    expect(values).not.toHaveProperty("EVIL")
  })

  it("encrypt the state where there is a passphrase, and read one in clear only to migrate it", () => {
    expect(settings({}).values).not.toHaveProperty("TF_ENCRYPTION")
    const usual = settings({ PASSPHRASE }).values["TF_ENCRYPTION"]
    expect(usual).toContain(`passphrase = "${PASSPHRASE}"`)
    expect(usual?.split("enforced = true")).toHaveLength(3)
    expect(usual).not.toContain("unencrypted")
    const migrating = settings({ PASSPHRASE, MIGRATE: "true" }).values["TF_ENCRYPTION"]
    expect(migrating).toContain('method "unencrypted" "before" {}')
    expect(migrating?.split("enforced = true")).toHaveLength(2)
    expect(settings({ PASSPHRASE, MIGRATE: "TRUE" }).values["TF_ENCRYPTION"]).toBe(usual)
  })

  test.each([["short"], [`${"a".repeat(40)}"`], [`${"a".repeat(40)}\${x}`], [`${"a".repeat(40)}\n}`]])(
    "refuse the passphrase %j without showing it",
    passphrase => {
      const { status, said, values } = settings({ PASSPHRASE: passphrase })
      expect(status).toBe(1)
      expect(said).toContain("::error::The secret TERRAFORM_STATE_PASSPHRASE must be 32 or more")
      expect(said).not.toContain(passphrase)
      expect(values).not.toHaveProperty("TF_ENCRYPTION")
    },
  )
})
