import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { type UserPath, userPath } from "../explain/user-path.ts"

export type SetupCommand = {
  readonly repo: UserPath
  readonly envFile: UserPath | null
  readonly apply: boolean
  readonly project: string | null
  readonly replace: ReadonlySet<string>
  readonly pin: string | null
  readonly product: string
  readonly appName: string
  readonly port: number
  readonly waitMs: number
  readonly open: boolean
  /** Whether the doctor looks afterwards. */
  readonly doctor: boolean
}

/** Null asks for help. @throws ConfigError that says which option is at fault and what to write instead */
export function readSetupCommand(args: readonly string[]): SetupCommand | null {
  const given = parse(args)
  if (given.help === true) return null
  const { repo = ".", product = "percihealth/auto-triage", pin = null, project = null } = given
  checkForms(product, pin, project)
  const envFile = given["env-file"]
  return {
    repo: userPath(repo),
    envFile: envFile === undefined ? null : userPath(envFile),
    apply: given.apply ?? false,
    project,
    replace: new Set(given.replace),
    pin,
    product,
    appName: given["app-name"] ?? "Perci Auto-fix",
    port: whole("port", given.port ?? "0", 65_535),
    waitMs: whole("wait", given.wait ?? "10", 600) * 60_000,
    open: given.open ?? false,
    doctor: given["no-doctor"] !== true,
  }
}

function checkForms(product: string, pin: string | null, project: string | null): void {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(product)) throw wrong("--product takes owner/name")
  if (pin !== null && !/^[0-9a-f]{40}$/.test(pin)) throw wrong("--pin takes the 40 characters of a commit")
  if (project !== null && !/^[A-Z][A-Z0-9_]{1,50}$/.test(project)) throw wrong("--project takes a key such as PPL")
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const
  const flag = { type: "boolean" } as const
  const options = {
    repo: text,
    "env-file": text,
    project: text,
    pin: text,
    product: text,
    "app-name": text,
    port: text,
    wait: text,
    replace: { type: "string", multiple: true },
    apply: flag,
    open: flag,
    "no-doctor": flag,
    help: { type: "boolean", short: "h" },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    throw wrong(error.message.split(/\. |\n/, 1)[0] ?? "")
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(value <= most)) throw wrong(`--${name} takes a whole number up to ${most}`)
  return value
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run setup -- --help`)
}
