/**
 * Whether a file or folder of this name is what a person's own use of the module leaves beside it: providers, state,
 * plans, values with secrets, and an encryption whose passphrase only that person has.
 */
export function isLeftByTerraform(name: string): boolean {
  return (
    name === ".terraform" ||
    name === "tfplan" ||
    name === "encryption.tofu" ||
    name.includes(".tfstate") ||
    /\.(?:tfplan|tfvars|tfvars\.json)$/.test(name)
  )
}
