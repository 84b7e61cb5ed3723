import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseFault } from "../access/parse-fault.ts"
import { type UserPath, userPath } from "./user-path.ts"

type Places = { readonly config: UserPath | null; readonly repo: UserPath | null }

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | (Places & {
      readonly kind: "error"
      readonly issue: UserPath | null
      readonly samples: UserPath | null
      readonly json: boolean
    })
  | (Places & { readonly kind: "batch"; readonly folder: UserPath })
  | (Places & {
      readonly kind: "ticket"
      readonly key: string
      readonly json: boolean
      readonly envFile: UserPath | null
    })

const VALUES = ["issue", "samples", "config", "repo", "batch", "ticket", "env-file"] as const
type Options = { readonly [name in (typeof VALUES)[number]]?: string } & {
  readonly json?: boolean
  readonly help?: boolean
}

/** @throws ConfigError that says which option is at fault and what to write instead */
export function readCommand(args: readonly string[]): Command {
  const options = parse(args)
  if (options.help === true) return { kind: "help" }
  refuseMixtures(options)
  const path = (given: string | undefined): UserPath | null => (given === undefined ? null : userPath(given))
  const places = { config: path(options.config), repo: path(options.repo) }
  const json = options.json ?? false
  if (options.ticket !== undefined)
    return { kind: "ticket", key: options.ticket.trim(), json, envFile: path(options["env-file"]), ...places }
  if (options.batch !== undefined) return { kind: "batch", folder: userPath(options.batch), ...places }
  return { kind: "error", issue: path(options.issue), samples: path(options.samples), json, ...places }
}

function parse(args: readonly string[]): Options {
  const value = { type: "string" } as const
  const flag = { type: "boolean" } as const
  const known = Object.fromEntries(VALUES.map(name => [name, value]))
  try {
    return parseArgs({ args: [...args], options: { ...known, json: flag, help: { ...flag, short: "h" } } }).values
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    // npm keeps options before `--` to itself and passes their values on as arguments of their own.
    const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. "
    throw wrong(`${parseFault(error)}. ${hint}`.trimEnd())
  }
}

function refuseMixtures(options: Options): void {
  const given = VALUES.filter(name => options[name] !== undefined)
  const empty = given.find(name => options[name]?.trim() === "")
  if (empty !== undefined) throw wrong(`--${empty} has no value`)
  const [alone] = given.filter(name => name === "ticket" || name === "batch")
  const other = given.find(name => name !== alone && name !== "config" && name !== "repo" && name !== "env-file")
  if (alone !== undefined && other !== undefined) throw wrong(`--${alone} and --${other} exclude each other`)
  if (options["env-file"] !== undefined && alone !== "ticket") throw wrong("--env-file belongs to --ticket")
  if (alone === undefined && options.issue === undefined && options.samples === undefined)
    throw wrong("There is nothing to explain: give --samples FILE, --issue FILE, --batch DIR or --ticket KEY")
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run explain -- --help`)
}
