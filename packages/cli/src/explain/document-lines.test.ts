import { bulletList, code, codeBlock, doc, expand, heading, paragraph, table, text } from "@auto-triage/shared/text/adf"
import { expect, test } from "vitest"
import { documentLines } from "./document-lines.ts"

test("a description reads the same on a terminal", () => {
  const document = doc(
    paragraph("Two", text(" lines\nhere")),
    heading(3, "Where"),
    bulletList([[code("f"), " in a.ts"], ["b.ts"]]),
    table(["A", "B"], [["1", "2"]]),
    expand("Stack", codeBlock("Error: x\n  at f")),
  )
  expect(documentLines(document)).toEqual([
    "Two lines",
    "here",
    "",
    "Where:",
    "- f in a.ts",
    "- b.ts",
    "A | B",
    "1 | 2",
    "",
    "Stack:",
    "  Error: x",
    "    at f",
  ])
})
