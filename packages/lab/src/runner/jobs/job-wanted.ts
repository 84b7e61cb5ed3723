import type { data } from "@actions/expressions"
import { evaluateExpression } from "../expressions/evaluate-expression.ts"
import type { ExpressionFunction } from "../expressions/expression-scope.ts"
import { isTruthy } from "../expressions/is-truthy.ts"
import { toData } from "../expressions/to-data.ts"
import type { JobDefinition } from "../parser/workflow-file.ts"
import { jobScope } from "./job-scope.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

export type JobNeeds = {
  readonly needs: ReadonlyMap<string, JobOutcome>
  /** Outcomes of the needed jobs, of those that they needed, and so on: success() and failure() look at all of them. */
  readonly ancestors: ReadonlyMap<string, JobOutcome>
}

/**
 * Evaluates a job's `if:`.
 * @throws Error of the expression
 */
export function isJobWanted(instance: WorkflowInstance, job: JobDefinition, { needs, ancestors }: JobNeeds): boolean {
  const scope = jobScope(instance, needs)
  const results = (args: readonly data.ExpressionData[]): string[] => {
    const names = args.map(arg => arg.coerceString().toLowerCase())
    return [...ancestors]
      .filter(([id]) => names.length === 0 || names.includes(id.toLowerCase()))
      .map(([, { result }]) => result)
  }
  const cancelled = (): boolean => instance.cancellation.requested
  const functions: readonly ExpressionFunction[] = [
    declare("success", 255, (...args) => !cancelled() && results(args).every(result => result === "success")),
    declare("failure", 255, (...args) => !cancelled() && results(args).includes("failure")),
    declare("cancelled", 0, cancelled),
    declare("always", 0, () => true),
  ]
  return isTruthy(evaluateExpression(job.condition, { ...scope, functions }))
}

function declare(name: string, maxArgs: number, test: (...args: data.ExpressionData[]) => boolean): ExpressionFunction {
  return { name, minArgs: 0, maxArgs, call: (...args) => toData(test(...args)) }
}
