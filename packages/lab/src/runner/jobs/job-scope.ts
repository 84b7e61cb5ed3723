import { runContexts } from "../contexts/run-contexts.ts"
import type { ExpressionScope } from "../expressions/expression-scope.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

export type MatrixCell = {
  readonly matrix: Readonly<Record<string, unknown>>
  readonly strategy: Readonly<Record<string, unknown>>
}

/** What keys of a job may name before it has a runner: github, inputs, vars, and for a job needs, strategy, matrix. */
export function jobScope(
  instance: WorkflowInstance,
  needs?: ReadonlyMap<string, JobOutcome>,
  cell?: MatrixCell,
): ExpressionScope {
  const { run, engine, inputs } = instance
  return {
    contexts: {
      github: runContexts(run),
      inputs,
      vars: Object.fromEntries(engine.host.variables(run.repository)),
      ...(needs ? { needs: Object.fromEntries(needs) } : {}),
      ...(cell ? { strategy: cell.strategy, matrix: cell.matrix } : {}),
    },
  }
}
