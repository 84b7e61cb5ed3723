import { describe, expect, it } from "vitest"
import { parseCommand } from "./parse-command.ts"

const known = new Set(["add-mask", "warning", "set-output", "stop-commands"])
const parse = (line: string) => parseCommand(line, name => known.has(name.toLowerCase()))

describe("parseCommand", () => {
  it.each([
    ["::add-mask::a", "add-mask", "a"],
    ["\t\u00a0::warning::tabs and no-break spaces before it", "warning", "tabs and no-break spaces before it"],
    [
      "\u0085::warning::a next-line character is white space to .NET",
      "warning",
      "a next-line character is white space to .NET",
    ],
    ["::ADD-MASK::a", "add-mask", "a"],
    ["TypeError ##[add-mask]a", "add-mask", "a"],
    ["##[warning]100%25 %5D %3B", "warning", "100% ] ;"],
    ["::warning::a%0Ab%25", "warning", "a\nb%"],
  ])("finds the command in %j", (line, name, data) => {
    expect(parse(line)).toMatchObject({ name, data })
  })

  it.each([
    "err: ::add-mask::a",
    "%0A::add-mask::a",
    "\ufeff::add-mask::a",
    "::add-mask:a",
    "::unknown::a",
    "##[unknown]a",
    "##[add-mask",
    "plain",
  ])("finds no command in %j", line => {
    expect(parse(line)).toBeNull()
  })

  it("reads properties of both forms, each with its own separators and escapes", () => {
    const v2 = parse("::warning file=a%2Cb.js,line=3,title=%3A%25::text")
    expect([...(v2?.properties ?? [])]).toEqual([
      ["file", "a,b.js"],
      ["line", "3"],
      ["title", ":%"],
    ])
    const v1 = parse("##[set-output name=a;other=b%3Bc]value")
    expect([...(v1?.properties ?? [])]).toEqual([
      ["name", "a"],
      ["other", "b;c"],
    ])
  })

  it("takes the first ##[ of a line only, as the runner does", () => {
    expect(parse("##[unknown]x ##[add-mask]a")).toBeNull()
  })
})
