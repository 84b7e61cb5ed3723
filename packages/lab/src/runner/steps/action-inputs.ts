import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { evaluateTexts } from "../expressions/evaluate-texts.ts"
import { toText } from "../expressions/to-text.ts"
import type { Action } from "./action-definition.ts"
import type { StepRun } from "./step-run.ts"

/** `with:` and the action's defaults, by the names as written; names ignore case. Unknown ones are warned about. */
export function actionInputs(run: StepRun, action: Action): ReadonlyMap<string, string> {
  const { output, definition } = run.task
  const given = evaluateTexts(definition.with, run.expressions)
  const declared = action.definition.inputs
  const unexpected: string[] = []
  for (const name of given.keys()) {
    const input = declared.find(candidate => candidate.name.toLowerCase() === name.toLowerCase())
    if (!input) unexpected.push(name)
    else if (input.deprecation !== null) {
      output.annotate("warning", `Input '${name}' has been deprecated with message: ${input.deprecation}`)
    }
  }
  if (unexpected.length > 0) {
    const valid = declared.map(input => input.name)
    output.annotate(
      "warning",
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`,
    )
  }
  const names = new Set([...given.keys()].map(name => name.toLowerCase()))
  const inputs = new Map(given)
  for (const input of declared) {
    if (!names.has(input.name.toLowerCase()))
      inputs.set(input.name, toText(evaluateTemplate(input.default ?? "", run.expressions)))
  }
  return inputs
}
