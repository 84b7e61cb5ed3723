import { describe, expect, it } from "vitest"
import { parseKeyValues } from "./parse-key-values.ts"

function parse(text: string): [string, string][] {
  const pairs: [string, string][] = []
  parseKeyValues(text, (name, value) => pairs.push([name, value]))
  return pairs
}

describe("parseKeyValues", () => {
  it.each<[string, string, [string, string][]]>([
    [
      "name=value lines",
      "a=1\n\nb=x=y\n",
      [
        ["a", "1"],
        ["b", "x=y"],
      ],
    ],
    [
      "blocks",
      "a<<EOF\none\ntwo\nEOF\nb=2",
      [
        ["a", "one\ntwo"],
        ["b", "2"],
      ],
    ],
    ["an empty block", "a<<EOF\nEOF\n", [["a", ""]]],
    ["a block that holds = and <<", "a<<EOF\nb=1\nc<<X\nEOF\n", [["a", "b=1\nc<<X"]]],
    ["a value with << after =", "a=b<<c\n", [["a", "b<<c"]]],
    ["an end delimiter on the last line", "a<<EOF\nx\nEOF", [["a", "x"]]],
    ["CR as part of the value", "a=1\r\n", [["a", "1\r"]]],
    ["an empty value", "a=", [["a", ""]]],
  ])("reads %s", (_, text, pairs) => {
    expect(parse(text)).toEqual(pairs)
  })

  it.each([
    ["no separator", "abc\n", "Invalid format 'abc'"],
    ["no name", "<<EOF\nx\nEOF\n", "Name must not be empty and delimiter must not be empty"],
    ["no delimiter", "a<<\nx\n", "Name must not be empty and delimiter must not be empty"],
    ["no end", "a<<EOF\nx\n", "Matching delimiter not found 'EOF'"],
    ["an end without its own line", "a<<EOF\nx", "EOF marker missing new line"],
  ])("refuses a file with %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})
