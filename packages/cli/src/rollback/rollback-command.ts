import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseFault } from "../access/parse-fault.ts"
import { CAPABILITIES, type CapabilityName } from "@auto-triage/shared/pipeline/rollback/capability"
import { type UserPath, userPath } from "../explain/user-path.ts"

export type RollbackCommand = {
  readonly what: "fixes" | "triage" | "capability"
  readonly apply: boolean
  readonly back: boolean
  readonly environment: "production" | "staging"
  readonly closePulls: boolean
  readonly workflows: boolean
  readonly only: readonly CapabilityName[]
  readonly removeSecrets: boolean
  readonly uninstall: boolean
  readonly revokeToken: boolean
  /** Milliseconds. */
  readonly waitMs: number
  readonly records: UserPath
  readonly envFile: UserPath | null
  readonly json: boolean
}

const FLAGS = [
  "apply",
  "back",
  "close-pulls",
  "workflows",
  "remove-secrets",
  "uninstall",
  "revoke-token",
  "json",
] as const
const VALUES = ["environment", "only", "wait", "records", "env-file"] as const
/** Options of one rollback alone. */
const OWN = {
  "close-pulls": "fixes",
  workflows: "triage",
  only: "capability",
  "remove-secrets": "capability",
  uninstall: "capability",
  "revoke-token": "capability",
} as const
type Options = { readonly [flag in (typeof FLAGS)[number]]?: boolean } & {
  readonly [value in (typeof VALUES)[number]]?: string
}

/** Null where help was asked for. @throws ConfigError that says what to write instead */
export function readRollbackCommand(args: readonly string[]): RollbackCommand | null {
  const { values, positionals } = parse(args)
  if (values["help"] === true) return null
  const options = values as Options
  const what = readWhat(positionals, options)
  return {
    what,
    environment: readEnvironment(options.environment ?? "production"),
    apply: options.apply === true,
    back: options.back === true,
    closePulls: options["close-pulls"] === true,
    workflows: options.workflows === true,
    removeSecrets: options["remove-secrets"] === true,
    uninstall: options.uninstall === true,
    revokeToken: options["revoke-token"] === true,
    json: options.json === true,
    only: readOnly(options.only),
    waitMs: readWait(options.wait, what === "fixes" ? 2700 : 30),
    records: userPath(options.records ?? "."),
    envFile: options["env-file"] === undefined ? null : userPath(options["env-file"]),
  }
}

function readWhat(positionals: readonly string[], options: Options): RollbackCommand["what"] {
  const [what, ...more] = positionals
  if (what !== "fixes" && what !== "triage" && what !== "capability")
    throw wrong("Say what to roll back: fixes, triage or capability")
  if (more.length > 0) throw wrong(`There is more than one thing to roll back: ${positionals.join(", ")}`)
  for (const [name, owner] of Object.entries(OWN))
    if (options[name as keyof typeof OWN] !== undefined && owner !== what) throw wrong(`--${name} belongs to ${owner}`)
  return what
}

function readEnvironment(name: string): RollbackCommand["environment"] {
  if (name === "production" || name === "staging") return name
  throw wrong("--environment is production or staging")
}

function parse(args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  const options = {
    ...Object.fromEntries(FLAGS.map(name => [name, { type: "boolean" } as const])),
    ...Object.fromEntries(VALUES.map(name => [name, { type: "string" } as const])),
    help: { type: "boolean", short: "h" } as const,
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    throw wrong(parseFault(error))
  }
}

function readOnly(text: string | undefined): readonly CapabilityName[] {
  if (text === undefined) return ["app", "dispatch"]
  const names = text.split(",").map(name => name.trim())
  const isKnown = (name: string): name is CapabilityName => Object.hasOwn(CAPABILITIES, name)
  if (!names.every(isKnown)) throw wrong(`--only is one or more of ${Object.keys(CAPABILITIES).join(", ")}`)
  return [...new Set(names)]
}

function readWait(text: string | undefined, usual: number): number {
  const seconds = text === undefined ? usual : /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(seconds)) throw wrong("--wait is a number of seconds")
  return seconds * 1000
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run rollback -- --help`)
}
