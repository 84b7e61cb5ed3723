/** What this alert is, compared with what is known. */
export type Match =
  | { readonly kind: "new" }
  | { readonly kind: "seen-again"; readonly key: string }
  | { readonly kind: "new-environment"; readonly key: string; readonly environments: readonly string[] }
  | { readonly kind: "regressed"; readonly key: string }
  | { readonly kind: "duplicate-of"; readonly key: string }

/** The closed set of ways in which dedupe ends well. */
export type DedupeOutcome =
  | "created"
  | "adopted"
  | "seen-again"
  | "new-environment"
  | "reopened"
  | "replaced"
  | "left-alone"
  | "duplicate"
  | "replayed"
  | "dry-run"
  | "skipped"
