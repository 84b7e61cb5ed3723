import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { type UserPath, userPath } from "../explain/user-path.ts"

export type PolicyCommand = {
  readonly kind: "judge"
  readonly base: string
  readonly patch: UserPath
  readonly repository: UserPath
  readonly service: string | null
  readonly error: UserPath | null
}

const VALUES = ["base", "patch", "repo", "service", "error"] as const
type Options = { readonly [name in (typeof VALUES)[number]]?: string } & { readonly help?: boolean }

/** @throws ConfigError that says which option is at fault and what to write instead */
export function readPolicyCommand(args: readonly string[]): PolicyCommand | { readonly kind: "help" } {
  const options = parse(args)
  if (options.help === true) return { kind: "help" }
  const empty = VALUES.find(name => options[name]?.trim() === "")
  if (empty !== undefined) throw wrong(`--${empty} has no value`)
  const { base, patch } = options
  if (base === undefined) throw wrong("Say which commit the patch is for: --base REV")
  if (patch === undefined) throw wrong("Say where the patch is: --patch FILE, or --patch - for standard input")
  return {
    kind: "judge",
    base,
    patch: userPath(patch),
    repository: userPath(options.repo ?? "."),
    service: options.service ?? null,
    error: options.error === undefined ? null : userPath(options.error),
  }
}

function parse(args: readonly string[]): Options {
  const known = Object.fromEntries(VALUES.map(name => [name, { type: "string" } as const]))
  try {
    return parseArgs({ args: [...args], options: { ...known, help: { type: "boolean", short: "h" } } }).values
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    // npm keeps options before `--` to itself and passes their values on as arguments of their own.
    const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. "
    throw wrong(`${error.message.split(/\. |\n/, 1)[0]}. ${hint}`.trimEnd())
  }
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run policy -- --help`)
}
