import { blankReport } from "./blank-report.ts"
import type { MessagesRequest, OfferedTool } from "./messages-request.ts"
import type { Turn } from "./script.ts"

const NOTHING = "I looked at the code and found no cause that I could prove, so I changed nothing."

/** Without a script the model looks around, says that it cannot fix anything, and reports that where a report is asked for. */
export function unscriptedTurn(request: MessagesRequest, turn: number): Turn {
  const offered = (name: string): OfferedTool | undefined => request.tools.find(tool => tool.name === name)
  if (turn === 0 && offered("Glob") !== undefined)
    return { text: "I will look around first.", tools: [{ name: "Glob", input: { pattern: "*" } }] }
  const report = offered("StructuredOutput")
  if (report === undefined) return { text: NOTHING }
  const known = { fixed: false, rootCause: NOTHING, fix: "Nothing was changed.", test: "", confidence: "low" }
  const blank = blankReport(report.schema)
  const said = Object.entries(known).filter(([name]) => Object.keys(blank).length === 0 || Object.hasOwn(blank, name))
  return { text: NOTHING, tools: [{ name: "StructuredOutput", input: { ...blank, ...Object.fromEntries(said) } }] }
}
