import type { BodyText } from "./body-text.ts"
import type { FixFacts } from "./fix-facts.ts"

/** What the agent says of its work: quoted, and marked as what it is. */
export function agentWords({ rootCause, fix, test, confidence }: FixFacts, text: BodyText): string {
  const said = (value: string): string => (value.trim() === "" ? "> (nothing)" : text.quote(value))
  return [
    "### Root cause and fix, in the agent's own words",
    "What is quoted here was written by the agent and checked by nobody; what was checked is in the table below.",
    "**Root cause**",
    said(rootCause),
    "**Fix**",
    said(fix),
    `**Test that it names**: ${test.trim() === "" ? "none" : text.code(test)}. **Confidence that it claims**: ${text.line(confidence) || "none"}.`,
  ].join("\n\n")
}
