import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseFault } from "../access/parse-fault.ts"
import { type UserPath, userPath } from "../explain/user-path.ts"

export type BacktestCommand = {
  readonly sinceMs: number
  readonly config: UserPath | null
  readonly compare: UserPath | null
  readonly repo: UserPath | null
  readonly envFile: UserPath | null
  readonly page: UserPath | null
  readonly cache: UserPath | null
  readonly json: boolean
  /** Null: every error. */
  readonly limit: number | null
  readonly asOf: "seen" | "now"
  readonly stagingFixes: boolean
  readonly fresh: boolean
}

const HOUR_MS = 3_600_000
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS }
const LONGEST_MS = 90 * 24 * HOUR_MS
const text = { type: "string" } as const
const flag = { type: "boolean" } as const
const OPTIONS = {
  since: text,
  config: text,
  compare: text,
  repo: text,
  "env-file": text,
  page: text,
  cache: text,
  limit: text,
  "as-of": text,
  json: flag,
  "staging-fixes": flag,
  fresh: flag,
  help: { ...flag, short: "h" },
} as const

/** Null where help is asked for. @throws ConfigError that says which option is at fault and what to write instead */
export function readBacktestCommand(args: readonly string[]): BacktestCommand | null {
  const options = parse(args)
  if (options.help === true) return null
  const empty = Object.entries(options).find(([, value]) => typeof value === "string" && value.trim() === "")
  if (empty !== undefined) throw wrong(`--${empty[0]} has no value`)
  const path = (given: string | undefined): UserPath | null => (given === undefined ? null : userPath(given))
  return {
    sinceMs: readSince(options.since),
    config: path(options.config),
    compare: path(options.compare),
    repo: path(options.repo),
    envFile: path(options["env-file"]),
    page: path(options.page),
    cache: path(options.cache),
    json: options.json ?? false,
    limit: readLimit(options.limit),
    asOf: readMoment(options["as-of"]),
    stagingFixes: options["staging-fixes"] ?? false,
    fresh: options.fresh ?? false,
  }
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    // npm keeps options before `--` to itself and passes their values on as arguments of their own.
    const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. "
    throw wrong(`${parseFault(error)}. ${hint}`.trimEnd())
  }
}

function readSince(given: string | undefined): number {
  if (given === undefined) throw wrong("How far back is missing: give --since, e.g. --since 14d")
  const [, count, unit] = /^([1-9]\d{0,3})([hdw])$/.exec(given.trim()) ?? []
  const ms = Number(count) * (UNITS[unit ?? ""] ?? Number.NaN)
  if (!(ms <= LONGEST_MS)) throw wrong("--since takes a number of hours, days or weeks, at most 90 days: 36h, 14d, 2w")
  return ms
}

function readLimit(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^[1-9]\d{0,5}$/.test(given.trim())) throw wrong("--limit takes a number of errors, from 1")
  return Number(given)
}

function readMoment(given: string | undefined): "seen" | "now" {
  if (given === undefined || given === "seen") return "seen"
  if (given === "now") return "now"
  throw wrong("--as-of takes seen or now")
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run backtest -- --help`)
}
