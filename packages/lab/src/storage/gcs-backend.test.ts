import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { realClock } from "../core/clock.ts"
import { ANYBODY, type Door, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { findTerraform } from "../provision/find-terraform.ts"
import { runTerraform, type TerraformRun } from "../provision/run-terraform.ts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createStorage, type StorageEmulator } from "./storage.ts"

const program = findTerraform()
if (program === null) console.warn("The gcs backend is not tested: there is neither tofu nor terraform on PATH.")
const encrypts = program !== null && basename(program) === "tofu"

const TOKEN = "ya29.test"
// The resource waits for a file, so that an apply can be held while it has the lock. It needs no provider to download.
const CODE = `
terraform {
  backend "gcs" {
    bucket = "states"
  }
}
variable "value" {
  type      = string
  sensitive = true
}
variable "gate" {
  type    = string
  default = ""
}
resource "terraform_data" "kept" {
  input = var.value
  provisioner "local-exec" {
    command = "while [ -n \\"$GATE\\" ] && [ ! -e \\"$GATE\\" ]; do sleep 0.05; done"
    environment = { GATE = var.gate }
  }
}
`
const ENCRYPTION = `
key_provider "pbkdf2" "state" {
  passphrase = "a passphrase of the test, long enough"
  iterations = 200000
}
method "aes_gcm" "state" {
  keys = key_provider.pbkdf2.state
}
state {
  method   = method.aes_gcm.state
  enforced = true
}
`

describe.skipIf(program === null)("the real gcs backend against Cloud Storage", () => {
  let storage: StorageEmulator
  let door: Door
  let folder: string
  const clock = realClock(() => undefined)

  beforeAll(async () => {
    storage = createStorage({ clock, token: TOKEN, buckets: ["states"] })
    door = await openDoor(storage, ANYBODY, { journal: new Journal(), faults: new Faults(), latencyMs: () => 0 })
    folder = mkdtempSync(join(tmpdir(), "auto-triage-gcs-"))
    writeFileSync(join(folder, "main.tf"), CODE)
  })
  afterAll(async () => {
    await door.close()
    clock.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function terraform(args: string, env: Readonly<Record<string, string>> = {}): Promise<TerraformRun> {
    const base = {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      GOOGLE_OAUTH_ACCESS_TOKEN: TOKEN,
      GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: `${door.url}/storage/v1/`,
      TF_VAR_value: "first value",
    }
    const options = { program: program ?? "", folder, limitMs: 60_000 }
    return runTerraform({ ...options, args: args.split(" "), env: { ...base, ...env } })
  }
  const init = (prefix: string, env?: Readonly<Record<string, string>>): Promise<TerraformRun> =>
    terraform(`init -no-color -input=false -reconfigure -backend-config=prefix=${prefix}`, env)
  const apply = (env?: Readonly<Record<string, string>>): Promise<TerraformRun> =>
    terraform("apply -no-color -input=false -auto-approve", env)
  const nameOf = ({ name }: { readonly name: string }): string => name
  const textOf = (name: string): string => storage.snapshot().find(object => object.name === name)?.text ?? ""

  it("keeps state and lock there", async () => {
    expect(await init("plain")).toMatchObject({ exitCode: 0 })
    expect(await apply()).toMatchObject({ exitCode: 0 })
    expect(textOf("plain/default.tfstate")).toContain("first value")
    expect(await terraform("plan -no-color -input=false -detailed-exitcode")).toMatchObject({ exitCode: 0 })
    expect(storage.snapshot().map(nameOf)).toEqual(["plain/default.tfstate"])
  })

  it("keeps two applies apart by the lock", async () => {
    expect(await init("locked")).toMatchObject({ exitCode: 0 })
    const gate = join(folder, "gate")
    const first = apply({ TF_VAR_gate: gate })
    await expect.poll(() => textOf("locked/default.tflock"), { timeout: 60_000 }).toContain("OperationTypeApply")
    const second = await apply({ TF_VAR_value: "second value" })
    expect(second.exitCode).toBe(1)
    expect(second.output).toContain("Error acquiring the state lock")
    expect(textOf("locked/default.tfstate")).not.toContain("second value")
    expect(existsSync(gate)).toBe(false)
    writeFileSync(gate, "")
    expect(await first).toMatchObject({ exitCode: 0 })
    expect(await apply({ TF_VAR_value: "second value" })).toMatchObject({ exitCode: 0 })
    expect(textOf("locked/default.tfstate")).toContain("second value")
    expect(textOf("locked/default.tflock")).toBe("")
  })

  it.skipIf(!encrypts)("holds nothing in clear where the state is encrypted", async () => {
    const env = { TF_ENCRYPTION: ENCRYPTION }
    expect(await init("secret", env)).toMatchObject({ exitCode: 0 })
    expect(await apply(env)).toMatchObject({ exitCode: 0 })
    expect(textOf("secret/default.tfstate")).toContain("encrypted_data")
    expect(textOf("secret/default.tfstate")).not.toContain("first value")
    expect(await terraform("plan -no-color -input=false -detailed-exitcode", env)).toMatchObject({ exitCode: 0 })
    const closed = await terraform("plan -no-color -input=false")
    expect(closed.exitCode).toBe(1)
  })

  it("is told of a wrong token and of a bucket that is not there", async () => {
    const refused = await init("plain", { GOOGLE_OAUTH_ACCESS_TOKEN: "old" })
    expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining("401") })
    const none = await terraform("init -no-color -input=false -reconfigure -backend-config=bucket=none")
    expect(none).toMatchObject({ exitCode: 1, output: expect.stringContaining("bucket doesn't exist") })
  })
})
