import { describe, expect, test } from "vitest"
import { MONITOR_DEFAULTS, schemaKeys } from "./configuration-facts.ts"
import { FOLDERS, parseTerraform, readTerraformFolder, TERRAFORM, textsOf } from "./terraform-folder.ts"
import { namesOf } from "./undeclared-names.ts"
import { lookup, readFile } from "../repository-files.ts"

describe.each(FOLDERS)("%s", path => {
  test("uses what is declared, and declares what is used", async () => {
    expect(await namesOf(await readTerraformFolder(path))).toEqual({ undeclared: [], unused: [] })
  })

  test("runs from Terraform 1.5 on, and hands over what its modules ask for", async () => {
    const folder = await readTerraformFolder(path)
    expect(folder.files["versions.tf"]?.["terraform"]).toMatchObject([{ required_version: ">= 1.5" }])
    for (const { source, ...given } of Object.values(folder.modules)) {
      const module = await readTerraformFolder(`${path}/${String(source)}`)
      const required = Object.keys(module.variables).filter(name => module.variables[name]?.["default"] === undefined)
      expect(Object.keys(module.variables)).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
    }
  })
})

test("a name that nothing declares is found, and one that nothing uses", async () => {
  const folder = await parseTerraform({
    "a.tf": `
variable "site" {
  validation {
    condition     = var.site != ""
    error_message = "site is empty"
  }
}
locals {
  url  = "https://\${var.sight}/\${local.path}"
  path = [for part in ["a"] : part if data.datadog_monitors.all[0].id != ""]
}
output "url" {
  value = datadog_webhook.dispatch[0].url
}`,
  })
  const names = await namesOf(folder)
  expect(names.undeclared.toSorted()).toEqual(["data.datadog_monitors.all", "datadog_webhook.dispatch", "var.sight"])
  expect(names.unused.toSorted()).toEqual(["local.url", "var.site"])
})

describe("the environments", () => {
  const [staging, production] = [`${TERRAFORM}/environments/staging`, `${TERRAFORM}/environments/production`]

  test.each(["main.tf", "outputs.tf", "versions.tf", "encryption.tofu.example"])("have the same %s", file => {
    expect(readFile(`${production}/${file}`)).toBe(readFile(`${staging}/${file}`))
  })

  test("differ in the place of their state and in three defaults", async () => {
    const [one, other] = [await readTerraformFolder(staging), await readTerraformFolder(production)]
    const defaults = (of: typeof one): Record<string, unknown> =>
      Object.fromEntries(Object.entries(of.variables).map(([name, variable]) => [name, variable["default"]]))
    const [before, after] = [defaults(one), defaults(other)]
    const differing = Object.keys({ ...before, ...after }).filter(
      name => before[name] !== after[name] && !isEmptyList(before[name]),
    )
    expect(Object.fromEntries(differing.map(name => [name, [before[name], after[name]]]))).toEqual({
      datadog_autofix_enabled: [false, true],
      datadog_env: ["staging", "production"],
      name_suffix: ["-staging", ""],
    })
    const prefix = (of: typeof one): string => textsOf(of.files["backend.tf"]).at(-1) ?? ""
    expect([prefix(one), prefix(other)]).toEqual(["datadog-observability/staging", "datadog-observability/production"])
  })

  test("keep the token out of what is printed", async () => {
    for (const path of FOLDERS.slice(1)) {
      const { variables } = await readTerraformFolder(path)
      expect(variables["datadog_autofix_github_dispatch_pat"]).toMatchObject({ sensitive: true, default: "" })
    }
  })

  test("read a configuration that is in this repository", async () => {
    const { variables } = await readTerraformFolder(staging)
    expect(lookup(`${staging}/${String(variables["auto_triage_config"]?.["default"])}`)).not.toBeNull()
  })
})

describe("the module that reads auto-triage.yml", () => {
  const config = readTerraformFolder(`${TERRAFORM}/modules/auto-triage-config`)

  test("knows the keys that the actions know", async () => {
    const { locals } = await config
    const { file_keys: file, service_keys: service, monitor_keys: monitor, sources } = locals
    expect({ file, service, monitor, sources }).toEqual(schemaKeys())
  })

  test("takes for names, sites and windows what the variables take, which cannot refer to it", async () => {
    const {
      env_pattern: env,
      service_pattern: service,
      site_pattern: site,
      window_pattern: window,
    } = (await config).locals
    const taken: Readonly<Record<string, readonly unknown[]>> = {
      datadog_env: [env],
      datadog_site: [site],
      services: [service, window],
    }
    const checked = (await Promise.all(FOLDERS.map(readTerraformFolder))).flatMap(({ variables }) =>
      Object.entries(taken).flatMap(([name, patterns]) =>
        patternsOf(variables[name]).map(pattern => ({ name, pattern, known: patterns.includes(pattern) })),
      ),
    )
    expect(checked.filter(({ known }) => !known)).toEqual([])
    expect(new Set(checked.map(({ name }) => name))).toEqual(new Set(Object.keys(taken)))
  })

  test("has the defaults of the actions", async () => {
    const texts = textsOf((await config).locals)
    for (const fallback of MONITOR_DEFAULTS) expect(texts).toContainEqual(expect.stringContaining(fallback))
  })
})

/** Patterns of regex() in the expressions of a block, without the escapes of HCL. */
function patternsOf(block: unknown): readonly string[] {
  return textsOf(block).flatMap(text =>
    [...text.matchAll(/\bregex\("((?:[^"\\]|\\.){0,500})"/g)].map(
      ([, written = ""]) => JSON.parse(`"${written}"`) as string,
    ),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
