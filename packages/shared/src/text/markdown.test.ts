import fc from "fast-check"
import { expect, test } from "vitest"
import { cleanText } from "./clean.ts"
import { mdCode, mdCodeBlock, mdLink, mdTable, mdText } from "./markdown.ts"
import { activeMarkup, decodeEntities, readCodeSpan, readFencedBlock, tableCells } from "./testing/markdown-oracle.ts"

const part = fc.oneof(
  fc.constantFrom(
    "@bob",
    "@org/team",
    "fixes #12",
    "GH-3",
    "o/r#4",
    "https://a.b/c",
    "www.a.b",
    "<b>",
    "<!--",
    "-->",
    "`",
    "```",
    "~~~",
    "|",
    "\\",
    "![x](y)",
    "[l](u)",
    "[^1]",
    ":smile:",
    "$x$",
    "**b**",
    "_i_",
    "- [ ] t",
    "# h",
    "> q",
    "1. x",
    "\n",
    "\r",
    "\t",
    "/close",
    "&lt;",
    "&#64;",
    "deadbeefcafe",
    "mailto:a@b.c",
    "a@b.c",
    "\u200b",
    "=",
    "-",
    "+",
    " ",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
)
const hostile = fc.array(part, { maxLength: 8 }).map(parts => parts.join(""))

test.each([
  "@bob",
  "see @org/team",
  "fixes #12",
  "closes GH-3",
  "o/r#4",
  "https://a.b/c",
  "www.a.b",
  "<script>alert(1)</script>",
  "<!-- x",
  "![beacon](https://e.vil/x.png)",
  "[^1]: note",
  ":rocket:",
  "$x^2$",
  "**b** _i_ ~~s~~",
  "- [x] done",
  "# title",
  "> quote",
  "1. one",
  "/merge",
  "a|b",
  "`code`",
  "&#64;bob",
  "deadbeefcafe1234",
])("%j is shown and does nothing", text => {
  expect(activeMarkup(text)).not.toEqual([])
  expect(activeMarkup(mdText(text))).toEqual([])
  expect(decodeEntities(mdText(text)).replaceAll("\u200b", "")).toBe(text)
})

test("whatever the text, nothing in it is active and nothing of it is lost", () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(activeMarkup(mdText(text))).toEqual([])
      expect(decodeEntities(mdText(text)).replaceAll("\u200b", "")).toBe(cleanText(text).text.trim())
    }),
    { numRuns: 3000 },
  )
})

test("whatever the text, a code span and a code block end only where they should", () => {
  fc.assert(
    fc.property(hostile, text => {
      const line = cleanText(text).text
      expect(readCodeSpan(mdCode(text))).toBe(line.trim() === "" ? '""' : line)
      expect(readFencedBlock(mdCodeBlock(text))).toBe(cleanText(text, { keepNewlines: true }).text)
    }),
    { numRuns: 3000 },
  )
})

test("whatever the cells, a row has as many as the header, and each on one line", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 4 }), rows => {
      const lines = mdTable(
        ["a", "b"],
        rows.map(([left, right]) => [mdText(left), mdCode(right)]),
      ).split("\n")
      expect(lines).toHaveLength(rows.length + 2)
      for (const line of lines) expect(tableCells(line)).toHaveLength(2)
    }),
    { numRuns: 1000 },
  )
})

test("a link keeps to http and hides nothing in its label", () => {
  expect(mdLink("PPL-1", "https://x.atlassian.net/browse/PPL-1")).toBe(
    "[PPL-1](<https://x.atlassian.net/browse/PPL-1>)",
  )
  expect(mdLink("a](javascript:x)", "javascript:alert(1)")).toBe(mdText("a](javascript:x)"))
  expect(mdLink("x", "https://a.b/<>`|")).toMatch(/^\[x\]\(<[^<>`|\s]+>\)$/)
})

test("plain words stay readable", () => {
  expect(mdText("Cannot read properties of undefined, line 3.")).toBe("Cannot read properties of undefined, line 3.")
  expect(mdCode("a.ts:3")).toBe("`a.ts:3`")
})
