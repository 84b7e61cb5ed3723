import type { FileSource } from "./file-source.ts"
import type { YamlPath } from "./yaml-file.ts"

export type InputDefinition = {
  readonly name: string
  readonly type: "string" | "boolean" | "number" | "choice" | "environment"
  readonly required: boolean
  readonly default: unknown
  readonly options: readonly string[]
}

/** A step as its file says it: strings still hold their expressions. */
export type StepDefinition = {
  /** As in the file; null where the step has none. */
  readonly id: string | null
  /** Unique in its job, also for steps without id: github.action. */
  readonly action: string
  /** With success() put before it where it names no status function. */
  readonly condition: string
  readonly name: string | null
  readonly uses: string | null
  readonly run: string | null
  readonly with: unknown
  readonly env: unknown
  readonly shell: string | null
  readonly workingDirectory: string | null
  readonly continueOnError: unknown
  readonly timeoutMinutes: unknown
  readonly line: number
}

export type JobDefinition = {
  readonly id: string
  readonly needs: readonly string[]
  readonly condition: string
  /** The called workflow, for a job that is a call. */
  readonly uses: string | null
  readonly steps: readonly StepDefinition[]
  /** The job's mapping as it stands in the file. */
  readonly raw: Readonly<Record<string, unknown>>
  readonly line: number
}

export type WorkflowFile = {
  readonly source: FileSource
  readonly path: string
  readonly name: string
  /** Event name to its filters; null where it has none. */
  readonly on: ReadonlyMap<string, Readonly<Record<string, unknown>> | null>
  readonly raw: Readonly<Record<string, unknown>>
  readonly jobs: readonly JobDefinition[]
  /** Errors of GitHub's parser and refusals of this runner, each with its line. */
  readonly errors: readonly string[]
  readonly lineOf: (path: YamlPath) => number
}
