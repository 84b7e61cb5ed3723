import { describe, expect, test } from "vitest"
import { readAnyErrorFile, readErrorFiles } from "./read-error-files.ts"
import { aFolder } from "./testing/a-folder.ts"
import { aLogSearch, anIssueBody, STACK } from "./testing/a-body.ts"

const NOTHING = { issue: null, searches: [], stack: null }
const search = aLogSearch()
const [event] = search.data

describe("--samples", () => {
  test.each<[string, unknown, Partial<ReturnType<typeof readErrorFiles>>]>([
    ["a plain text", STACK, { stack: STACK }],
    ["a text in JSON's notation", JSON.stringify(STACK), { stack: JSON.stringify(STACK) }],
    ["the body of a search", search, { searches: [search] }],
    ["a list of bodies", [search, { data: [] }], { searches: [search, { data: [] }] }],
    ["bodies by name", { logs: search, spans: { data: [] } }, { searches: [search, { data: [] }] }],
    ["a list of events", [event, event], { searches: [{ data: [event, event] }] }],
    ["one event", event, { searches: [{ data: [event] }] }],
    ["an empty list", [], {}],
    ["null", "null\n", {}],
    ["nothing", " \n", {}],
    [
      "a log entry",
      '{"level":"error","stack":"Error\\n    at f (a.js:1:2)"}',
      { stack: expect.stringContaining("a.js") },
    ],
    [
      "a text that only begins like JSON",
      "[error] x\n    at f (a.js:1:2)",
      { stack: expect.stringMatching(/^\[error/) },
    ],
    ["a text after a byte order mark", `\ufeff${STACK}`, { stack: STACK }],
  ])("takes %s", (_, content, expected) => {
    const folder = aFolder({ samples: content })
    expect(readErrorFiles({ issue: null, samples: folder.path("samples") })).toEqual({ ...NOTHING, ...expected })
  })

  test("is missed by name where there is no such file, or where it is a folder", () => {
    const folder = aFolder({ "d/x": "" })
    const read = (name: string) => () => readErrorFiles({ issue: null, samples: folder.path(name) })
    expect(read("none.txt")).toThrow("none.txt: there is no such file or folder")
    expect(read("d")).toThrow("d: this is a folder, and a file is needed")
    expect(read("d/x/y")).toThrow("d/x/y: this is a file, and a folder is needed")
  })
})

describe("--issue", () => {
  const read = (content: unknown): unknown =>
    readErrorFiles({ issue: aFolder({ "i.json": content }).path("i.json"), samples: null }).issue

  test("takes the body of getIssue, or null", () => {
    expect(read(anIssueBody())).toEqual(anIssueBody())
    expect(read("null")).toBeNull()
  })

  test("refuses what is no issue", () => {
    expect(() => read(STACK)).toThrow("i.json: this is not JSON. --issue takes the body of getIssue, or null")
    expect(() => read('{"data": ')).toThrow("i.json: this is not JSON.")
    expect(() => read({ errors: ["Forbidden"] })).toThrow("i.json: there is no issue in it.")
  })
})

test("a file that may hold anything is told apart by its content", () => {
  const any = (content: unknown): unknown => readAnyErrorFile(aFolder({ x: content }).path("x"))
  expect(any(anIssueBody())).toEqual({ ...NOTHING, issue: anIssueBody() })
  expect(any(search)).toEqual({ ...NOTHING, searches: [search] })
  expect(any({ issue: anIssueBody(), samples: [search] })).toEqual({
    ...NOTHING,
    issue: anIssueBody(),
    searches: [search],
  })
  expect(any({ issue: null, samples: STACK })).toEqual({ ...NOTHING, stack: STACK })
  expect(any({ issue: anIssueBody() })).toEqual({ ...NOTHING, issue: anIssueBody() })
  expect(any(STACK)).toEqual({ ...NOTHING, stack: STACK })
})
