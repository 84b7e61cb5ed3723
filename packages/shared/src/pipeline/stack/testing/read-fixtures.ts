import { readdirSync, readFileSync } from "node:fs"
import type { ParsedStack } from "../frame.ts"

export type StackFixture = {
  readonly language: string
  readonly name: string
  readonly text: string
  /** As describeStack writes it. */
  readonly expected: string
}

const FOLDER = new URL("../fixtures/", import.meta.url)

/** All stacks under fixtures/: `##### name`, the text, then `>>>>> ` with what is to be read from it. */
export function readFixtures(): readonly StackFixture[] {
  return readdirSync(FOLDER).flatMap(file => {
    const sections = readFileSync(new URL(file, FOLDER), "utf8")
      .split(/^##### /m)
      .slice(1)
    return sections.map(section => {
      const [head = "", expected = ""] = section.split(/\n^>>>>> /m)
      const [name = ""] = head.split("\n", 1)
      return {
        language: file.replace(".txt", ""),
        name,
        text: head.slice(name.length + 1),
        expected: expected.trimEnd(),
      }
    })
  })
}

/** One line for the stack, then one for each frame: `+` in-app or `-`, function, place; `?` for what is not known. */
export function describeStack(stack: ParsedStack): string {
  const frames = stack.frames.map(frame => {
    const numbers = [frame.line, frame.column].map(number => (number === null ? "" : `:${number}`)).join("")
    return `${frame.inApp ? "+" : "-"} ${frame.function ?? "?"} | ${frame.file ?? "?"}${numbers}`
  })
  return [`${stack.language}${stack.minified ? " minified" : ""}`, ...frames].join("\n")
}
