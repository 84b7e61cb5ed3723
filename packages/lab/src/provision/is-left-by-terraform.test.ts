import { expect, test } from "vitest"
import { isLeftByTerraform } from "./is-left-by-terraform.ts"

test.each([
  "encryption.tofu",
  ".terraform",
  "terraform.tfstate",
  "terraform.tfstate.backup",
  ".terraform.tfstate.lock.info",
  "tfplan",
  "monday.tfplan",
  "terraform.tfvars",
  "own.auto.tfvars",
  "terraform.tfvars.json",
])("%s is a person's own, and is not copied", name => {
  expect(isLeftByTerraform(name)).toBe(true)
})

test.each(["main.tf", "variables.tf", "encryption.tofu.example", ".terraform.lock.hcl", "pipeline.tftest.hcl"])(
  "%s belongs to the module",
  name => {
    expect(isLeftByTerraform(name)).toBe(false)
  },
)
