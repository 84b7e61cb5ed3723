import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { terraformMetadata } from "./terraform-metadata.ts"

const folders: string[] = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-hcl-"))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test("variables and outputs of all files come by name, with type and default", async () => {
  const folder = folderWith({
    "a.tf": `
variable "zone" {
  description = "A zone."
  type        = string
  default     = "eu"
}
variable "limits" {
  description = "Limits."
  type = map(object({
    high = number
  }))
}
output "url" {
  description = "A URL."
  value       = "https://\${var.zone}"
}`,
    "b.tf": `
variable "notify" {
  description = "Handles."
  type        = list(string)
  default     = []
}
variable "site" {
  description = "A site."
  type        = string
  default     = null
}`,
    "notes.txt": "variable {",
  })
  expect(await terraformMetadata(folder)).toEqual({
    inputs: {
      limits: { description: "`map(object({ high = number }))`: Limits.", required: true },
      notify: { description: "`list(string)`: Handles.", default: "[]" },
      site: { description: "`string`: A site.", default: "null" },
      zone: { description: "`string`: A zone.", default: "eu" },
    },
    outputs: { url: { description: "A URL." } },
  })
})

test.each([
  ["without a type", 'variable "site" {\n  description = "A site."\n}\n', /the type of variable site is not described/],
  ["without a description", 'output "url" {\n  value = 1\n}\n', /output url is not described/],
  ["that is no HCL", 'variable "site" {\n', /main\.tf/],
])("a declaration %s is refused by its name", async (_, text, message) => {
  await expect(terraformMetadata(folderWith({ "main.tf": text }))).rejects.toThrow(message)
})
