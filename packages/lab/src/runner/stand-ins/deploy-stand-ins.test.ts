import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import { STORAGE_TOKEN } from "../../storage/storage-token.ts"
import { googleAuth } from "./google-auth/google-auth.ts"
import { setupOpentofu, TOOLS_PATH } from "./setup-opentofu/setup-opentofu.ts"
import { type ActionProcess, createActionProcess } from "./toolkit/action-process.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-stand-ins-"))
  mkdirSync(join(folder, "with"))
  mkdirSync(join(folder, "without"))
  writeFileSync(join(folder, "with/tofu"), "#!/bin/sh\n")
  chmodSync(join(folder, "with/tofu"), 0o755)
  // Not a program.
  writeFileSync(join(folder, "without/tofu"), "")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { readonly action: ActionProcess; readonly said: string[]; readonly file: (name: string) => string }

function process(env: Readonly<Record<string, string>>): Ran {
  const said: string[] = []
  const files = mkdtempSync(join(folder, "files-"))
  const paths = Object.fromEntries(["ENV", "OUTPUT", "PATH"].map(name => [`GITHUB_${name}`, join(files, name)]))
  for (const path of Object.values(paths)) writeFileSync(path, "")
  const action = createActionProcess({ ...paths, ...env }, line => void said.push(line))
  return { action, said, file: name => readFileSync(paths[`GITHUB_${name}`] ?? "", "utf8") }
}

describe("the stand-in of opentofu/setup-opentofu", () => {
  const usual = { INPUT_TOFU_WRAPPER: "false", INPUT_TOFU_VERSION: "~1.12" }

  it("puts the machine's OpenTofu on the PATH", () => {
    const path = `${join(folder, "without")}:${join(folder, "with")}`
    const { action, said, file } = process({ ...usual, [TOOLS_PATH]: path, PATH: "/usr/bin" })
    setupOpentofu(action)
    expect(file("PATH")).toBe(`${join(folder, "with")}\n`)
    expect(said.join()).toContain("asked for: ~1.12")
  })

  it("says so where there is none, and where it cannot do what is asked", () => {
    const none = process({ ...usual, [TOOLS_PATH]: join(folder, "without"), PATH: "" })
    expect(() => setupOpentofu(none.action)).toThrow("OpenTofu is not installed on the lab's machine")
    const wrapped = process({ INPUT_TOFU_WRAPPER: "true", [TOOLS_PATH]: join(folder, "with") })
    expect(() => setupOpentofu(wrapped.action)).toThrow("'tofu_wrapper: true' is not supported")
  })
})

describe("the stand-in of google-github-actions/auth", () => {
  const usual = {
    INPUT_WORKLOAD_IDENTITY_PROVIDER: "projects/1/locations/global/workloadIdentityPools/github/providers/github",
    INPUT_SERVICE_ACCOUNT: "terraform@acme.iam.gserviceaccount.com",
    INPUT_EXPORT_ENVIRONMENT_VARIABLES: "true",
  }

  it("hands out the token of the lab's Cloud Storage, masked", () => {
    const { action, said, file } = process(usual)
    googleAuth(action)
    expect(said).toEqual([`::add-mask::${STORAGE_TOKEN}`])
    expect(file("ENV")).toMatch(new RegExp(`^GOOGLE_OAUTH_ACCESS_TOKEN<<(.+)\n${STORAGE_TOKEN}\n\\1\n$`))
    expect(file("OUTPUT")).toContain("\nacme\n")
  })

  test.each([
    [{ INPUT_WORKLOAD_IDENTITY_PROVIDER: "" }, "must specify exactly one of"],
    [{ INPUT_WORKLOAD_IDENTITY_PROVIDER: "github" }, 'Invalid value for "audience"'],
    [{ INPUT_SERVICE_ACCOUNT: "terraform" }, "service_account"],
    [{ INPUT_CREDENTIALS_JSON: "{}" }, "'credentials_json: {}' is not supported"],
  ])("fails with %j", (change, message) => {
    expect(() => googleAuth(process({ ...usual, ...change }).action)).toThrow(message)
  })
})
