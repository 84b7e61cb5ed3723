// The configuration as the stages see it: complete, every default filled in. The file's own shape and its defaults are in
// schema.ts; this type is derived from neither so that pure stages depend on no parser.

export type ServiceConfig = {
  /** Datadog service name. */
  readonly name: string
  /** Folder of the service in the repository, without trailing slash; null where unknown. */
  readonly path: string | null
  /** Key of `teams`. */
  readonly team: string | null
  readonly component: string | null
  readonly labels: readonly string[]
  /** Which event kinds to ask for samples, in order; empty: by platform. */
  readonly tracks: readonly ("logs" | "trace" | "rum")[]
  /** 0 is an ordinary service; added as points. */
  readonly criticality: number
  readonly environments: readonly string[]
  /** How its code is installed and checked; null where the repository has to tell (see infer-commands.ts). */
  readonly commands: ServiceCommands
  /** Globs over repository paths that a fix may change; empty: everything below `path`. */
  readonly editable: readonly string[]
  readonly monitors: MonitorsConfig
}

/** What Datadog watches of a service. The Terraform module reads the same keys of the same file. */
export type MonitorsConfig = {
  /** Issue source of the monitors' queries; "all" leaves none out. */
  readonly source: "all" | "backend" | "browser" | "mobile"
  /** The New Issue monitor alerts above so many occurrences within a day. */
  readonly newAbove: number
  /** The High Impact monitor alerts above so many occurrences within `impactWindow`. */
  readonly impactAbove: number
  /** e.g. "1h"; at most 48h or 2880m. */
  readonly impactWindow: string
}

/** Shell commands, run in the service's folder. */
export type ServiceCommands = {
  /** The only one that may reach the network; run before the agent starts. */
  readonly install: string | null
  readonly lint: string | null
  readonly typecheck: string | null
  readonly test: string | null
  /** Runs single test files: `{files}` stands for their paths, relative to the service's folder. */
  readonly testFiles: string | null
}

/** The second half: who fixes, within which limits, and what happens to the pull request. */
export type AutofixConfig = {
  /** Branch that fixes go to. Never main or master. */
  readonly base: string
  /** Ends in a slash. */
  readonly branchPrefix: string
  readonly model: string
  readonly fallbackModel: string | null
  /** Limits of one run. */
  readonly maxTurns: number
  readonly maxUsd: number
  readonly maxMinutes: number
  /** Limits of the repository, in UTC days and months. */
  readonly maxUsdPerDay: number
  readonly maxUsdPerMonth: number
  readonly maxPerDay: number
  readonly maxOpen: number
  readonly maxRunning: number
  /** required: no bubblewrap is an error; preferred: used where it is there; off: never used. */
  readonly sandbox: "required" | "preferred" | "off"
  /** auto: CI runs at once with the workflow's secrets; approve: checks wait until a person with write access lets them run. */
  readonly ciTrust: "auto" | "approve"
  /** Names of the check runs that must be green; empty: those that rulesets require, else all. */
  readonly checks: readonly string[]
  /** How long a pull request that a person closed unmerged speaks against another try, in days. */
  readonly rejectionDays: number
  /** A person puts this label on a rejected pull request to allow another try. */
  readonly retryLabel: string
  /** Name of the Jira transition for an outcome; none where absent. */
  readonly transitions: Readonly<Partial<Record<"opened" | "ci-green" | "ci-red" | "failed" | "proven", string>>>
  /** Also ask Datadog what was spent (claude_code.cost.usage); the larger figure counts. */
  readonly datadogSpend: boolean
  readonly policy: PolicyConfig
}

/** The error that a smoke test logs. */
export type SmokeConfig = {
  /** Key of `services`; null: the first one. */
  readonly service: string | null
  /** Of the error that the agent is to fix. */
  readonly type: string
  readonly message: string
  /** Its stack, innermost first, e.g. "createBooking (/app/apps/backend/src/bookings/service.ts:12:23)". */
  readonly frames: readonly string[]
  /** Jira transition that closes its ticket, or null for the first one that leads to a done status. */
  readonly doneTransition: string | null
}

export type PolicyConfig = {
  /** Globs that no fix may touch, added to the built-in ones. */
  readonly forbidden: readonly string[]
  /** Globs that are test files, added to the built-in ones. */
  readonly tests: readonly string[]
  readonly maxFiles: number
  readonly maxLines: number
  readonly maxBytes: number
}

export type RouteRule = {
  readonly when: {
    readonly service?: string
    /** Glob over the repository path of the first suspect file. */
    readonly path?: string
    /** Owner as in CODEOWNERS. */
    readonly owner?: string
    readonly environment?: string
  }
  readonly team?: string
  readonly component?: string
  readonly priority?: string
  readonly labels?: readonly string[]
  readonly issueType?: string
  readonly project?: string
}

export type Band = { readonly atLeast: number; readonly points: number }

export type Config = {
  readonly site: string
  readonly productionEnvironments: readonly string[]
  readonly services: readonly ServiceConfig[]
  readonly teams: Readonly<
    Record<string, { /** Atlassian team id (UUID) */ readonly id: string | null; readonly owners: readonly string[] }>
  >
  readonly defaultTeam: string | null
  readonly jira: {
    readonly project: string
    readonly issueType: string
    readonly labels: readonly string[]
    /** Field id of the Atlassian team field, or null to find it through createmeta. */
    readonly teamField: string | null
    /** Values for further fields of the create screen, by field id or name. */
    readonly fields: Readonly<Record<string, unknown>>
    /** What to do when the error comes back and its ticket is Done. */
    readonly whenDone: "reopen" | "new-linked" | "leave"
    /** Transition to reopen by, or null for the first one that leads out of Done. */
    readonly reopenTransition: string | null
    /** Resolutions that are a decision not to fix; such tickets are left alone. */
    readonly wontFixResolutions: readonly string[]
    readonly linkType: string
    /** Number field of the create screen that holds the occurrences, or null. */
    readonly occurrencesField: string | null
    /** Ticket priority from the highest threshold reached. */
    readonly priorities: readonly { readonly atLeast: number; readonly name: string }[]
  }
  readonly score: {
    /** Points of each rule by its name; 0 switches a rule off. */
    readonly weights: Readonly<Record<string, number>>
    readonly bands: {
      readonly occurrences: readonly Band[]
      readonly users: readonly Band[]
      readonly recencyHours: readonly Band[]
    }
  }
  readonly routes: readonly RouteRule[]
  readonly ledger: {
    /** owner/name of the repository that holds the refs; null: the one that runs. */
    readonly repository: string | null
    /** Ref namespace, e.g. refs/auto-triage/issues. */
    readonly namespace: string
    /** How long Jira's search may lag behind a write, before an unknown create is taken as not done. Milliseconds. */
    readonly settleMs: number
    /** After this time a claim of an unknown holder is taken as dead. Milliseconds. */
    readonly leaseMs: number
  }
  /** More than `issues` new issues of one service or deploy within `windowMs` share one ticket; null: never. */
  readonly storm: { readonly issues: number; readonly windowMs: number } | null
  readonly gate: { readonly minScore: number; readonly minFixability: number }
  readonly autofix: AutofixConfig
  /** After so long without the error, on versions that hold its fix, the fix counts as proven. Milliseconds. */
  readonly reconcile: { readonly quietMs: number }
  readonly redact: readonly { readonly name: string; readonly pattern: string }[]
  readonly smoke: SmokeConfig
  readonly samples: { readonly windowHours: number; readonly limit: number }
}
