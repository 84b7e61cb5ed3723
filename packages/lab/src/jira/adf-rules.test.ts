import { describe, expect, test } from "vitest"
import { adfProblem } from "./adf-rules.ts"
import { STORED_LIMIT, storedLength } from "./stored-length.ts"
import { paragraph } from "./testing/jira-under-test.ts"

const text = (value: unknown, ...marks: object[]) => ({
  type: "text",
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
})
const node = (type: string, content?: readonly unknown[], attrs?: object) => ({
  type,
  ...(content === undefined ? {} : { content }),
  ...(attrs === undefined ? {} : { attrs }),
})
const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content })
const p = (...content: unknown[]) => node("paragraph", content)

describe("a document that Jira takes", () => {
  test.each([
    ["an empty one", doc()],
    ["an empty paragraph", doc(p())],
    [
      "marks",
      doc(
        p(
          text("a", { type: "strong" }),
          text("b", { type: "code" }, { type: "link", attrs: { href: "https://x.test" } }),
        ),
      ),
    ],
    [
      "lists in lists",
      doc(
        node("bulletList", [
          node("listItem", [p(text("a")), node("orderedList", [node("listItem", [p()])], { order: 3 })]),
        ]),
      ),
    ],
    ["code over several lines", doc(node("codeBlock", [text("a\n\tb")], { language: "js" }))],
    ["a panel", doc(node("panel", [p(text("a"))], { panelType: "warning" }))],
    [
      "a table",
      doc(
        node("table", [
          node("tableRow", [node("tableHeader", [p(text("a"))]), node("tableCell", [p(text("b"))], { colspan: 1 })]),
        ]),
      ),
    ],
    [
      "a heading, a rule, a quote and a break",
      doc(
        node("heading", [text("a")], { level: 2 }),
        node("rule"),
        node("blockquote", [p(text("a"), node("hardBreak"))]),
      ),
    ],
    ["an expand", doc(node("expand", [node("codeBlock", [text("x")])], { title: "Stack" }))],
    ["control and bidi characters", doc(p(text("\u0007\u202e\u001b[31m")))],
  ])("with %s", (_, document) => {
    expect(adfProblem(document)).toBeNull()
  })
})

describe("a document that Jira refuses", () => {
  test.each([
    ["text", "wiki", "not an object"],
    ["another version", { type: "doc", version: 2, content: [] }, "the root"],
    ["no content", { type: "doc", version: 1 }, "no content"],
    ["an unknown node", doc(node("iframe")), "iframe is not allowed"],
    ["a name of every object as a node", doc(p(node("constructor"))), "constructor is not allowed"],
    ["an unknown mark", doc(p(text("a", { type: "blink" }))), "unknown mark"],
    ["an empty text", doc(p(text(""))), "text is empty"],
    ["a number as text", doc(p(text(1))), "text is empty"],
    ["a line break in text", doc(p(text("a\nb"))), "newline"],
    ["a NUL", doc(p(text("a\0"))), "stored"],
    ["half a character", doc(node("codeBlock", [text("\ud800")])), "stored"],
    ["text outside a paragraph", doc(text("a")), "text is not allowed"],
    ["a heading of level 7", doc(node("heading", [text("a")], { level: 7 })), "level"],
    ["a heading without level", doc(node("heading", [text("a")])), "level is missing"],
    ["an empty list", doc(node("bulletList", [])), "no content"],
    [
      "a list item that begins with a list",
      doc(node("bulletList", [node("listItem", [node("bulletList", [])])])),
      "not allowed",
    ],
    ["marks in code", doc(node("codeBlock", [text("a", { type: "strong" })])), "marks in a code block"],
    ["code that is bold", doc(p(text("a", { type: "code" }, { type: "strong" }))), "code together with strong"],
    ["a link without address", doc(p(text("a", { type: "link" }))), "href is missing"],
    ["a panel of unknown type", doc(node("panel", [p()], { panelType: "loud" })), "panelType"],
    ["an unknown attribute", doc(node("paragraph", [], { onclick: "x" })), "unknown attribute"],
    ["an unknown key", doc({ ...p(), style: "x" }), "unknown key"],
    ["an expand in a panel", doc(node("panel", [node("expand", [p()])], { panelType: "info" })), "not allowed"],
  ])("with %s", (_, document, problem) => {
    expect(adfProblem(document)).toContain(problem)
  })

  test("nested ten thousand deep, without exhausting the stack", () => {
    let deep: unknown = p(text("a"))
    for (let level = 0; level < 10_000; level++) deep = node("bulletList", [node("listItem", [p(), deep])])
    expect(adfProblem(doc(deep))).toBeNull()
    expect(storedLength(doc(deep))).toBeGreaterThan(STORED_LIMIT)
  })
})

test("what is stored is longer than the text, by its markup and its escapes", () => {
  expect(storedLength(paragraph("a".repeat(100)))).toBeGreaterThan(100)
  expect(storedLength(paragraph("*".repeat(100)))).toBeGreaterThan(200)
  expect(storedLength(doc(node("codeBlock", [text("*".repeat(100))])))).toBeLessThan(150)
})
