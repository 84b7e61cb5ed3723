import type { FileSource } from "../parser/file-source.ts"
import type { StepDefinition } from "../parser/workflow-file.ts"

export type ActionRuns =
  | {
      readonly kind: "node"
      readonly main: string
      readonly pre: string | null
      readonly preIf: string
      readonly post: string | null
      readonly postIf: string
    }
  | {
      readonly kind: "composite"
      readonly steps: readonly StepDefinition[]
      readonly outputs: Readonly<Record<string, unknown>>
    }

/** What an action.yml says. */
export type ActionDefinition = {
  readonly name: string
  /** In the order of the file; `default` is undefined where there is none. */
  readonly inputs: readonly { readonly name: string; readonly default: unknown; readonly deprecation: string | null }[]
  readonly runs: ActionRuns
}

/** An action that is ready to run. */
export type Action = {
  readonly definition: ActionDefinition
  readonly directory: string
  /** What `$/` means inside; null in a stand-in. */
  readonly source: FileSource | null
  /** For github.action_repository and github.action_ref; null for an action from the workspace. */
  readonly origin: { readonly repository: string; readonly ref: string } | null
  readonly isStandIn: boolean
  readonly isLocal: boolean
}
