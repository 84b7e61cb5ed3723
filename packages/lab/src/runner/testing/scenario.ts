import type { RunDetail } from "../run-detail.ts"

/** A workflow, what its steps print, and how the run ends. */
export type Scenario = {
  readonly name: string
  readonly workflow: string
  readonly files?: Readonly<Record<string, string>>
  readonly payload?: Record<string, unknown>
  readonly conclusion?: RunDetail["conclusion"]
  /** Lines that must stand in the logs of the run, in any order. */
  readonly prints?: readonly string[]
  /** Texts that must stand nowhere in the run. */
  readonly hides?: readonly string[]
  /** "step name or id": conclusion. */
  readonly steps?: Readonly<Record<string, string>>
  /** "job id": conclusion. */
  readonly jobs?: Readonly<Record<string, string>>
  /** A text that must stand in the run's errors. */
  readonly error?: string
}
