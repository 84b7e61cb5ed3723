import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import type { StepDefinition } from "./workflow-file.ts"

type ConvertedStep = { readonly id?: string; readonly if?: { readonly expression: string } }

/** Joins a step of the YAML file with what GitHub's parser made of it: its id and its condition. */
export function readStep(raw: unknown, converted: ConvertedStep | undefined, line: number): StepDefinition {
  const step = isRecord(raw) ? raw : {}
  return {
    id: textOrNull(step["id"]),
    action: converted?.id ?? textOrNull(step["id"]) ?? "__run",
    condition: converted?.if?.expression ?? "success()",
    name: textOrNull(step["name"]),
    uses: textOrNull(step["uses"]),
    run: step["run"] === undefined || step["run"] === null ? null : toText(step["run"]),
    with: step["with"],
    env: step["env"],
    shell: textOrNull(step["shell"]),
    workingDirectory: textOrNull(step["working-directory"]),
    continueOnError: step["continue-on-error"],
    timeoutMinutes: step["timeout-minutes"],
    line,
  }
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : toText(value)
}
