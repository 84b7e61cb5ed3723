import fc from "fast-check"
import { expect, test } from "vitest"
import {
  bulletList,
  code,
  codeBlock,
  doc,
  expand,
  hardBreak,
  heading,
  link,
  panel,
  paragraph,
  strong,
  table,
  text,
} from "./adf.ts"
import { validateAdf } from "./testing/validate-adf.ts"

const HOSTS = ["github.com", "127.0.0.1:4567"]

test("newlines in a line become hard breaks and empty texts no node", () => {
  expect(paragraph("a\r\nb", "", "\n").content).toEqual([
    { type: "text", text: "a" },
    { type: "hardBreak" },
    { type: "text", text: "b" },
    { type: "hardBreak" },
  ])
})

test("a code block keeps its lines", () => {
  expect(codeBlock("a\n\tb\0").content).toEqual([{ type: "text", text: "a\n\tb" }])
})

test.each([
  ["https://github.com/o/r/blob/abc/x.ts#L3", true],
  ["http://127.0.0.1:4567/x", true],
  ["https://github.com@evil.example/x", false],
  ["https://github.com.evil.example/", false],
  ["https://user:pw@github.com/", false],
  ["http://127.0.0.1:9/x", false],
  ["javascript:alert(1)//github.com", false],
  ["data:text/html,x", false],
  ["//github.com/x", false],
  ["", false],
])("a link to %s is a link: %s", (url, linked) => {
  const [node] = link("label", url, HOSTS)
  expect(node?.text).toBe("label")
  expect(node?.marks !== undefined).toBe(linked)
})

test("whatever the texts are, the document is one that Jira takes", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("", "\n", "\n\n", "\t", "\ud800", "[~accountid:1]", "@all", "\u202e", "a\nb"),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), piece, (pieces, one) => {
      const built = doc(
        heading(2, one),
        paragraph(
          one,
          strong(one),
          code(one),
          link(one, one, HOSTS),
          link(one, "https://github.com/x", HOSTS),
          text(one),
          hardBreak(),
        ),
        bulletList(pieces.map(item => [item, strong(item)])),
        table(
          ["a", one],
          pieces.map(item => [item, code(item), "extra"]),
        ),
        table([one], []),
        panel("info", paragraph(one), bulletList([[one]])),
        expand(one, codeBlock(one), paragraph(one)),
        codeBlock(""),
      )
      expect(validateAdf(built)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
