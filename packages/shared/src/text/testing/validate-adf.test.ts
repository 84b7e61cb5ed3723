import { expect, test } from "vitest"
import { validateAdf } from "./validate-adf.ts"

const wrap = (...content: unknown[]): unknown => ({ type: "doc", version: 1, content })
const words = (text: unknown, marks?: unknown): unknown =>
  wrap({ type: "paragraph", content: [{ type: "text", text, ...(marks === undefined ? {} : { marks }) }] })
const cell = (type: string, content: unknown[]): unknown =>
  wrap({ type: "table", content: [{ type: "tableRow", content: [{ type, content }] }] })

test.each([
  ["an empty document", wrap()],
  ["a paragraph without content", wrap({ type: "paragraph" })],
  ["marks that go together", words("x", [{ type: "code" }, { type: "link", attrs: { href: "https://a.b" } }])],
  ["a table with heading cells", cell("tableHeader", [{ type: "paragraph" }])],
  [
    "a code block in an expand",
    wrap({
      type: "expand",
      attrs: { title: "t" },
      content: [{ type: "codeBlock", content: [{ type: "text", text: "a\nb" }] }],
    }),
  ],
  ["a rule and a quote", wrap({ type: "rule" }, { type: "blockquote", content: [{ type: "paragraph" }] })],
  [
    "a nested list",
    wrap({
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph" },
            {
              type: "orderedList",
              attrs: { order: 1 },
              content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
            },
          ],
        },
      ],
    }),
  ],
])("%s is valid", (_, document) => {
  expect(validateAdf(document)).toEqual([])
})

test.each([
  ["a string", "text"],
  ["null", null],
  ["another root", { type: "paragraph", content: [] }],
  ["another version", { type: "doc", version: 2, content: [] }],
  ["content that is no array", { type: "doc", version: 1, content: {} }],
  ["a mention", wrap({ type: "paragraph", content: [{ type: "mention", attrs: { id: "1" } }] })],
  ["an inline card", wrap({ type: "paragraph", content: [{ type: "inlineCard", attrs: { url: "https://x" } }] })],
  ["media", wrap({ type: "mediaSingle", content: [] })],
  ["an extension", wrap({ type: "extension", attrs: {} })],
  ["a status", wrap({ type: "paragraph", content: [{ type: "status", attrs: { text: "x", color: "red" } }] })],
  ["an emoji", wrap({ type: "paragraph", content: [{ type: "emoji", attrs: { shortName: ":x:" } }] })],
  ["a node named like a property of every object", wrap({ type: "constructor" })],
  ["text at the top", wrap({ type: "text", text: "x" })],
  ["an empty text", words("")],
  ["a text that is no string", words(1)],
  ["a newline in a text", words("a\nb")],
  ["a lone surrogate", words("\ud800")],
  ["a NUL", words("a\0b")],
  ["a mark that does not exist", words("x", [{ type: "blink" }])],
  ["code with strong", words("x", [{ type: "code" }, { type: "strong" }])],
  ["the same mark twice", words("x", [{ type: "em" }, { type: "em" }])],
  ["a link without href", words("x", [{ type: "link" }])],
  ["a link to a script", words("x", [{ type: "link", attrs: { href: "javascript:1" } }])],
  [
    "marks in a code block",
    wrap({ type: "codeBlock", content: [{ type: "text", text: "x", marks: [{ type: "strong" }] }] }),
  ],
  ["a hard break in a code block", wrap({ type: "codeBlock", content: [{ type: "hardBreak" }] })],
  ["an empty list", wrap({ type: "bulletList", content: [] })],
  [
    "a list item that begins with a list",
    wrap({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "bulletList", content: [] }] }] }),
  ],
  ["an empty table", wrap({ type: "table", content: [] })],
  ["an empty table row", wrap({ type: "table", content: [{ type: "tableRow", content: [] }] })],
  ["an empty cell", cell("tableCell", [])],
  ["text in a cell without paragraph", cell("tableCell", [{ type: "text", text: "x" }])],
  [
    "an expand within a panel",
    wrap({
      type: "panel",
      attrs: { panelType: "info" },
      content: [{ type: "expand", attrs: { title: "x" }, content: [{ type: "paragraph" }] }],
    }),
  ],
  [
    "a code block within a panel",
    wrap({ type: "panel", attrs: { panelType: "info" }, content: [{ type: "codeBlock", content: [] }] }),
  ],
  [
    "a panel of an unknown kind",
    wrap({ type: "panel", attrs: { panelType: "pink" }, content: [{ type: "paragraph" }] }),
  ],
  ["a heading of level 7", wrap({ type: "heading", attrs: { level: 7 }, content: [] })],
  ["a heading without level", wrap({ type: "heading", content: [] })],
  ["an unknown attribute", wrap({ type: "paragraph", attrs: { style: "x" }, content: [] })],
  [
    "an attribute named like a method of every object",
    wrap({ type: "heading", attrs: { level: 1, hasOwnProperty: "level" }, content: [] }),
  ],
  ["an unknown key", wrap({ type: "paragraph", content: [], html: "x" })],
  ["a version that is not at the root", wrap({ type: "paragraph", version: 1, content: [] })],
  ["a paragraph in a paragraph", wrap({ type: "paragraph", content: [{ type: "paragraph" }] })],
  ["text on a paragraph", wrap({ type: "paragraph", text: "x" })],
])("%s is refused", (_, document) => {
  expect(validateAdf(document)).not.toEqual([])
})

test("a fault says where it is", () => {
  expect(validateAdf(words("a\nb"))).toEqual(["doc.0: text outside a codeBlock must not hold a newline"])
})

test("deep nesting is answered, not crashed on", () => {
  let node: unknown = { type: "paragraph" }
  for (let depth = 0; depth < 100_000; depth++) node = { type: "blockquote", content: [node] }
  expect(validateAdf(wrap(node)).length).toBeGreaterThan(0)
})
