// Every metric that the product sends: the one list behind the code that sends them, the dashboard and the monitors that
// Terraform makes, and docs/metrics.md. Names are stable; a new meaning is a new name.

export type MetricDefinition = {
  /** A count is summed over time, a gauge is a measurement. */
  readonly kind: "count" | "gauge"
  /** Datadog's name of the unit; null for plain numbers. */
  readonly unit: "second" | "day" | "dollar" | null
  /** Keys of its tags; all but these have few values. Every metric also has `repository`, and every count `lane`. */
  readonly tags: readonly string[]
  /** Who sends it. */
  readonly by: "every action" | "triage" | "dedupe" | "gate" | "report" | "sweep" | "smoke" | "deploy"
  readonly says: string
}

export const METRICS = {
  "auto_triage.stage.runs": {
    kind: "count",
    unit: null,
    tags: ["stage", "status", "outcome"],
    by: "every action",
    says: "Ends of an action: status success, user-error or failure, and the outcome that it names.",
  },
  "auto_triage.stage.duration": {
    kind: "gauge",
    unit: "second",
    tags: ["stage", "status"],
    by: "every action",
    says: "How long an action ran.",
  },
  "auto_triage.calls": {
    kind: "count",
    unit: null,
    tags: ["stage", "vendor", "result"],
    by: "every action",
    says: "Requests to a vendor: result ok, missing (404), refused (another 4xx) or failed (5xx, or no answer).",
  },
  "auto_triage.dispatches": {
    kind: "count",
    unit: null,
    tags: ["trigger", "outcome", "environment"],
    by: "triage",
    says: "Alerts that arrived, by the event that brought them: repository_dispatch, workflow_dispatch or other.",
  },
  "auto_triage.dispatch.delay": {
    kind: "gauge",
    unit: "second",
    tags: ["environment"],
    by: "triage",
    says: "From the alert in Datadog to its triage.",
  },
  "auto_triage.tickets": {
    kind: "count",
    unit: null,
    tags: ["outcome", "service", "environment", "team", "priority"],
    by: "dedupe",
    says: "What became of an alert on the tracker: created, updated, reopened and so on.",
  },
  "auto_triage.duplicates_avoided": {
    kind: "count",
    unit: null,
    tags: ["outcome", "service"],
    by: "dedupe",
    says: "Alerts that met a ticket which stood for their error already.",
  },
  "auto_triage.storm.alerts": {
    kind: "count",
    unit: null,
    tags: ["service", "environment"],
    by: "dedupe",
    says: "Alerts of errors that the umbrella of a storm stands for. Above zero, fixes of the service wait for a person.",
  },
  "auto_triage.gate.decisions": {
    kind: "count",
    unit: null,
    tags: ["decision", "reason", "service", "environment"],
    by: "gate",
    says: "Decisions of the gate: fix, or hold with its reason.",
  },
  "auto_triage.budget.left": {
    kind: "gauge",
    unit: "dollar",
    tags: ["period"],
    by: "gate",
    says: "USD that runs may still spend, by period: day or month.",
  },
  "auto_triage.fix.outcome": {
    kind: "count",
    unit: null,
    tags: ["outcome", "service", "environment", "ticketless"],
    by: "report",
    says: "Reports about a fix, by how it stood.",
  },
  "auto_triage.fix.cost_usd": {
    kind: "count",
    unit: "dollar",
    tags: ["service", "environment"],
    by: "report",
    says: "USD that a run of the agent cost.",
  },
  "auto_triage.fix.duration_seconds": {
    kind: "gauge",
    unit: "second",
    tags: ["stage", "service", "environment"],
    by: "report",
    says: "How long a stage of a fix took.",
  },
  "auto_triage.verify.checks": {
    kind: "count",
    unit: null,
    tags: ["check", "verdict", "service"],
    by: "report",
    says: "Verdicts about fixes, one for each check.",
  },
  "auto_triage.pull_requests": {
    kind: "count",
    unit: null,
    tags: ["event", "service"],
    by: "report",
    says: "Pull requests that were opened, and those that were recalled.",
  },
  "auto_triage.ci.results": {
    kind: "count",
    unit: null,
    tags: ["result", "service"],
    by: "report",
    says: "How the checks of a pull request stand: green, red, or blocked until a person lets them run.",
  },
  "auto_triage.heartbeat": {
    kind: "count",
    unit: null,
    tags: ["part"],
    by: "sweep",
    says: "One for each sweep that came to its end. Where it stops, nobody looks for lost alerts any more.",
  },
  "auto_triage.sweep.lost_alerts": {
    kind: "gauge",
    unit: null,
    tags: ["environment"],
    by: "sweep",
    says: "Errors that a monitor should have told of, and of which the ledger knows nothing.",
  },
  "auto_triage.sweep.repairs": {
    kind: "count",
    unit: null,
    tags: ["kind", "result"],
    by: "sweep",
    says: "What the sweep mended, or could not.",
  },
  "auto_triage.waiting": {
    kind: "gauge",
    unit: null,
    tags: ["what"],
    by: "sweep",
    says: "What waits for a person or for the next sweep: open fix pull requests, errors without a ticket.",
  },
  "auto_triage.dispatch_token.valid": {
    kind: "gauge",
    unit: null,
    tags: [],
    by: "sweep",
    says: "1 where GitHub takes the token that Datadog sends alerts with, 0 where it refuses it.",
  },
  "auto_triage.dispatch_token.days_left": {
    kind: "gauge",
    unit: "day",
    tags: [],
    by: "sweep",
    says: "Days until that token expires; nothing for one that never does.",
  },
  "auto_triage.smoke.result": {
    kind: "gauge",
    unit: null,
    tags: ["environment", "mode"],
    by: "smoke",
    says: "1 where a smoke test passed, 0 where it failed.",
  },
  "auto_triage.smoke.stage": {
    kind: "gauge",
    unit: "second",
    tags: ["step", "state", "environment", "mode"],
    by: "smoke",
    says: "How long a step of a smoke test took, by how it ended: passed, failed or skipped.",
  },
  "auto_triage.terraform.drift": {
    kind: "gauge",
    unit: null,
    tags: ["environment"],
    by: "deploy",
    says: "1 where Datadog differs from what Terraform says, 0 where not.",
  },
} as const satisfies Record<`auto_triage.${string}`, MetricDefinition>

export type MetricName = keyof typeof METRICS
/** Values of the tags of a metric; null stands as "unknown". */
export type MetricTags<Name extends MetricName> = Readonly<
  Record<(typeof METRICS)[Name]["tags"][number], string | null>
>
