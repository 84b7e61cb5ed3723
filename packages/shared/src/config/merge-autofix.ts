import type { AutofixConfig } from "./config.ts"
import { DEFAULT_CONFIG } from "./defaults.ts"
import type { ConfigFile } from "./schema.ts"

/** The `autofix` part of the configuration, complete. */
export function mergeAutofix(autofix: NonNullable<ConfigFile["autofix"]>): AutofixConfig {
  const base = DEFAULT_CONFIG.autofix
  const { policy = {}, transitions = {} } = autofix
  return {
    base: autofix.base ?? base.base,
    branchPrefix: autofix["branch-prefix"] ?? base.branchPrefix,
    model: autofix.model ?? base.model,
    fallbackModel: autofix["fallback-model"] === undefined ? base.fallbackModel : autofix["fallback-model"],
    ...mergeLimits(autofix),
    sandbox: autofix.sandbox ?? base.sandbox,
    ciTrust: autofix["ci-trust"] ?? base.ciTrust,
    checks: autofix.checks ?? base.checks,
    rejectionDays: autofix["rejection-days"] ?? base.rejectionDays,
    retryLabel: autofix["retry-label"] ?? base.retryLabel,
    transitions: Object.fromEntries(Object.entries(transitions).filter(([, name]) => name !== undefined)),
    datadogSpend: autofix["datadog-spend"] ?? base.datadogSpend,
    policy: {
      forbidden: policy.forbidden ?? base.policy.forbidden,
      tests: policy.tests ?? base.policy.tests,
      maxFiles: policy["max-files"] ?? base.policy.maxFiles,
      maxLines: policy["max-lines"] ?? base.policy.maxLines,
      maxBytes: policy["max-bytes"] ?? base.policy.maxBytes,
    },
  }
}

type Limits = Pick<
  AutofixConfig,
  "maxTurns" | "maxUsd" | "maxMinutes" | "maxUsdPerDay" | "maxUsdPerMonth" | "maxPerDay" | "maxOpen" | "maxRunning"
>

function mergeLimits(autofix: NonNullable<ConfigFile["autofix"]>): Limits {
  const base = DEFAULT_CONFIG.autofix
  return {
    maxTurns: autofix["max-turns"] ?? base.maxTurns,
    maxUsd: autofix["max-usd"] ?? base.maxUsd,
    maxMinutes: autofix["max-minutes"] ?? base.maxMinutes,
    maxUsdPerDay: autofix["max-usd-per-day"] ?? base.maxUsdPerDay,
    maxUsdPerMonth: autofix["max-usd-per-month"] ?? base.maxUsdPerMonth,
    maxPerDay: autofix["max-per-day"] ?? base.maxPerDay,
    maxOpen: autofix["max-open"] ?? base.maxOpen,
    maxRunning: autofix["max-running"] ?? base.maxRunning,
  }
}
