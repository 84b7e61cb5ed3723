/** One breach of a repository contract. `line` counts from 1. */
export type Fault = { readonly file: string; readonly line: number; readonly rule: string; readonly message: string }

/** The form in which faults are shown: a place to click on, the rule, the reason. */
export function faultText(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message} [${fault.rule}]`
}
