import type { RollbackChange } from "./rollback-change.ts"

/** One write, in words and as the request that it is. */
export type RollbackStep = {
  readonly words: string
  /** "METHOD /path", as people read it. */
  readonly request: string
  /** What it is about to change, kept before it runs; null on the way back, which is planned anew from what stands. */
  readonly change: RollbackChange | null
  /** Returns the change where more of it is known afterwards. @throws ConfigError or UpstreamError */
  run(): Promise<RollbackChange | void>
}

/** proven: it was seen. refuted: the opposite was. unknown: nobody could look, or not yet. */
export type RollbackProof = { readonly state: "proven" | "refuted" | "unknown"; readonly words: string }

/** What a rollback, or its way back, will do; nothing is written before somebody runs the steps. */
export type RollbackPlan = {
  /** What is so already, or what the person should know before. */
  readonly notes: readonly string[]
  /** Safest first. */
  readonly steps: readonly RollbackStep[]
  /** What works and what does not once they are done. */
  readonly afterwards: readonly string[]
  /** What only a person can do, with the page. */
  readonly byHand: readonly string[]
  /** Of the way back: whether a change is left to do once its steps are done, so that its record goes on to stand. */
  readonly remains?: (change: RollbackChange) => boolean
  prove(): Promise<readonly RollbackProof[]>
}
