import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { isLeftByTerraform } from "./is-left-by-terraform.ts"
import { runTerraform, type TerraformRun } from "./run-terraform.ts"

export type EnvironmentName = "staging" | "production"

/** Values of Terraform variables by name. A list or an object is given as JSON, as Terraform reads it. */
export type TerraformVariables = Readonly<Record<string, string | number | boolean | readonly string[]>>

export type WorkspaceOptions = {
  /** tofu or terraform. */
  readonly program: string
  readonly environment: EnvironmentName
  /** Whose infrastructure/terraform is copied; this repository's unless told. */
  readonly source?: string
  /** Where the copy lives; several environments may share one. */
  readonly folder: string
  readonly variables: TerraformVariables
  readonly keys: { readonly apiKey: string; readonly appKey: string }
  /** The Cloud Storage that keeps the state, as the code says; without it, the state is a file in the folder. */
  readonly state?: StateBucket
}

export type StateBucket = { readonly url: string; readonly token: string; readonly bucket: string }

/** One environment of infrastructure/terraform, copied to a folder of its own. */
export interface TerraformWorkspace {
  readonly environment: EnvironmentName
  /** Where the commands run; holds tfplan, and terraform.tfstate unless a bucket does. */
  readonly folder: string
  init(limitMs?: number): Promise<TerraformRun>
  validate(): Promise<TerraformRun>
  /** Writes the file tfplan. Exit code 0: nothing to change, 2: something. Variables given here count for this call. */
  plan(variables?: TerraformVariables): Promise<TerraformRun>
  apply(variables?: TerraformVariables): Promise<TerraformRun>
  /** Applies what the last plan said. */
  applyPlan(): Promise<TerraformRun>
  destroy(variables?: TerraformVariables): Promise<TerraformRun>
  /** The state as text, or with "tfplan" that plan; with `json` as the program writes it for others. */
  show(what?: { readonly plan?: boolean; readonly json?: boolean }): Promise<TerraformRun>
  output(): Promise<TerraformRun>
}

const LIMIT_MS = 120_000
const TERRAFORM = "infrastructure/terraform"

/** The backend of the code is a bucket; an override file is how Terraform lets that be replaced without touching the code. */
const LOCAL_BACKEND = 'terraform {\n  backend "local" {}\n}\n'

/** What a person's shell may hold and the program needs, e.g. where its providers are. */
const PASSED_ON = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "APPDATA",
  "LOCALAPPDATA",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "TF_CLI_CONFIG_FILE",
  "TF_PLUGIN_CACHE_DIR",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "https_proxy",
  "http_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
]

export function openTerraformWorkspace(options: WorkspaceOptions): TerraformWorkspace {
  const { program, environment, state } = options
  const folder = copySources(options)
  // The name in the code is one that people replace.
  const backend = state === undefined ? [] : [`-backend-config=bucket=${state.bucket}`]
  const run = (
    args: readonly string[],
    variables: TerraformVariables = {},
    limitMs = LIMIT_MS,
  ): Promise<TerraformRun> => runTerraform({ program, folder, args, env: environmentOf(options, variables), limitMs })
  return {
    environment,
    folder,
    init: limitMs => run(["init", "-input=false", "-no-color", ...backend], {}, limitMs),
    validate: () => run(["validate", "-no-color"]),
    plan: variables => run(["plan", "-input=false", "-no-color", "-detailed-exitcode", "-out=tfplan"], variables),
    apply: variables => run(["apply", "-input=false", "-no-color", "-auto-approve"], variables),
    applyPlan: () => run(["apply", "-input=false", "-no-color", "tfplan"]),
    destroy: variables => run(["destroy", "-input=false", "-no-color", "-auto-approve"], variables),
    show: ({ plan = false, json = false } = {}) =>
      run(["show", "-no-color", ...(json ? ["-json"] : []), ...(plan ? ["tfplan"] : [])]),
    output: () => run(["output", "-no-color", "-json"]),
  }
}

/** Name of the program for people: OpenTofu's or Terraform's. */
export function programName(program: string): string {
  return basename(program).startsWith("tofu") ? "OpenTofu" : "Terraform"
}

function copySources({ source = PRODUCT_ROOT, folder, environment, state }: WorkspaceOptions): string {
  const copy = join(folder, TERRAFORM)
  if (!existsSync(copy)) {
    cpSync(join(source, TERRAFORM), copy, { recursive: true, filter: file => !isLeftByTerraform(basename(file)) })
  }
  const own = join(copy, "environments", environment)
  mkdirSync(pluginCache(folder), { recursive: true })
  if (state === undefined) writeFileSync(join(own, "lab_override.tf"), LOCAL_BACKEND)
  return own
}

/** One download of the provider serves both environments; without a lock file, the cache counts only when told twice. */
function pluginCache(folder: string): string {
  return join(folder, "plugins")
}

function environmentOf(
  { variables, keys, state, folder }: WorkspaceOptions,
  more: TerraformVariables,
): Record<string, string> {
  const passed = PASSED_ON.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const values = Object.entries({ ...variables, ...more }).map(
    ([name, value]) => [`TF_VAR_${name}`, typeof value === "object" ? JSON.stringify(value) : String(value)] as const,
  )
  return {
    TF_PLUGIN_CACHE_DIR: pluginCache(folder),
    TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE: "1",
    ...Object.fromEntries(passed),
    // Neither asks for the newest version nor suggests commands to type.
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    DATADOG_API_KEY: keys.apiKey,
    DATADOG_APP_KEY: keys.appKey,
    ...(state === undefined
      ? {}
      : {
          GOOGLE_OAUTH_ACCESS_TOKEN: state.token,
          GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: `${state.url}/storage/v1/`,
        }),
    ...Object.fromEntries(values),
  }
}
