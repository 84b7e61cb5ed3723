import { describe, expect, it } from "vitest"
import { createLineSplitter } from "./line-splitter.ts"

function split(...chunks: readonly (string | Buffer)[]): string[] {
  const lines: string[] = []
  const splitter = createLineSplitter(line => lines.push(line))
  for (const chunk of chunks) splitter.write(Buffer.from(chunk as string))
  splitter.end()
  return lines
}

describe("createLineSplitter", () => {
  it("ends lines at LF, CR LF and at a CR by itself", () => {
    expect(split("a\nb\r\nx\r::warning::s\n\nlast")).toEqual(["a", "b", "x", "::warning::s", "", "last"])
  })
  it("keeps CR LF together across chunks", () => {
    expect(split("a\r", "\nb\r", "c")).toEqual(["a", "b", "c"])
  })
  it("keeps a character together whose bytes come in two chunks", () => {
    const bytes = Buffer.from("é\n")
    expect(split(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(["é"])
  })
  it("joins a line of many chunks", () => {
    expect(split(..."abc".repeat(50), "\n")).toEqual(["abc".repeat(50)])
  })
})
