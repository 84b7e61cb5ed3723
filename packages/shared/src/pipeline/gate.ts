import type { Config } from "../config/config.ts"
import type { Dispatch } from "./dispatch.ts"
import type { Issue } from "./enrich.ts"
import { isFixablePath } from "./gate/fixable-path.ts"
import { KILL_SWITCH_HOLD } from "./gate/kill-switch-hold.ts"
import type { Assessment } from "./score.ts"

/** The closed set of reasons to hold, in the order in which the rules are asked. */
export type HoldReason =
  | "kill-switch"
  | "no-ticket"
  | "not-production"
  | "below-score"
  | "below-fixability"
  | "unsymbolicated"
  | "no-suspect-file"
  | "forbidden-path"
  | "storm"
  | "already-running"
  | "open-pull-request"
  | "rejected"
  | "too-many-open"
  | "too-many-running"
  | "too-many-today"
  | "day-budget"
  | "month-budget"
  | "spend-unknown"

export type Hold = { readonly kind: "hold"; readonly reason: HoldReason; readonly why: string }

export type Decision = { readonly kind: "fix"; readonly why: string } | Hold

export type GateInput = {
  /** AUTOFIX_ENABLED is exactly "true". */
  readonly enabled: boolean
  /** STAGING_FIX_ENABLED is exactly "true". */
  readonly stagingEnabled: boolean
  readonly dispatch: Dispatch | null
  readonly issue: Issue | null
  readonly assessment: Assessment | null
  /** Key of the ticket that a fix would report to, or null. */
  readonly ticketKey: string | null
  readonly config: Config
}

/** The input once an error and a ticket are known. */
type KnownInput = GateInput & { readonly issue: Issue }

type GateRule = { readonly reason: HoldReason; readonly holds: (input: KnownInput) => string | null }

const RULES: readonly GateRule[] = [
  {
    reason: "not-production",
    holds: input =>
      fromProduction(input) || input.stagingEnabled || forced(input)
        ? null
        : 'the error does not come from production, and the variable STAGING_FIX_ENABLED is not exactly "true"',
  },
  {
    reason: "below-score",
    holds: input =>
      forced(input) || total(input) >= input.config.gate.minScore
        ? null
        : `the score ${total(input)} is below ${input.config.gate.minScore}`,
  },
  {
    reason: "below-fixability",
    holds: input =>
      forced(input) || fixability(input) >= input.config.gate.minFixability
        ? null
        : `the fixability ${fixability(input)} is below ${input.config.gate.minFixability}`,
  },
  {
    reason: "unsymbolicated",
    holds: ({ issue }) => (issue.symbolicated ? null : "the stack does not name source files"),
  },
  { reason: "no-suspect-file", holds: noSuspectFile },
  {
    reason: "forbidden-path",
    holds: ({ issue, config }) => {
      const service = config.services.find(({ name }) => name === issue.service) ?? null
      const paths = { service, policy: config.autofix.policy }
      return issue.suspects.some(suspect => isFixablePath(suspect.path, paths))
        ? null
        : "every file that the error leads to is one that no fix may touch"
    },
  },
]

/**
 * Decides whether a fix may start by what is known without asking anybody: the first rule that holds is the reason. Not
 * even a forced run passes the kill switch. The rules from already-running on are asked by reserve-fix.ts.
 */
export function decideGate(input: GateInput): Decision {
  if (!input.enabled) return KILL_SWITCH_HOLD
  const { issue, ticketKey } = input
  if (issue === null || ticketKey === null) return hold("no-ticket", "there is no ticket that a fix could report to")
  for (const rule of RULES) {
    const why = rule.holds({ ...input, issue })
    if (why !== null) return hold(rule.reason, why)
  }
  return {
    kind: "fix",
    why: forced(input) ? "a person asked for it and the switch is on" : "every rule of the gate is met",
  }
}

function hold(reason: HoldReason, why: string): Hold {
  return { kind: "hold", reason, why }
}

function noSuspectFile({ issue }: KnownInput): string | null {
  if (issue.suspects.length === 0) return "no frame leads to a file of the repository at the deployed commit"
  // Where no sample names a commit, the default branch stands in for it; a commit that is not here says that other code runs.
  const { commit, namedCommit } = issue
  return namedCommit !== null && commit === null ? "the repository does not know the deployed commit" : null
}

function fromProduction({ issue }: KnownInput): boolean {
  return issue.environments.some(environment => environment.production)
}

function forced(input: GateInput): boolean {
  return input.dispatch?.forced ?? false
}

function total(input: GateInput): number {
  return input.assessment?.total ?? 0
}

function fixability(input: GateInput): number {
  return input.assessment?.fixability.total ?? 0
}
