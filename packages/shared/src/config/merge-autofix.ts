import type { AutofixConfig, PolicyConfig } from "./config.ts"
import { DEFAULT_CONFIG } from "./defaults.ts"
import type { ConfigFile } from "./schema.ts"

type AutofixFile = NonNullable<ConfigFile["autofix"]>

/** Keys whose values are taken as they are; all but the nested ones. */
type PlainKey = Exclude<keyof AutofixConfig, "transitions" | "policy">

const KEYS = {
  base: "base",
  branchPrefix: "branch-prefix",
  model: "model",
  fallbackModel: "fallback-model",
  maxTurns: "max-turns",
  maxUsd: "max-usd",
  maxMinutes: "max-minutes",
  maxUsdPerDay: "max-usd-per-day",
  maxUsdPerMonth: "max-usd-per-month",
  maxPerDay: "max-per-day",
  maxOpen: "max-open",
  maxRunning: "max-running",
  sandbox: "sandbox",
  ciTrust: "ci-trust",
  checks: "checks",
  rejectionDays: "rejection-days",
  retryLabel: "retry-label",
  datadogSpend: "datadog-spend",
} as const satisfies Readonly<Record<PlainKey, keyof AutofixFile>>

const POLICY_KEYS = {
  forbidden: "forbidden",
  tests: "tests",
  maxFiles: "max-files",
  maxLines: "max-lines",
  maxBytes: "max-bytes",
} as const satisfies Readonly<Record<keyof PolicyConfig, keyof NonNullable<AutofixFile["policy"]>>>

const TRANSITION_KEYS = {
  opened: "opened",
  "ci-green": "ci-green",
  "ci-red": "ci-red",
  failed: "failed",
  proven: "proven",
} as const

/** The `autofix` part of the configuration, complete. */
export function mergeAutofix(file: AutofixFile): AutofixConfig {
  const base = DEFAULT_CONFIG.autofix
  return {
    ...base,
    ...given(file, KEYS),
    transitions: given(file.transitions ?? {}, TRANSITION_KEYS),
    policy: { ...base.policy, ...given(file.policy ?? {}, POLICY_KEYS) },
  }
}

type Given<File, Keys extends Readonly<Record<string, keyof File>>> = {
  -readonly [Name in keyof Keys]?: Exclude<File[Keys[Name]], undefined>
}

/** What the file says, under the code's names; `keys` tells each one's name in the file. */
function given<File extends object, Keys extends Readonly<Record<string, keyof File>>>(
  file: File,
  keys: Keys,
): Given<File, Keys> {
  const entries = Object.entries(keys).map(([name, key]) => [name, file[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Given<File, Keys>
}
